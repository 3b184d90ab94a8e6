package org.hearsay.model;

import java.util.Arrays;

/**
 * A report's text with one {@code char} for each Unicode code point, so that every index is a code-point offset.
 *
 * <p>Code points beyond the basic plane (emoji, mathematical letters) stand as U+FFFC in the indexed view; {@link #of}
 * gives back the original words. This keeps the whole engine free of offset conversions.
 */
public final class Text implements CharSequence {

    private static final char OBJECT = '\uFFFC';

    private final String original;
    private final String flat;
    /** Offsets of the code points that take two chars in {@link #original}: keeps {@link #of} fast in a long text. */
    private final int[] wide;

    /** Wraps {@code original}, which is kept as it is. */
    public Text(String original) {
        int points = original.codePointCount(0, original.length());
        this.original = original;
        this.wide = new int[original.length() - points];
        this.flat = wide.length == 0 ? original : flatten(original, points, wide);
    }

    private static String flatten(String s, int points, int[] wide) {
        char[] out = new char[points];
        int found = 0;
        for (int i = 0, at = 0; at < points; at++) {
            int point = s.codePointAt(i);
            if (Character.isBmpCodePoint(point)) {
                out[at] = (char) point;
            } else {
                out[at] = OBJECT;
                wide[found++] = at;
            }
            i += Character.charCount(point);
        }
        return new String(out);
    }

    /** The text as it came. */
    public String original() {
        return original;
    }

    /** The indexed view: one {@code char} for each code point. */
    public String flat() {
        return flat;
    }

    /** The exact words of {@code span}. */
    public String of(Span span) {
        return original.substring(index(span.start()), index(span.end()));
    }

    /** Where the code point at {@code offset} begins in the original. */
    private int index(int offset) {
        int before = Arrays.binarySearch(wide, offset);
        return offset + (before < 0 ? -before - 1 : before);
    }

    @Override
    public char charAt(int index) {
        return flat.charAt(index);
    }

    @Override
    public int length() {
        return flat.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return flat.subSequence(start, end);
    }

    /** The text as it came. */
    @Override
    public String toString() {
        return original;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.original.equals(original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }
}
