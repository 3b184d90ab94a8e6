package org.hearsay.parse;

/** What each move costs: gold arcs that it makes impossible (arc-hybrid; Goldberg and Nivre 2013). */
final class Oracle {

    private final State state;
    private final int[] costs = new int[State.MOVES];

    Oracle(State state) {
        this.state = state;
    }

    /** Those of the {@code legal} moves that cost least, as bits. */
    int best(Gold gold, int legal) {
        count(gold.heads());
        int least = Integer.MAX_VALUE;
        int best = 0;
        for (int m = 0; m < State.MOVES; m++) {
            if ((legal >>> m & 1) != 0 && costs[m] <= least) {
                best = costs[m] < least ? 1 << m : best | 1 << m;
                least = costs[m];
            }
        }
        return best;
    }

    private void count(int[] heads) {
        int next = state.next;
        costs[State.SHIFT] = 0;
        costs[State.LEFT] = 0;
        costs[State.RIGHT] = 0;
        for (int k = 0; k < state.height && next < state.size; k++) {
            int word = state.stack[k];
            costs[State.SHIFT] += heads[word] == next ? 1 : 0;
            costs[State.SHIFT] += k < state.height - 1 && heads[next] == word ? 1 : 0;
        }
        if (state.height > 0) {
            int top = state.top(0);
            int lost = 0;
            for (int word = next; word < state.size; word++) {
                lost += heads[word] == top ? 1 : 0;
            }
            int head = heads[top];
            costs[State.LEFT] = lost + (head > next || head == state.top(1) ? 1 : 0);
            costs[State.RIGHT] = lost + (head >= next ? 1 : 0);
        }
    }
}
