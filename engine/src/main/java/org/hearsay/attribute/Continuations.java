package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.model.Feature;
import org.hearsay.model.Part;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that carry on a statement without words of their own: a quotation right behind one, or a clause in the mood of
 * reported speech. The source is carried over and marked as inferred.
 */
final class Continuations {

    /** A source is carried over this many sentences at most. */
    private static final int REACH = 2;

    private static final String MOOD = "carry.mood";

    private static final String HEARSAY = "carry.hearsay";

    private final Words words;

    Continuations(Words words) {
        this.words = words;
    }

    /** {@code drafts} in order of the text, with what carries them on. */
    List<Draft> extend(List<Draft> drafts, List<Sentence> sentences) {
        List<Draft> out = new ArrayList<>();
        int next = 0;
        for (Sentence s : sentences) {
            int before = out.size();
            while (next < drafts.size() && drafts.get(next).sentence().number() <= s.number()) {
                out.add(drafts.get(next++));
            }
            if (s.passage().part() != Part.BODY) {
                continue;
            }
            boolean told = out.size() > before;
            for (Quote quote : s.quotes()) {
                boolean starts = quote.span().start() >= s.passage().span().start();
                if (starts && !isTaken(quote, out, drafts, next)) {
                    quote(s, quote, out);
                }
            }
            if (!told && out.size() == before) {
                reported(s, out);
            }
        }
        return out;
    }

