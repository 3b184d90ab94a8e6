package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;

/** Lines that were read before, told apart by their words alone. */
final class Wordings {

    private final List<List<String>> lines = new ArrayList<>();

    void add(List<String> words) {
        lines.add(words);
    }

    /** Whether {@code line} has the words of one of these; strings are made only where its number of words is theirs. */
    boolean has(Shape line) {
        for (List<String> words : lines) {
            int count = words.size();
            boolean same = count > 0
                    && line.more(count - 1)
                    && Character.toLowerCase(line.first(0)) == words.get(0).charAt(0)
                    && !line.more(count);
            if (same && words.equals(line.words())) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }
}
