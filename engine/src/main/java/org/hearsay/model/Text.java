package org.hearsay.model;

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

    /** Wraps {@code original}, which is kept as it is. */
    public Text(String original) {
        this.original = original;
        this.flat = flatten(original);
    }

    private static String flatten(String s) {
        int points = s.codePointCount(0, s.length());
        if (points == s.length()) {
            return s;
        }
        char[] out = new char[points];
        for (int i = 0, at = 0; at < points; at++) {
            int point = s.codePointAt(i);
            out[at] = Character.isBmpCodePoint(point) ? (char) point : OBJECT;
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
        if (flat.length() == original.length()) {
            return original.substring(span.start(), span.end());
        }
        int from = original.offsetByCodePoints(0, span.start());
        return original.substring(from, original.offsetByCodePoints(from, span.length()));
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
