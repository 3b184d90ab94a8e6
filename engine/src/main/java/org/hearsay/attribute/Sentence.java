package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Branches;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** One passage as attribution sees it. */
final class Sentence {

    /** A dateline is no longer than this, in words. */
    private static final int DATELINE = 16;

    private final int number;
    private final Passage passage;
    private final Tree tree;
    private final Branches shape;
    private final boolean[] quoted;
    private final List<Quote> quotes;
    private final @Nullable Quote before;
    private final @Nullable Quote after;
    private final boolean[] temporal;

    /**
     * Sentence of a passage.
     *
     * @param number index of the passage in the page
     * @param quotes the quotations that touch this passage, in order
     * @param before the quotation that ends just before this passage, if one does
     * @param after the quotation that opens just behind this passage, if one does
     * @param moments expressions of time that stand in this passage
     */
    Sentence(
            int number,
            Passage passage,
            Tree tree,
            List<Quote> quotes,
            @Nullable Quote before,
            @Nullable Quote after,
            List<Span> moments) {
        this.before = before;
        this.after = after;
        this.temporal = covered(tree.tokens(), moments);
        this.number = number;
        this.passage = passage;
        this.tree = tree;
        this.shape = new Branches(tree);
        this.quotes = quotes;
        this.quoted = covered(tree.tokens(), quotes.stream().map(Quote::span).toList());
    }

    private Sentence(Sentence s, List<Quote> quotes) {
        this.before = s.before;
        this.after = s.after;
        this.temporal = s.temporal;
        this.number = s.number;
        this.passage = s.passage;
        this.tree = s.tree;
        this.shape = s.shape;
        this.quotes = quotes;
        this.quoted = s.quoted;
    }

    /** The same sentence with the quotations of the one that it announces. */
    Sentence announcing(Sentence next) {
        List<Quote> all = new ArrayList<>(quotes);
        all.addAll(next.quotes);
        return new Sentence(this, List.copyOf(all));
    }

    private static boolean[] covered(Tokens tokens, List<Span> spans) {
        boolean[] covered = new boolean[tokens.size()];
        for (Span span : spans) {
            int first = tokens.at(span.start());
            for (int i = first; i < covered.length && tokens.start(i) < span.end(); i++) {
                covered[i] = true;
            }
        }
        return covered;
    }

    int number() {
        return number;
    }

    Passage passage() {
        return passage;
    }

    Tree tree() {
        return tree;
    }

    Branches shape() {
        return shape;
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** Whether word {@code i} belongs to an expression of time: a day says nothing. */
    boolean temporal(int i) {
        return temporal[i];
    }

    /** The quotation that ends just before this passage ("…?" X said.), if one does. */
    @Nullable
    Quote before() {
        return before;
    }

    /** The quotation that opens just behind this passage (X said: "…" in two sentences), if one does. */
    @Nullable
    Quote after() {
        return after;
    }

    /** Whether word {@code i} may name somebody or something: a noun, a name, a pronoun. */
    boolean names(int i) {
        Pos pos = tree.pos(i);
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.PRON;
    }

    /** Whether the particle of an infinitive stands by the verb ("to", "zu"). */
    boolean hasParticle(int verb) {
        int mark = shape.child(verb, Relation.MARK);
        return mark != Tree.NONE && tree.pos(mark) == Pos.PART;
    }

    /** Whether word {@code i} stands between quotation marks. */
    boolean quoted(int i) {
        return quoted[i];
    }

    int size() {
        return tree.size();
    }

    Tokens tokens() {
        return tree.tokens();
    }

    /** First word behind a dateline ("HALDEN, April 16 (Agency) - "), which belongs to nobody's words. */
    int begin() {
        if (size() == 0 || !isShouted(0)) {
            return 0;
        }
        for (int i = 1; i < Math.min(size() - 1, DATELINE); i++) {
            boolean dash = isOneOf(i, "-–—") && tokens().spaced(i) && tokens().spaced(i + 1);
            if (dash) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isShouted(int i) {
        for (int at = tokens().start(i); at < tokens().end(i); at++) {
            if (Character.isLowerCase(tokens().text().charAt(at))) {
                return false;
            }
        }
        return tokens().end(i) - tokens().start(i) > 2;
    }

    /** Whether word {@code i} holds no letter, digit or sign of a measure. */
    boolean isPunctuation(int i) {
        for (int at = tokens().start(i); at < tokens().end(i); at++) {
            char c = tokens().text().charAt(at);
            if (Character.isLetterOrDigit(c) || "%$€£&".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    char firstChar(int i) {
        return tree.tokens().text().charAt(tree.tokens().start(i));
    }

    boolean isOneOf(int i, String marks) {
        return tree.tokens().end(i) - tree.tokens().start(i) == 1 && marks.indexOf(firstChar(i)) >= 0;
    }

    /** Words {@code from} to {@code last}, both included, without the punctuation at both ends; null-free: may be empty. */
    List<Span> trimmed(int from, int last) {
        int a = from;
        int b = last;
        while (a <= b && isPunctuation(a) && quoteOpening(a) == null) {
            a++;
        }
        while (b >= a && isPunctuation(b) && quoteClosing(b) == null) {
            b--;
        }
        return a > b ? List.of() : List.of(tokens().span(a, b));
    }

    /** The quotation that opens at word {@code i}, if one does. */
    @Nullable
    Quote quoteOpening(int i) {
        int at = tokens().start(i);
        for (Quote quote : quotes) {
            if (quote.span().start() == at) {
                return quote;
            }
        }
        return null;
    }

    /** The quotation that ends with word {@code i}, if one does. */
    @Nullable
    Quote quoteClosing(int i) {
        int at = tokens().end(i);
        for (Quote quote : quotes) {
            if (quote.span().end() == at) {
                return quote;
            }
        }
        return null;
    }

    /** {@code span}, widened where it ends inside a quotation that runs on into the next sentence. */
    Span whole(Span span) {
        for (Quote quote : quotes) {
            boolean cut = quote.span().contains(span.end() - 1) && quote.span().start() >= span.start();
            if (cut && quote.span().end() > span.end()) {
                return new Span(span.start(), quote.span().end());
            }
        }
        return span;
    }
}
