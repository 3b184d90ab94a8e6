package org.hearsay.split;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Words;

/** Numbers for the words of listed phrases, so that a line is compared with them without making a string of any word. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of {@code phrase} as numbers, cut as {@link Shape} cuts a line; words that are new get the next ones. */
    int[] phrase(String phrase) {
        return Shape.words(phrase).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
    }

    /** All words that were numbered so far. */
    Words words() {
        return new Words(numbers);
    }
}
