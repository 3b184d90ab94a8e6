package org.hearsay.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;

/** Whom a report names that it may have been taken from. */
final class Named {

    /** Most names kept, and most letters of one. */
    private static final int MOST = 48;

    private static final int LETTERS = 80;
    /** Most letters in brackets that may be a name. */
    private static final int BRACKETS = 40;

    private Named() {}

    /** Folded names of bodies, outlets, credits and what stands in brackets, sorted. */
    static List<String> in(Reading reading) {
        TreeSet<String> names = new TreeSet<>();
        for (Passage passage : reading.passages()) {
            if (passage.part() == Part.CREDIT) {
                add(reading.words(passage.span()), names);
            }
        }
        for (Mention mention : reading.findings().mentions()) {
            if (mention.explicit() && mention.kind() != Mention.Kind.PERSON) {
                add(reading.words(mention.span()), names);
            }
        }
        for (Statement statement : reading.statements()) {
            for (Link link : statement.chain()) {
                if (link.kind() == Link.Kind.NAMED && link.who() != null) {
                    add(link.who(), names);
                }
            }
        }
        String credit = reading.report().metadata().credit();
        add(credit == null ? "" : credit, names);
        brackets(reading.report().text().flat(), names);
        return names.stream().limit(MOST).toList();
    }

    private static void brackets(String text, Set<String> names) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            String inside = text.substring(open + 1, Math.min(text.length(), open + BRACKETS));
            int close = inside.indexOf(')');
            if (close > 0 && Character.isUpperCase(inside.charAt(0))) {
                add(inside.substring(0, close), names);
            }
        }
    }

    private static void add(String name, Set<String> names) {
        String folded = fold(name);
        if (!folded.isEmpty() && folded.length() <= LETTERS) {
            names.add(folded);
        }
    }

    /** Letters and digits in lower case without accents, words parted by one space. */
    static String fold(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
