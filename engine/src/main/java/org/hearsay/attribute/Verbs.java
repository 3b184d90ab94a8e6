package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Statements that a verb of saying opens or closes. */
final class Verbs {

    /** A negation stands no further from its verb than this, in words. */
    private static final int NEAR = 4;

    private final Words words;
    private final Relays relays;

    Verbs(Words words) {
        this.words = words;
        this.relays = new Relays(words);
    }

    /** All of one sentence, in order of their verbs; words in quotation marks open nothing. */
    List<Draft> of(Sentence s) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!s.quoted(i) && isVerb(s, i)) {
                Draft draft = at(s, i);
                if (draft != null) {
                    out.addAll(apart(draft));
                }
            }
        }
        return out;
    }

    /** Why verb {@code i} opens no statement though it might; null if it does or is no verb of saying. */
    @Nullable
    Hindrance hindrance(Sentence s, int i) {
        Cue cue = Cue.at(s, i, words);
        if (cue.says().isEmpty() || isCompanion(s, i)) {
            return null;
        }
        int speaker = Subjects.of(cue, words);
        Hindrance barred = barred(cue, speaker);
        if (barred != null) {
            return s.shape().child(i, Relation.CCOMP) == Tree.NONE ? null : barred;
        }
        Content content = content(cue, speaker);
        if (content == null) {
            boolean strong = cue.isFinite() && cue.takes(Say.Takes.QUOTE) && cue.takes(Say.Takes.THAT);
            return strong ? Hindrance.NOTHING : null;
        }
        return isUnsaid(cue, speaker, content) ? Hindrance.DENIED : null;
    }

    /** Whether word {@code i} is a verb, be it one that was taken for something else. */
    boolean isVerb(Sentence s, int i) {
        Pos pos = s.tree().pos(i);
        return pos == Pos.VERB || pos == Pos.AUX || isMisread(s, i);
    }

    /** A verb taken for an adjective or noun: the root of its sentence, with a subject and a clause and no copula. */
    private static boolean isMisread(Sentence s, int i) {
        return s.tree().relation(i) == Relation.ROOT
                && s.shape().child(i, Relation.NSUBJ) != Tree.NONE
                && s.shape().child(i, Relation.CCOMP) != Tree.NONE
                && s.shape().child(i, Relation.COP) == Tree.NONE;
    }

    /**
     * One draft for each clause: "said that A and that B" is one cue and two statements. They are parted only where the second has
     * a conjunction of its own.
     */
    private List<Draft> apart(Draft draft) {
        Sentence s = draft.sentence();
        List<Span> content = draft.wording().content();
        int from = s.tokens().at(content.get(0).start());
        int last = s.tokens().at(content.get(0).end() - 1);
        // A quotation behind the sentence lies beyond its last word.
        if (content.size() > 1 || from >= s.size() || !opensClause(s, from)) {
            return List.of(draft);
        }
        List<Draft> out = new ArrayList<>();
        int begin = from;
        for (int i = from + 2; i < last; i++) {
            if (s.tree().pos(i - 1) == Pos.CCONJ && opensClause(s, i) && !s.quoted(i)) {
                out.add(draft.withContent(s.trimmed(begin, i - 2)));
                begin = i;
            }
        }
        out.add(draft.withContent(
                List.of(new Span(s.tokens().start(begin), content.get(0).end()))));
        return out;
    }

    private boolean opensClause(Sentence s, int i) {
        return s.tree().pos(i) == Pos.SCONJ && words.isComplementizer(s.tree().form(i));
    }

    private @Nullable Draft at(Sentence s, int i) {
        Cue cue = Cue.at(s, i, words);
        if (cue.says().isEmpty() || isCompanion(s, i) || isByword(cue)) {
            return null;
        }
        int speaker = Subjects.of(cue, words);
        if (speaker == Tree.NONE && cue.isPassive() && cue.takes(Say.Takes.EXPECTED)) {
            return hearsay(s, cue);
        }
        if (barred(cue, speaker) != null) {
            return null;
        }
        Content content = content(cue, speaker);
        if (content == null || isUnsaid(cue, speaker, content)) {
            return null;
        }
        int opener = opener(cue, speaker);
        boolean nobody = cue.takes(Say.Takes.IMPERSONAL);
        boolean named = speaker != Tree.NONE && !isImpersonal(s, speaker);
        int told = named || !nobody ? speaker : Passives.text(s, i, words);
        List<Span> source = named || told != speaker && told != Tree.NONE
                ? Subjects.span(s, told, cue.first(), cue.last(), words)
                : List.of();
        return new Draft(
                s,
                i,
                source.isEmpty() ? Tree.NONE : told,
                new Wording(
                        source,
                        opener == Tree.NONE ? cue.spans() : List.of(s.tokens().span(opener, cue.last())),
                        content.spans()),
                content.say().act(),
                isDenied(s, i, speaker),
                opener != Tree.NONE,
                false,
                addressee(s, cue, content.say(), speaker, content.spans()),
                content.rule(),
                "\"" + s.tree().form(i) + "\": " + content.reason());
    }

    /** {@code X, accused of fraud, …}: a participle that stands beside a name says what others charge it with. */
    private static boolean isByword(Cue cue) {
        Tree tree = cue.sentence().tree();
        int verb = cue.verb();
        boolean past = tree.has(verb, Feature.PARTICIPLE) && tree.has(verb, Feature.PAST);
        return cue.words().size() == 1
                && past
                && !tree.has(verb, Feature.FINITE)
                && tree.relation(verb) != Relation.ROOT
                && cue.sentence().shape().child(verb, Relation.NSUBJ) == Tree.NONE
                && cue.sentence().shape().child(verb, Relation.OBJ) == Tree.NONE
                && cue.takes(Say.Takes.PASSIVE);
    }

    /** Whether the verb is only the companion of the one it hangs on ("fait savoir"), which makes the statement. */
    private boolean isCompanion(Sentence s, int i) {
        int head = s.tree().head(i);
        return s.tree().relation(i) == Relation.XCOMP
                && head < i
                && Cue.at(s, head, words).says().stream().anyMatch(say -> say.with()
                        .contains(Words.lower(s.tree().form(i))));
    }

    /** {@code X is expected to …}: nobody is named; what is said is the subject with the infinitive. */
    private static @Nullable Draft hearsay(Sentence s, Cue cue) {
        int subject = s.shape().child(cue.verb(), Relation.NSUBJ_PASS);
        int head = s.shape().child(cue.verb(), Relation.XCOMP);
        if (subject == Tree.NONE
                || subject > cue.first()
                || head < cue.verb()
                || s.shape().left(head) >= head) {
            return null;
        }
        List<Span> content =
                new ArrayList<>(s.trimmed(s.shape().left(subject), s.shape().right(subject)));
        content.addAll(s.trimmed(
                Math.max(cue.last() + 1, s.shape().left(head)), s.shape().right(head)));
        return Draft.of(
                s,
                cue.verb(),
                Tree.NONE,
                new Wording(List.of(), cue.spans(), content),
                cue.says().get(0).act(),
                "content.passive",
                "\"" + s.tree().form(cue.verb()) + "\": said of the subject, by nobody named");
    }

    private @Nullable Content content(Cue cue, int speaker) {
        return new Contents(words, cue, speaker, opener(cue, speaker)).find();
    }

    private int opener(Cue cue, int speaker) {
        return speaker == Tree.NONE ? Tree.NONE : relays.opener(cue, speaker);
    }

    /** The writer ("I", "we") and the reader ("you") are no sources; "it" is one only where the verb allows nobody. */
    private @Nullable Hindrance barred(Cue cue, int speaker) {
        boolean nobody = cue.takes(Say.Takes.IMPERSONAL);
        if (speaker == Tree.NONE) {
            return nobody ? null : Hindrance.NOBODY;
        }
        if (words.isWriterOrReader(cue.sentence().tree().form(speaker))) {
            return Hindrance.WRITER;
        }
        boolean pronoun = cue.sentence().tree().pos(speaker) == Pos.PRON;
        // "Das Projekt heißt X": with a subject of its own the verb tells nothing that was said.
        boolean other = nobody ? !pronoun : isImpersonal(cue.sentence(), speaker);
        return other ? Hindrance.IMPERSONAL : null;
    }

    /** What somebody did not state is no statement; a demand or a hope that was not made still has its content. */
    private boolean isUnsaid(Cue cue, int speaker, Content content) {
        return content.say().act() == Act.STATE && isDenied(cue.sentence(), cue.verb(), speaker);
    }

    private boolean isImpersonal(Sentence s, int speaker) {
        return words.isImpersonal(s.tree().form(speaker));
    }

    private boolean isDenied(Sentence s, int verb, int speaker) {
        if (speaker != Tree.NONE && words.negates(s.tree().form(Subjects.left(s, speaker, verb)))) {
            return true;
        }
        return words.isNegated(s, verb, verb - NEAR, verb + NEAR);
    }

    /**
     * Behind the cue, somebody who can listen: with a word that leads to whom it is said ("aux journalistes"), or in the dative
     * just behind the cue ("sagte der Zeitung") or the source ("sagte X der Zeitung").
     */
    private boolean isListener(Sentence s, Cue cue, int speaker, int c) {
        int first = s.shape().left(c);
        if (first <= cue.verb() || s.temporal(c) || !words.canAct(s.tree(), c)) {
            return false;
        }
        boolean led = first < c && words.leadsTo(s.tree().form(first));
        boolean dative = speaker > cue.verb()
                && first == s.shape().right(speaker) + 1
                && (words.isOblique(s.tree().form(first))
                        || words.isObliqueOfFeminine(s.tree().form(first)));
        return led || (dative || first == cue.last() + 1) && s.shape().child(c, Relation.CASE) == Tree.NONE;
    }

    /** {@code last}, or the last word before a content that the parser hung on the listener {@code c}. */
    private static int before(Sentence s, int c, int last, List<Span> content) {
        int at = last;
        for (Span span : content) {
            while (at > c && span.start() > s.tokens().start(c) && s.tokens().end(at) > span.start()) {
                at--;
            }
        }
        return at;
    }

    private @Nullable Span addressee(Sentence s, Cue cue, Say say, int speaker, List<Span> content) {
        Tree tree = s.tree();
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = tree.relation(c);
            boolean object = relation == Relation.IOBJ
                    || say.addressed() && relation == Relation.OBJ
                    || relation == Relation.OBL && isListener(s, cue, speaker, c);
            if (c != speaker && object && tree.pos(c) != Pos.PRON) {
                int first = s.shape().left(c);
                boolean led = relation == Relation.OBL && words.leadsTo(tree.form(first));
                int end = speaker > c
                        ? Math.min(s.shape().right(c), speaker - 1)
                        : s.shape().right(c);
                int last = before(s, c, Math.max(c, end), content);
                Span span = s.tokens().span(led ? first + 1 : first, last);
                if (content.stream().noneMatch(span::overlaps)) {
                    return span;
                }
            }
        }
        return null;
    }
}
