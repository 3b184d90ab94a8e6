package org.hearsay.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrase patterns in one automaton over atoms. A pattern is a sequence of words, with <code>[optional]</code> parts,
 * <code>(one/other)</code> choices and <code>{class}</code>es of words; <code>&lt; &gt;</code> mark the part that counts,
 * where it is not all. From each atom the longest pattern wins; patterns are short, so a passage is read in linear time.
 */
final class Phrases<R> {

    /** A pattern that matched: its rule, the atoms [start, end) of the part that counts, the end of all of it. */
    record Match<R>(R rule, int start, int end, int reach, List<Slot> slots) {

        /** Value of the {@code nth} (from 0) slot of class {@code name}; null if there is none. */
        @Nullable
        String value(String name, int nth) {
            int left = nth;
            for (Slot slot : slots) {
                if (slot.name().equals(name) && left-- == 0) {
                    return slot.value();
                }
            }
            return null;
        }

        @Nullable
        String value(String name) {
            return value(name, 0);
        }
    }

    private record Edge<R>(String name, Node<R> to) {}

    private record End<R>(R rule, int open, int close) {}

    private static final class Node<R> {
        private final Map<String, Node<R>> words = new HashMap<>();
        private final List<Edge<R>> classes = new ArrayList<>();
        private @Nullable End<R> end;

        private Node<R> word(String word) {
            return words.computeIfAbsent(word, w -> new Node<>());
        }

        private Node<R> named(String name) {
            for (Edge<R> edge : classes) {
                if (edge.name.equals(name)) {
                    return edge.to;
                }
            }
            Node<R> to = new Node<>();
            classes.add(new Edge<>(name, to));
            return to;
        }
    }

    private final Words classes;
    private final Node<R> root = new Node<>();

    Phrases(Words classes) {
        this.classes = classes;
    }

    /** Adds a pattern; of two rules for the same words the first stays. */
    void add(String pattern, R rule) {
        for (List<String> sequence : Pattern.expand(pattern)) {
            Node<R> node = root;
            int open = 0;
            int close = -1;
            int depth = 0;
            for (String part : sequence) {
                if (part.equals("<")) {
                    open = depth;
                } else if (part.equals(">")) {
                    close = depth;
                } else {
                    boolean named = part.length() > 1 && part.charAt(0) == '{';
                    node = named ? node.named(part.substring(1, part.length() - 1)) : node.word(part);
                    depth++;
                }
            }
            if (node.end == null) {
                node.end = new End<>(rule, open, close < 0 ? depth : close);
            }
        }
    }

    /** The longest pattern that starts at atom {@code at}; null if there is none. */
    @Nullable
    Match<R> match(Atoms atoms, int at) {
        Search search = new Search(atoms);
        search.walk(root, at);
        return search.best;
    }

    private final class Search {
        private final Atoms atoms;
        private final List<Slot> slots = new ArrayList<>(4);
        private int[] path = new int[16];
        private int depth;
        private @Nullable Match<R> best;

        private Search(Atoms atoms) {
            this.atoms = atoms;
        }

        private void walk(Node<R> node, int at) {
            path[depth] = at;
            if (node.end != null && (best == null || at > best.reach)) {
                best = accept(node.end, at);
            }
            if (at >= atoms.size()) {
                return;
            }
            Node<R> next = node.words.get(atoms.low(at));
            if (next != null) {
                step(next, at + 1);
            }
            for (Edge<R> edge : node.classes) {
                Slot slot = classes.match(edge.name, atoms, at);
                if (slot != null) {
                    slots.add(slot);
                    step(edge.to, slot.end());
                    slots.remove(slots.size() - 1);
                }
            }
        }

        private void step(Node<R> next, int at) {
            depth++;
            if (depth == path.length) {
                path = java.util.Arrays.copyOf(path, depth * 2);
            }
            walk(next, at);
            depth--;
        }

        private @Nullable Match<R> accept(End<R> end, int at) {
            int from = path[end.open];
            int to = path[end.close];
            return to > from ? new Match<>(end.rule, from, to, at, List.copyOf(slots)) : best;
        }
    }
}
