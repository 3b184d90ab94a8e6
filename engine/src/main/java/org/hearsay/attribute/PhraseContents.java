package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What is said in a phrase ("condemned the attack", "called for talks"). */
final class PhraseContents {

    private final Group group;
    private final Sentence s;
    private final Tree tree;
    private final Cue cue;
    private final int speaker;

    PhraseContents(Group group) {
        this.group = group;
        this.s = group.s;
        this.tree = group.tree;
        this.cue = group.cue;
        this.speaker = group.speaker;
    }

    /** {@code supporting X}: with a phrase alone behind it more often something done beside than something said. */
    private boolean isGoingOn() {
        boolean said = cue.isGerund()
                && s.isOneOf(Math.max(0, cue.first() - 1), ",")
                && cue.says().stream()
                        .anyMatch(
                                say -> say.act() == Act.ACCUSE || say.act() == Act.CRITICISE || say.act() == Act.STATE);
        return !said && !tree.has(cue.first(), Feature.FINITE) && tree.has(cue.verb(), Feature.GERUND);
    }

    /** {@code X condemned the attack}, {@code X called for talks}: a phrase, if the verb takes one. */
    @Nullable
    Content phrase() {
        boolean somebody = group.isAct();
        // What somebody would or will support or question is not said yet.
        boolean done = !tree.has(cue.verb(), Feature.INFINITIVE) || group.isPhase();
        for (Say say : !done || isGoingOn() || speaker == Tree.NONE ? List.<Say>of() : cue.says()) {
            // What leads a charge in the passive ("known as") leads nothing here.
            boolean passive = say.takes().equals(Set.of(Say.Takes.PASSIVE));
            if (passive || !somebody && !say.takes(Say.Takes.THING)) {
                continue;
            }
            int led = say.prepositions().isEmpty() ? Tree.NONE : led(say.prepositions());
            led = led == Tree.NONE && say.takes(Say.Takes.CALLED) ? ledByObject(say.prepositions()) : led;
            Content called = led == Tree.NONE ? calledBy(say) : null;
            if (called != null) {
                return called;
            }
            int head = led == Tree.NONE && say.takes(Say.Takes.NOUN) ? group.object() : led;
            head = head == Tree.NONE && say.takes(Say.Takes.NOUN) ? gerund() : head;
            boolean named = head != Tree.NONE && head != speaker && head > cue.verb();
            if (named) {
                int last = Math.max(s.shape().right(head), obliques(head));
                // "blamed him" says nothing, "blamed him for the delay" does.
                if (tree.pos(head) == Pos.PRON && (say.addressed() || group.tail(last) == head)) {
                    continue;
                }
                last = behindQuote(head, beforeSecond(head, last));
                int from = led == Tree.NONE ? head : called(led);
                return group.content(
                        Math.max(s.shape().left(from), cue.verb() + 1),
                        last,
                        say,
                        "content.phrase",
                        "the cue takes a phrase as its content");
            }
        }
        return null;
    }

    /** {@code last}, or the last word of a quotation in the phrase that a comma follows, but in a list, or a second verb. */
    private int behindQuote(int from, int last) {
        for (int i = from; i < last - 1; i++) {
            Pos next = tree.pos(i + 2);
            boolean list = next == Pos.CCONJ || next == Pos.DET || next == Pos.NOUN || s.quoteOpening(i + 2) != null;
            boolean second = tree.pos(i + 1) == Pos.CCONJ && tree.has(i + 2, Feature.FINITE);
            if (s.quoteClosing(i) != null && (s.isOneOf(i + 1, ",") && !list || second)) {
                return i;
            }
        }
        return last;
    }

    /** {@code last}, or the last word before a second finite verb that was hung on the phrase ("called it X and warned …"). */
    private int beforeSecond(int head, int last) {
        int end = last;
        for (int c = s.shape().first(head); c != Tree.NONE; c = s.shape().next(c)) {
            int opens = s.shape().left(c);
            boolean second = c > head && tree.relation(c) == Relation.CONJ && tree.has(c, Feature.FINITE);
            if (second && !s.quoted(c) && tree.pos(opens) == Pos.CCONJ) {
                end = Math.min(end, opens - 1);
            }
        }
        return end;
    }

    /** {@code X called the plan a mistake}: what is called so belongs to what is said; a quotation stands by itself. */
    private int called(int led) {
        int object = group.object();
        boolean named =
                object > cue.verb() && object < led && cue.takes(Say.Takes.CALLED) && tree.pos(object) != Pos.PRON;
        for (int i = s.shape().left(led); i <= s.shape().right(led); i++) {
            named &= !s.quoted(i);
        }
        return named ? object : led;
    }

    /** Oblique phrases behind the object that belong to what is said ("accused X of lying"). */
    private int obliques(int head) {
        int last = head;
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = tree.relation(c);
            boolean belongs = relation == Relation.OBL || relation == Relation.XCOMP;
            if (c > head
                    && belongs
                    && c != speaker
                    && !s.isOneOf(s.shape().left(c) - 1 < 0 ? c : s.shape().left(c) - 1, ",")) {
                last = Math.max(last, s.shape().right(c));
            }
        }
        return last;
    }

    /** {@code X called it "…"}: one of the verb's prepositions with a quotation right behind it, whatever the tree hangs it on. */
    private @Nullable Content calledBy(Say say) {
        for (int i = group.end() + 1; i + 1 < s.size() && !s.isOneOf(i, ",;:"); i++) {
            int opens = tree.pos(i + 1) == Pos.DET && i + 2 < s.size() ? i + 2 : i + 1;
            Quote quote = say.prepositions().contains(Words.lower(tree.form(i))) ? s.quoteOpening(opens) : null;
            if (quote != null && !s.quoted(i)) {
                return new Content(
                        List.of(new Span(s.tokens().start(i), quote.span().end())),
                        say,
                        "content.phrase",
                        "the cue takes a phrase as its content");
            }
        }
        return null;
    }

    /** What the object is called, where the parser hung that on the object ("described the plan as a mistake"). */
    private int ledByObject(List<String> prepositions) {
        int object = group.object();
        for (int c = object == Tree.NONE ? Tree.NONE : s.shape().first(object);
                c != Tree.NONE;
                c = s.shape().next(c)) {
            int first = s.shape().left(c);
            if (first > object && prepositions.contains(Words.lower(tree.form(first)))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    private int led(List<String> prepositions) {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            int first = s.shape().left(c);
            if (c > cue.verb() && c != speaker && prepositions.contains(Words.lower(tree.form(first)))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** {@code X acknowledged paying}: a verb form that stands as the object. */
    private int gerund() {
        int head = group.complement(Relation.XCOMP);
        boolean going = head != Tree.NONE
                && tree.pos(head) == Pos.VERB
                && !tree.has(head, Feature.INFINITIVE)
                && !tree.has(head, Feature.FINITE)
                && !tree.has(head, Feature.PAST);
        return going ? head : Tree.NONE;
    }
}
