package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.jspecify.annotations.Nullable;

/** Quotation marks of one block without their other half. A quotation that runs on over blocks is told by its opening. */
final class Quotations {

    private static final String OPEN = "«“„";
    private static final String CLOSE = "»”";

    private Quotations() {}

    /** Straight marks of odd number, or an angled mark that is not closed where the block has a full stop at its end. */
    static List<Sign> of(String text, int start, int end) {
        List<Sign> signs = new ArrayList<>();
        int straight = 0;
        int last = -1;
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == start || !Character.isDigit(text.charAt(i - 1)))) {
                straight++;
                last = i;
            } else if (OPEN.indexOf(c) >= 0 && !(c == '“' && open >= 0)) {
                open = i;
            } else if (CLOSE.indexOf(c) >= 0 || c == '“') {
                open = -1;
            }
        }
        add(signs, straight % 2 == 1 ? sign(text, last, start) : null);
        add(signs, open >= 0 ? sign(text, open, start) : null);
        return signs;
    }

    private static void add(List<Sign> signs, @Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }

    /** A mark in front of a block may be closed in a later one. */
    private static @Nullable Sign sign(String text, int at, int start) {
        String evidence = "the quotation mark " + text.charAt(at) + " has no other half in its paragraph";
        return at == start
                ? null
                : new Sign(at, at + 1, Kind.UNBALANCED_QUOTE, Severity.MINOR, evidence, "damage.quote.unbalanced");
    }
}
