package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What is said in quotation marks or behind a colon, and what stands before its cue ("…, said X"). */
final class QuoteContents {

    /** Words that may stand between a cue and what it opens: an addressee, a day, a comma. */
    private static final int GAP = 12;

    private final Group group;
    private final Words words;
    private final Sentence s;
    private final Tree tree;
    private final Cue cue;
    private final int speaker;

    QuoteContents(Group group) {
        this.group = group;
        this.words = group.words;
        this.s = group.s;
        this.tree = group.tree;
        this.cue = group.cue;
        this.speaker = group.speaker;
    }

    /** {@code "…", said X}: nothing stands nearer to a cue than a quotation that has just ended. */
    @Nullable
    Content quoteBefore() {
        int first = group.start();
        Say say = group.saying(Say.Takes.QUOTE);
        Quote ended = s.before();
        if (first == 0 && ended != null && isOpen(ended) && say != null && isOver(group.end() + 1)) {
            return new Content(List.of(ended.span()), say, "content.before", "cue and source stand behind a quotation");
        }
        Quote quote = group.quoteEndingAt(first - 1);
        return quote != null && (quote.isUtterance() || isWhole(quote)) ? before() : null;
    }

    /** Whether a short quotation is an utterance by its place: it opens the sentence and stops as one that goes on ("Never," X said). */
    private boolean isWhole(Quote quote) {
        return quote.span().start() <= s.tokens().start(s.begin()) && isOpen(quote);
    }

