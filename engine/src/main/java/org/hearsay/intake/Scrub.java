package org.hearsay.intake;

/** Lone surrogates never leave intake: each becomes U+FFFD. */
final class Scrub {

    private Scrub() {}

    static String surrogates(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    /** {@code text} without control characters that no text needs. */
    static String withoutControls(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!usual && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            } else if (usual && out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** Control characters in {@code text} that no text needs, in thousandths. */
    static long controls(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            controls += usual ? 0 : 1;
        }
        return text.isEmpty() ? 0 : controls * 1000 / text.length();
    }
}
