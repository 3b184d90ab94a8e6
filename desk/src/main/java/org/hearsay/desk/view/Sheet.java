package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A page of the terminal: words are laid into lines of a width, each behind a margin. Linear in the text, also for a line
 * of millions of letters without a blank.
 */
final class Sheet {

    private static final String RESET = "\u001B[0m";
    private static final int NARROWEST = 20;

    private record Run(int start, String codes) {}

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final int width;
    private final boolean colour;

    Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    boolean colour() {
        return colour;
    }

    /** Adds words to the line that is being filled; blanks in them may become line ends. */
    Sheet add(String words, Ink... inks) {
        return add(words, List.of(inks));
    }

    /** Adds words, drawn with all of {@code inks}. */
    Sheet add(String words, Collection<Ink> inks) {
        String codes = colour ? codes(inks) : "";
        if (runs.isEmpty() || !runs.get(runs.size() - 1).codes().equals(codes)) {
            runs.add(new Run(line.length(), codes));
        }
        line.append(words);
        return this;
    }

    /** Lays out what was added: {@code first} stands before the first line, {@code rest} before those it runs over to. */
    Sheet lay(String first, String rest) {
        int run = 0;
        int from = 0;
        String margin = first;
        do {
            int end = fit(from, Math.max(NARROWEST, width - columns(margin)));
            out.append(colour && !margin.isBlank() ? dim(margin) : margin);
            run = draw(from, end, run);
            while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
            margin = rest;
            from = end;
            while (from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
        } while (from < line.length());
        line.setLength(0);
        runs.clear();
        return this;
    }

    /** An empty line. */
    Sheet gap() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Where the line that begins at {@code from} ends: behind the last word that fits, or in a word that is too long. */
    private int fit(int from, int room) {
        int used = 0;
        int lastBlank = -1;
        for (int i = from; i < line.length(); ) {
            int point = line.codePointAt(i);
            if (point == ' ') {
                lastBlank = i;
            }
            used += columns(point);
            if (used > room) {
                return lastBlank > from ? lastBlank : Math.max(i, from + Character.charCount(point));
            }
            i += Character.charCount(point);
        }
        return line.length();
    }

    private int draw(int from, int end, int run) {
        int at = from;
        int current = run;
        while (at < end) {
            while (current + 1 < runs.size() && runs.get(current + 1).start() <= at) {
                current++;
            }
            int stop = current + 1 < runs.size()
                    ? Math.min(end, runs.get(current + 1).start())
                    : end;
            String codes = runs.get(current).codes();
            out.append(codes).append(line, at, stop).append(codes.isEmpty() ? "" : RESET);
            at = stop;
        }
        return current;
    }

    private static String dim(String margin) {
        return "\u001B[2m" + margin + RESET;
    }

    private static String codes(Collection<Ink> inks) {
        StringBuilder codes = new StringBuilder();
        for (Ink ink : inks) {
            codes.append(codes.isEmpty() ? "\u001B[" : ";").append(ink.code);
        }
        return codes.isEmpty() ? "" : codes.append('m').toString();
    }

    private static int columns(String words) {
        return words.codePoints().map(Sheet::columns).sum();
    }

    /** Columns that a terminal gives a code point: none for combining marks, two for East Asian letters and emoji. */
    private static int columns(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