    /** Whether nothing more is told from word {@code from} on than to whom or of what it was said. */
    private boolean isOver(int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.isOneOf(i, ",") && i + 1 < s.size() && !s.quoted(i + 1)) {
                return true;
            }
            boolean opens = s.quoted(i) || s.isOneOf(i, ":") || words.isComplementizer(tree.form(i));
            if (opens || tree.has(i, Feature.FINITE) || tree.pos(i) == Pos.VERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether a quotation ends as one that is still to be attributed does ("…?" X said.): a full stop inside closes it for good. */
    private boolean isOpen(Quote quote) {
        int at = quote.span().end() - 2;
        while (at > quote.span().start()
                && (Character.isWhitespace(s.tokens().text().charAt(at))
                        || "’'”\"".indexOf(s.tokens().text().charAt(at)) >= 0)) {
            at--;
        }
        return ",?!…–—".indexOf(s.tokens().text().charAt(at)) >= 0;
    }

    /** {@code X said: "…"}, {@code X said, "…"}: a quotation opens behind the cue with nothing but a few words between. */
    @Nullable
    Content quoteAfter() {
        Say say = group.saying(Say.Takes.QUOTE);
        if (say == null) {
            return null;
        }
        int end = group.end();
        Quote next = s.after();
        boolean introduces = s.isOneOf(s.size() - 1, ":") && s.size() - end < GAP;
        if (next != null && introduces && next.isUtterance()) {
            return new Content(List.of(next.span()), say, "content.quote.after", "a quotation opens behind the cue");
        }
        boolean subordinate = false;
        for (int i = end + 1; i < Math.min(s.size(), end + 2 * GAP); i++) {
            Quote quote = s.quoteOpening(i);
            if (quote != null && (subordinate || i >= end + GAP) && !s.isOneOf(i - 1, ":")) {
                return null;
            }
            if (quote != null) {
                boolean introduced = i > 0 && s.isOneOf(i - 1, ",:–—-") && !isClauseOpen(end + 1, i) || i == end + 1;
                boolean told = s.isOneOf(i - 1, ":") || s.isOneOf(i - 1, ",") && i == end + 2 && endsThere(quote);
                return introduced && (quote.isUtterance() || told)
                        ? new Content(
                                List.of(quote.span()), say, "content.quote.after", "a quotation opens behind the cue")
                        : null;
            }
            boolean finite = tree.has(i, Feature.FINITE) && i != cue.verb();
            if (words.isComplementizer(tree.form(i)) || finite && !isBeside(end, i)) {
                return null;
            }
            subordinate |= finite;
        }
        return null;
    }

    /** {@code X explained the plan, which surprised many, like this: "…"}: whether the verb is that of a clause put in behind the cue. */
    private boolean isBeside(int end, int verb) {
        int head = tree.pos(verb) == Pos.AUX && tree.head(verb) != Tree.NONE ? tree.head(verb) : verb;
        Relation relation = tree.relation(head);
        int first = s.shape().left(head);
        return (relation == Relation.ACL_RELCL || relation == Relation.ACL || relation == Relation.ADVCL)
                && first > end
                && (s.isOneOf(first, ",") || s.isOneOf(first - 1, ","));
    }

    /** {@code X said, the motto, "…" …}: a comma just behind the cue has opened a clause already, which the quotation is part of. */
    private boolean isClauseOpen(int comma, int quote) {
        return s.isOneOf(comma, ",")
                && comma + 1 < quote - 1
                && s.isOneOf(quote - 1, ",")
                && tree.pos(comma + 1) == Pos.DET;
    }

    /** Whether the quotation ends the sentence or a mark follows it: a few words in marks may be part of a clause that goes on. */
    private boolean endsThere(Quote quote) {
        int behind = s.tokens().at(quote.span().end());
        return behind >= s.size() || s.isPunctuation(behind);
    }

    /** {@code X said: the rest of the sentence}. */
    @Nullable
    Content colon() {
        Say say = group.saying(Say.Takes.QUOTE);
        int end = group.end();
        int limit = Math.min(s.size() - 2, end + GAP / 2);
        for (int i = end + 1; say != null && i <= limit; i++) {
            if (s.isOneOf(i, ":")) {
                List<Span> rest = s.trimmed(i + 1, s.size() - 1);
                return rest.isEmpty() ? null : new Content(rest, say, "content.colon", "a colon stands behind the cue");
            }
            if (s.isPunctuation(i) || tree.has(i, Feature.FINITE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code …, said X} and {@code …, X said}: the content stands before, and may go on behind. */
    @Nullable
    Content before() {
        Say say = group.saying(Say.Takes.QUOTE);
        // An infinitive alone ("to concede") closes nothing.
        boolean bare = tree.has(cue.verb(), Feature.INFINITIVE) && cue.words().size() == 1;
        boolean turned = words.isVerbFirst() && speaker != Tree.NONE && speaker < cue.first();
        if (say == null || bare || turned || !group.isPostposed() || isRelativeClause()) {
            return null;
        }
        int first = group.start();
        int mark = first - 1;
        List<Span> spans = new ArrayList<>();
        Quote quote = group.quoteEndingAt(mark);
        int from = group.clauseStart(mark);
        if (quote != null && standsAlone(quote, from, mark)) {
            spans.add(quote.span());
        } else if (isInside()) {
            return null;
        } else {
            spans.addAll(s.trimmed(from, mark));
        }
        if (spans.isEmpty()) {
            return null;
        }
        spans.addAll(resumed(from, mark));
        return new Content(List.copyOf(spans), say, "content.before", "cue and source stand behind what is said");
    }

    /**
     * Whether the cue is the verb of a relative clause; what seems to hang on a word of the quotation before it, or stands just
     * behind a quotation that ends, is none, whatever the tree says.
     */
    private boolean isRelativeClause() {
        return tree.relation(cue.verb()) == Relation.ACL_RELCL
                && !s.quoted(tree.head(cue.verb()))
                && (speaker < cue.verb() || s.quoteClosing(cue.first() - 1) == null);
    }

    /** Whether the quotation that ends before the cue is all that is said, and not a piece of a longer clause. */
    private boolean standsAlone(Quote quote, int from, int mark) {
        int start = s.tokens().at(quote.span().start());
        boolean first = quote.span().start() <= s.tokens().start(from);
        boolean introduced = start > 0 && start < s.size() && s.isOneOf(start - 1, ":,–—-") && quote.isUtterance();
        return first || introduced || (mark - start) * 5 > (mark - from) * 4;
    }

    /** What follows a cue in the middle: a quotation that opens again, or the rest of a clause cut in two. */
    private List<Span> resumed(int from, int mark) {
        int after = group.end() + 1;
        while (after < s.size() && !s.isPunctuation(after) && !tree.has(after, Feature.FINITE)) {
            after++;
        }
        if (after >= s.size() - 1 || !s.isPunctuation(after)) {
            return List.of();
        }
        for (int i = after; i < Math.min(s.size(), after + 3); i++) {
            Quote quote = s.quoteOpening(i);
            if (quote != null) {
                return List.of(quote.span());
            }
        }
        boolean cut = s.isOneOf(after, ",–—") && !group.hasFinite(from, mark) && group.hasFinite(after, s.size() - 1);
        return cut ? s.trimmed(after + 1, s.size() - 1) : List.of();
    }

    /**
     * Whether cue and source belong to a clause with more in it than who says so: one that a relative pronoun opens ("…, which
     * shows"), or where other words stand between the two.
     */
    private boolean isInside() {
        if (speaker == Tree.NONE || speaker > cue.first()) {
            return false;
        }
        int between = 0;
        for (int i = Math.min(s.shape().right(speaker), cue.first() - 1) + 1; i < cue.first(); i++) {
            boolean loose = s.temporal(i) || tree.pos(i) == Pos.ADV || tree.pos(i) == Pos.ADP;
            // What is written in one piece with the word before it is the rest of a name ("Holm-Eken").
            between += loose || !s.tokens().spaced(i) ? 0 : 1;
        }
        return between > 0 || words.isRelative(tree.form(speaker));
    }
}
