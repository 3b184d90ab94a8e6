package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Part;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its source: where the two begin and end in their sentence, and what can be told of the words around them.
 */
final class Group {

    final Words words;
    final Sentence s;
    final Tree tree;
    final Cue cue;

    /** Head word of the source, or {@link Tree#NONE}. */
    final int speaker;

    Group(Words words, Cue cue, int speaker) {
        this.words = words;
        this.s = cue.sentence();
        this.tree = s.tree();
        this.cue = cue;
        this.speaker = speaker;
    }

    @Nullable
    Content content(int from, int last, Say say, String rule, String reason) {
        int a = from;
        int b = tail(last);
        if (speaker > cue.verb() && speaker < b && speaker >= a) {
            a = Math.max(a, s.shape().right(speaker) + 1);
        }
        // A particle at the end of the clause belongs to the cue ("wies die Klage zurück").
        while (b > a && cue.words().contains(b)) {
            b--;
        }
        List<Span> spans = s.trimmed(a, b);
        return spans.isEmpty() ? null : new Content(List.of(s.whole(spans.get(0))), say, rule, reason);
    }

    /** Words behind the clause that the parser hung higher, up to the next mark: a clause does not end in the middle of a breath. */
    int tail(int last) {
        int end = last;
        while (end + 1 < s.size()
                && (!s.isPunctuation(end + 1) || s.quoted(end + 1))
                && end + 1 != speaker
                && end + 1 != cue.verb()
                && tree.pos(end + 1) != Pos.CCONJ
                && !tree.has(end + 1, Feature.FINITE)) {
            end++;
        }
        return end;
    }

    int complement(Relation relation) {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            if (tree.relation(c) == relation && c > cue.verb()) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** The entry that takes such a content; one that wants a preposition is the second choice. */
    @Nullable
    Say saying(Say.Takes what) {
        Say led = null;
        for (Say say : cue.says()) {
            if (say.takes(what)) {
                if (say.prepositions().isEmpty()) {
                    return say;
                }
                led = led == null ? say : led;
            }
        }
        return led;
    }

    int start() {
        int first = cue.first();
        boolean so = first > 1 && tree.pos(first - 1) == Pos.ADV && quoteEndingAt(first - 2) != null;
        if (so && speaker > cue.verb()) {
            return first - 1;
        }
        return speaker == Tree.NONE || speaker > cue.verb() ? first : Math.min(first, Subjects.left(s, speaker, first));
    }

    int end() {
        int last = cue.last();
        return speaker == Tree.NONE || speaker < cue.verb() ? last : Math.max(last, lastOfSpeaker());
    }

    private int lastOfSpeaker() {
        List<Span> span = Subjects.span(s, speaker, cue.first(), cue.last(), words);
        return span.isEmpty() ? speaker : s.tokens().at(span.get(0).end() - 1);
    }

    /** Whether cue and source stand behind a comma, dash or closing quotation mark with something said before it. */
    boolean isPostposed() {
        int mark = start() - 1;
        if (mark < 1) {
            return false;
        }
        boolean parted = s.isOneOf(mark, ",–—-?!”»") || quoteEndingAt(mark) != null;
        boolean headline = s.passage().part() != Part.BODY;
        return quoteEndingAt(mark) != null
                || Inserted.isBetween(cue)
                || isEnclosed(mark)
                || parted && (headline || hasFinite(clauseStart(mark), mark));
    }

    /** {@code The road, he said, is open}: subject and cue alone between two commas, the clause going on behind. */
    private boolean isEnclosed(int mark) {
        int next = end() + 1;
        return speaker != Tree.NONE
                && speaker > mark
                && speaker < cue.verb()
                && next == cue.last() + 1
                && next < s.size()
                && s.isOneOf(mark, ",–—")
                && s.isOneOf(next, ",–—")
                && hasFinite(next, s.size() - 1);
    }

    @Nullable
    Quote quoteEndingAt(int mark) {
        for (int i = mark; i >= Math.max(0, mark - 1); i--) {
            Quote quote = s.quoteClosing(i);
            if (quote != null) {
                return quote;
            }
            if (!s.isOneOf(i, ",–—-.?!")) {
                break;
            }
        }
        return null;
    }

    /** Where what is said before the cue begins: behind the last semicolon or full stop, else with the sentence. */
    int clauseStart(int mark) {
        for (int i = mark - 1; i > 0; i--) {
            if (s.isOneOf(i, ";") && !s.quoted(i)) {
                return i + 1;
            }
        }
        return s.begin();
    }

    boolean hasFinite(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (tree.has(i, Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody who can speak does it: a bare infinitive ("to defend the plan") is no act by itself. */
    boolean isAct() {
        boolean bare = tree.has(cue.verb(), Feature.INFINITIVE) && cue.words().size() == 1 && !isPhase();
        return !bare && speaker != Tree.NONE && words.canAct(tree, speaker);
    }

    /** Behind "…, said X," a clause such as "as the agency reported" tells who passes it on, not what is said. */
    boolean isRelay(int from) {
        int first = from;
        while (first < s.size() - 1 && s.isPunctuation(first)) {
            first++;
        }
        return words.opensRelay(tree.form(first)) && isPostposed();
    }

    /** The object, one without a preposition; a day is none, and a pronoun only if there is nothing else. */
    int object() {
        int pronoun = Tree.NONE;
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            boolean bare = s.shape().child(c, Relation.CASE) == Tree.NONE;
            boolean object =
                    tree.relation(c) == Relation.OBJ || tree.relation(c) == Relation.IOBJ && tree.pos(c) == Pos.PRON;
            if (object && bare && !s.temporal(c)) {
                if (tree.pos(c) != Pos.PRON) {
                    return c;
                }
                pronoun = c;
            }
        }
        return pronoun;
    }

    boolean isAddressee(int i) {
        Relation relation = tree.relation(i);
        return cue.isAddressed()
                && tree.head(i) == cue.verb()
                && (relation == Relation.IOBJ || relation == Relation.OBJ);
    }

    /** Whether a preposition ties the noun to the cue: where, when or through what it was said ("says in a letter that …"). */
    boolean isBeside(int noun) {
        return noun > cue.verb()
                && tree.head(noun) == cue.verb()
                && s.shape().child(noun, Relation.CASE) != Tree.NONE
                && s.shape().child(cue.verb(), Relation.CCOMP) == Tree.NONE;
    }

    /** {@code went on to blame X}: the infinitive of a verb that somebody begins, goes on or ends to do is done. */
    boolean isPhase() {
        int head = tree.head(cue.verb());
        boolean hangs = tree.relation(cue.verb()) == Relation.XCOMP || tree.relation(cue.verb()) == Relation.ADVCL;
        return hangs
                && head != Tree.NONE
                && head < cue.verb()
                && words.isPhase(tree.form(head))
                && !words.isNegated(s, head, 0, s.size());
    }
}
