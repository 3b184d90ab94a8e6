package org.hearsay.locate;

import java.text.Normalizer;
import java.util.Locale;

/** Names of places without what differs from desk to desk: case, accents, points, hyphens, apostrophes. */
final class Fold {

    private static final String FROM = "øłđðħıœæßþ";
    private static final String[] TO = {"o", "l", "d", "d", "h", "i", "oe", "ae", "ss", "th"};

    private Fold() {}

    /** The folded form of {@code name}; empty if it holds no letter or digit. */
    static String of(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length() && ascii; i++) {
            ascii = name.charAt(i) < 128;
        }
        String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        plain = ascii ? plain : plain.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 32);
            }
            boolean letter = c < 128 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
            if (letter) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                int special = c < 128 ? -1 : FROM.indexOf(c);
                if (special < 0) {
                    out.append(c);
                } else {
                    out.append(TO[special]);
                }
            } else if (c <= ' '
                    || c == '-'
                    || c == '/'
                    || c == ','
                    || (c >= '\u2010' && c <= '\u2015')
                    || c == '\u00A0') {
                gap = true;
            }
        }
        return out.toString();
    }

    /** A hash that stays the same for good: gazetteers are stored in its order. */
    static int hash(String folded) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