    private static boolean isTaken(Quote quote, List<Draft> out, List<Draft> drafts, int next) {
        for (int i = out.size() - 1; i >= Math.max(0, out.size() - 8); i--) {
            if (touches(out.get(i), quote.span())) {
                return true;
            }
        }
        for (int i = next; i < Math.min(drafts.size(), next + 4); i++) {
            if (touches(drafts.get(i), quote.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Draft draft, Span span) {
        return draft.wording().content().stream().anyMatch(span::overlaps)
                || draft.wording().source().stream().anyMatch(span::overlaps);
    }

    /** A quotation that is most of its sentence: joined to the quotation before it, else a statement of its own. */
    private void quote(Sentence s, Quote quote, List<Draft> out) {
        Draft last = utterance(s, out);
        boolean most = quote.span().length() * 10 >= s.passage().span().length() * 7;
        if (last == null || !most || hasCue(s)) {
            return;
        }
        boolean direct = last.wording().content().stream().anyMatch(c -> holdsUtterance(last.sentence(), c));
        boolean sameBlock = last.sentence().passage().block() == s.passage().block();
        if (direct && sameBlock) {
            List<Span> content = new ArrayList<>(last.wording().content());
            content.add(quote.span());
            out.set(out.lastIndexOf(last), last.withContent(content));
        } else if (quote.isUtterance() && s.number() - last.sentence().number() <= 1 && isSomebody(last)) {
            out.add(carried(s, last, List.of(quote.span()), "carry.quote", "a quotation follows a statement"));
        }
    }

    /** A word of saying that led to no statement: who says this is told, but was not understood. */
    private boolean hasCue(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.quoted(i)
                    && s.tree().pos(i) == Pos.VERB
                    && !words.verb(s.tree().form(i), s.tree().lemma(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsUtterance(Sentence s, Span content) {
        Quote before = s.before();
        return before != null && content.contains(before.span())
                || s.quotes().stream().anyMatch(q -> content.contains(q.span()) && q.isUtterance());
    }

    /** A main clause in the mood of reported speech ("Die Lage sei ernst."); one after the other they are one statement. */
    private void reported(Sentence s, List<Draft> out) {
        Draft last = carrier(s, out);
        if (last == null || !isMain(s, words::isReportedMood)) {
            List<Span> told = s.trimmed(0, s.size() - 1);
            if (last != null && isHearsay(s, last) && !told.isEmpty()) {
                out.add(carried(s, last, told, HEARSAY, "told as hearsay right behind a statement"));
            }
            return;
        }
        List<Span> content = new ArrayList<>();
        boolean goesOn = last.rule().equals(MOOD)
                && s.number() - last.sentence().number() == 1
                && s.passage().block() == last.sentence().passage().block();
        if (goesOn) {
            content.addAll(last.wording().content());
        }
        List<Span> told = s.trimmed(0, s.size() - 1);
        content.addAll(told);
        if (!told.isEmpty()) {
            Draft draft = carried(s, last, content, MOOD, "the mood of reported speech carries the statement on");
            if (goesOn) {
                out.set(out.size() - 1, draft);
            } else {
                out.add(draft);
            }
        }
    }

    /**
     * Whether the sentence tells on somebody's word: what is said to have happened ("soll … gewesen sein"), or, right behind a
     * statement with a cue, what is to happen.
     */
    private boolean isHearsay(Sentence s, Draft last) {
        boolean next = s.number() - last.sentence().number() == 1 && !last.inferred();
        return isMain(s, words::isHearsay) && (next || isPerfect(s));
    }

    /** Whether the verb of the main clause is a participle with an infinitive that puts it into the past. */
    private static boolean isPerfect(Sentence s) {
        Tree tree = s.tree();
        for (int i = 0; i < s.size(); i++) {
            int verb = tree.head(i);
            boolean helps = verb != Tree.NONE && tree.relation(i) == Relation.AUX && tree.has(i, Feature.INFINITIVE);
            if (helps && tree.relation(verb) == Relation.ROOT && tree.has(verb, Feature.PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite form of such a kind is the verb of the main clause, or helps it. */
    private static boolean isMain(Sentence s, Predicate<String> kind) {
        Tree tree = s.tree();
        for (int i = 0; i < s.size(); i++) {
            if (kind.test(tree.form(i)) && !s.quoted(i) && tree.has(i, Feature.FINITE)) {
                boolean root = tree.relation(i) == Relation.ROOT;
                boolean helper = tree.head(i) != Tree.NONE && tree.relation(tree.head(i)) == Relation.ROOT;
                if (root || helper && !isSubordinate(s, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a conjunction opens the clause of verb {@code i}: no mark stands between the two but those of an insertion. */
    private static boolean isSubordinate(Sentence s, int i) {
        for (int c = s.shape().first(i); c != Tree.NONE; c = s.shape().next(c)) {
            if (s.tree().relation(c) == Relation.MARK && s.tree().pos(c) == Pos.SCONJ) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft carrier(Sentence s, List<Draft> out) {
        if (out.isEmpty()) {
            return null;
        }
        Draft last = outermost(out);
        int gap = s.number() - last.sentence().number();
        boolean near =
                gap <= REACH && s.passage().block() - last.sentence().passage().block() <= 1;
        return near && !isRelative(last) && !last.wording().source().isEmpty() ? last : null;
    }

    /** Whether a relative pronoun speaks: nobody who could go on. */
    private boolean isRelative(Draft draft) {
        return draft.speaker() != Tree.NONE
                && words.isRelative(draft.sentence().tree().form(draft.speaker()));
    }

    /** Of the statements of the last sentence the one that no other holds: who speaks there speaks on. */
    private Draft outermost(List<Draft> out) {
        Draft last = out.get(out.size() - 1);
        for (int i = out.size() - 2; i >= 0 && out.get(i).sentence() == last.sentence(); i--) {
            Draft other = out.get(i);
            Span extent = last.wording().extent();
            boolean held = other.wording().content().stream().anyMatch(c -> c.contains(extent));
            boolean relative = isRelative(last);
            boolean phrase = last.verb() == Tree.NONE && other.verb() != Tree.NONE;
            if (held || relative || phrase) {
                last = other;
            }
        }
        return last;
    }

    /** Whether the source can be told by its words alone: a lone pronoun or a thing may stand for anybody. */
    private boolean isSomebody(Draft draft) {
        Tree tree = draft.sentence().tree();
        int head = draft.speaker();
        return head == Tree.NONE || !words.isPronoun(tree.form(head)) && words.canAct(tree, head);
    }

    /** What carries a quotation on: of several statements in one sentence the one that holds a quotation, else the last. */
    private @Nullable Draft utterance(Sentence s, List<Draft> out) {
        Draft last = carrier(s, out);
        for (int i = out.size() - 1; last != null && i >= 0; i--) {
            Draft draft = out.get(i);
            if (draft.sentence() != last.sentence()) {
                return last;
            }
            if (draft.wording().content().stream().anyMatch(c -> holdsUtterance(draft.sentence(), c))) {
                return draft.wording().source().isEmpty() ? null : draft;
            }
        }
        return last;
    }

    private static Draft carried(Sentence s, Draft last, List<Span> content, String rule, String reason) {
        return new Draft(
                s,
                Tree.NONE,
                Tree.NONE,
                new Wording(last.wording().source(), List.of(), content),
                Act.STATE,
                false,
                false,
                true,
                null,
                rule,
                reason);
    }
}
