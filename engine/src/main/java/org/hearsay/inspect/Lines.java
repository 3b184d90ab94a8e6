package org.hearsay.inspect;

import java.nio.charset.StandardCharsets;
import org.hearsay.language.Language;

/** A model as lines of cells, read from the first to the last without taking each line apart: they are many. */
final class Lines {

    private static final char TAB = '\t';

    private final String text;
    private int at;
    private int end;

    private Lines(String text) {
        this.text = text;
        this.end = -1;
    }

    /** The lines of a file of {@code language}; none if there is no such file. */
    static Lines of(Language language, String file) {
        return new Lines(new String(language.bytes(file), StandardCharsets.UTF_8));
    }

    /** Goes on to the next line; false if there is none. */
    boolean next() {
        at = end + 1;
        if (at >= text.length()) {
            return false;
        }
        int found = text.indexOf('\n', at);
        end = found < 0 ? text.length() : found;
        return true;
    }

    /** Whether this line is one for people, or one that says something of the whole model. */
    boolean marked() {
        return text.charAt(at) == '#';
    }

    /** Cells of this line that have not been read. */
    int left() {
        int cells = at > end ? 0 : 1;
        for (int i = at; i < end; i++) {
            cells += text.charAt(i) == TAB ? 1 : 0;
        }
        return cells;
    }

    /** The next cell. */
    String cell() {
        int from = at;
        int tab = text.indexOf(TAB, from);
        int to = tab < 0 || tab > end ? end : tab;
        at = to + 1;
        return text.substring(from, to);
    }

    /** The next cell as a number of 0 or more. */
    int number() {
        int value = 0;
        while (at < end && text.charAt(at) != TAB) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        at++;
        return value;
    }
}
