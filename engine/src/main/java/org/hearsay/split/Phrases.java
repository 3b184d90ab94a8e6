package org.hearsay.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word sequences of a table, found by their first word. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Adds the words of {@code phrase}, cut as {@link Shape} cuts a line. */
    void add(String phrase) {
        List<String> words = Shape.words(phrase, 0, phrase.length(), Integer.MAX_VALUE);
        if (!words.isEmpty()) {
            List<List<String>> same = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>());
            same.add(words);
            same.sort((a, b) -> b.size() - a.size());
        }
    }

    /** Number of words of the longest phrase that stands at word {@code at}, or 0. */
    int length(List<String> words, int at) {
        for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }
}
