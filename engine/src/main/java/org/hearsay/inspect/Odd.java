package org.hearsay.inspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Pos;
import org.hearsay.model.Severity;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Rows of words of which each fits badly among its neighbours, see {@link Tree#oddity}: word salad. */
final class Odd {

    /** No single word says more than this: one odd name is no salad. */
    private static final float MOST = 6;

    /** Names, figures and foreign words are odd wherever they stand. */
    private static final float NAME = 1;

    /** They make the words beside them odd as well, though less. */
    private static final float BESIDE_NAME = 3;

    private static final Set<Pos> NAMES = EnumSet.of(Pos.PROPN, Pos.X, Pos.NUM, Pos.SYM);

    private static final int SHORTEST = 3;

    private final float bar;

    /** The same in a passage that shows another sign as well. */
    private final float beside;

    Odd(Language language) {
        bar = bar(language, "oddity");
        beside = bar(language, "beside");
    }

    private static float bar(Language language, String what) {
        float found = Float.POSITIVE_INFINITY;
        for (Row row : language.table("words/bars")) {
            found = row.get("what").equals(what) ? Float.parseFloat(row.get("bar")) : found;
        }
        return found;
    }

    /**
     * The row whose sum is highest, null if it stays below the bar, which is lower where {@code signs} show that the passage is
     * damaged.
     */
    @Nullable
    Sign of(Tree tree, List<Sign> signs) {
        boolean damaged = signs.stream().anyMatch(Clauses::counts);
        float sum = 0;
        float best = 0;
        int start = 0;
        int from = 0;
        int to = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += clipped(tree, i);
            if (sum > best) {
                best = sum;
                from = start;
                to = i;
            }
        }
        boolean alone = best >= bar && to - from + 1 >= SHORTEST;
        return alone || damaged && best >= beside ? sign(tree, from, to, alone) : null;
    }

    /** Whether any word is odd, so that a closer look can find something. */
    boolean any(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.oddity(i) > 0) {
                return true;
            }
        }
        return bar == Float.POSITIVE_INFINITY;
    }

    /** Whether the words of {@code sign} together are odd rather than not. */
    boolean supports(Tree tree, Sign sign) {
        float sum = 0;
        for (int i = tree.tokens().at(sign.start());
                i < tree.size() && tree.tokens().start(i) < sign.end();
                i++) {
            sum += clipped(tree, i);
        }
        return bar == Float.POSITIVE_INFINITY || sum > 0;
    }

    private static float clipped(Tree tree, int i) {
        float most = name(tree, i) ? NAME : name(tree, i - 1) || name(tree, i + 1) ? BESIDE_NAME : MOST;
        return Math.max(-MOST, Math.min(most, tree.oddity(i)));
    }

    private static boolean name(Tree tree, int i) {
        return i >= 0 && i < tree.size() && NAMES.contains(tree.pos(i));
    }

    private static Sign sign(Tree tree, int from, int to, boolean alone) {
        return new Sign(
                tree.tokens().start(from),
                tree.tokens().end(to),
                Kind.SALAD,
                Severity.SEVERE,
                alone
                        ? "words in an order that sentences do not have"
                        : "words in an odd order, in a sentence with other damage",
                alone ? "damage.order.odd" : "damage.order.beside");
    }
}
