package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class OracleTest {

    /** Heads of words {@code from} to {@code to}, drawn so that no two arcs cross; all hang on {@code above} in the end. */
    private static void heads(int[] heads, int from, int to, int above, Random random) {
        if (from >= to) {
            return;
        }
        int top = from + random.nextInt(to - from);
        heads[top] = above;
        int left = from + random.nextInt(top - from + 1);
        heads(heads, from, left, top, random);
        heads(heads, left, top, top, random);
        int right = top + 1 + random.nextInt(to - top);
        heads(heads, top + 1, right, top, random);
        heads(heads, right, to, top, random);
    }

    private static Gold gold(int[] heads) {
        int n = heads.length;
        return new Gold(
                Collections.nCopies(n, "wort"),
                new boolean[n],
                new byte[n],
                new int[n],
                new ArrayList<>(Collections.nCopies(n, "wort")),
                heads,
                new int[n]);
    }

    @RepeatedTest(40)
    void cheapestMovesBuildTheTree(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int[] heads = new int[1 + random.nextInt(14)];
        heads(heads, 0, heads.length, heads.length, random);
        assertThat(lost(heads, random)).isZero();
    }

    private static int lost(int[] heads, Random random) {
        Gold gold = gold(heads);
        State state = new State();
        Oracle oracle = new Oracle(state);
        state.start(heads.length);
        while (!state.done()) {
            int legal = state.legal();
            int best = oracle.best(gold, legal);
            assertThat(best & ~legal).isZero();
            List<Integer> moves = new ArrayList<>();
            for (int m = 0; m < State.MOVES; m++) {
                if ((best >>> m & 1) != 0) {
                    moves.add(m);
                }
            }
            int move = moves.get(random.nextInt(moves.size()));
            if (move == State.SHIFT) {
                state.shift();
            } else {
                state.attach(state.headFor(move), 0);
            }
        }
        int lost = 0;
        for (int i = 0; i < heads.length; i++) {
            lost += state.head[i] == heads[i] ? 0 : 1;
        }
        return lost;
    }
}
