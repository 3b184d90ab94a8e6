package org.hearsay.find;

import java.util.ArrayList;
import java.util.List;

/** Reads a phrase pattern and writes out all the sequences that it stands for. */
final class Pattern {

    private final String pattern;
    private int at;

    private Pattern(String pattern) {
        this.pattern = pattern;
    }

    /** All sequences of {@code pattern}: words, classes in braces, and the marks {@code <} and {@code >}. */
    static List<List<String>> expand(String pattern) {
        Pattern reader = new Pattern(pattern);
        List<List<String>> all = reader.choice();
        if (reader.at < pattern.length()) {
            throw new IllegalArgumentException("pattern is not closed properly: " + pattern);
        }
        return all;
    }

    private List<List<String>> choice() {
        List<List<String>> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '/') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<String>> sequence() {
        List<List<String>> all = List.of(List.of());
        while (at < pattern.length() && "/)]".indexOf(pattern.charAt(at)) < 0) {
            all = times(all, part());
        }
        return all;
    }

    private List<List<String>> part() {
        char c = pattern.charAt(at);
        if (c == '(' || c == '[') {
            at++;
            List<List<String>> inner = new ArrayList<>(choice());
            if (at >= pattern.length() || pattern.charAt(at) != (c == '(' ? ')' : ']')) {
                throw new IllegalArgumentException("pattern is not closed properly: " + pattern);
            }
            at++;
            if (c == '[') {
                inner.add(List.of());
            }
            return inner;
        }
        if (c == '{') {
            int end = pattern.indexOf('}', at);
            String name = pattern.substring(at, end + 1);
            at = end + 1;
            return List.of(List.of(name));
        }
        if (c == '<' || c == '>') {
            at++;
            return List.of(List.of(String.valueOf(c)));
        }
        if (c == '\\') {
            at += 2;
            return List.of(List.of(pattern.substring(at - 1, at)));
        }
        int end = at;
        while (end < pattern.length() && "/()[]{}<>\\".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        List<String> words = Atoms.cut(pattern.substring(at, end));
        at = end;
        return List.of(words);
    }

    private static List<List<String>> times(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> one = new ArrayList<>(head);
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
