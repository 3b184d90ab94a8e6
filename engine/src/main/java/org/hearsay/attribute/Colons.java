package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Feature;
import org.hearsay.model.Mention;
import org.hearsay.model.Part;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a colon makes: a headline "Somebody: what is said", and in the body a name before a quotation. A place or a
 * topic before the colon is none.
 */
final class Colons {

    private static final int LONGEST_SOURCE = 8;

    /** A quotation of fewer words behind a clause may be a title. */
    private static final int SAYING = 6;

    private final Words words;

    Colons(Words words) {
        this.words = words;
    }

    @Nullable
    Draft of(Sentence s, List<Mention> mentions) {
        int colon = colon(s);
        if (colon < 1 || colon > s.size() - 3) {
            return null;
        }
        boolean quote = s.quoteOpening(colon + 1) != null;
        // The first line of a page is its headline, full stop or not.
        boolean headline = s.passage().part() != Part.BODY || s.number() == 0;
        int from = sourceStart(s, colon);
        if (quote && s.passage().part() == Part.BODY && hasVerb(s, 0, colon)) {
            return told(s, colon);
        }
        if (!quote && !headline || colon - from > LONGEST_SOURCE || hasVerb(s, from, colon)) {
            return null;
        }
        List<Span> source = s.trimmed(from, colon - 1);
        List<Span> content = s.trimmed(colon + 1, s.size() - 1);
        if (source.isEmpty() || content.isEmpty() || !speaks(s, from, colon, source.get(0), mentions)) {
            return null;
        }
        return Draft.of(
                s,
                Tree.NONE,
                head(s, from, colon),
                new Wording(
                        source,
                        List.of(s.tokens().span(colon)),
                        content.stream().map(s::whole).toList()),
                Act.STATE,
                headline ? "colon.headline" : "colon.quote",
                "a colon stands behind somebody's name");
    }

    /** {@code X shook his head: "…"}: whoever does what stands before the colon says what stands behind it. */
    private @Nullable Draft told(Sentence s, int colon) {
        Quote quote = s.quoteOpening(colon + 1);
        int speaker = quote == null || quote.words() < SAYING ? Tree.NONE : subject(s, colon);
        if (quote == null
                || speaker == Tree.NONE
                || !words.canAct(s.tree(), speaker)
                || words.isWriterOrReader(s.tree().form(speaker))) {
            return null;
        }
        return Draft.of(
                s,
                Tree.NONE,
                speaker,
                new Wording(
                        Subjects.span(s, speaker, colon, colon, words),
                        List.of(s.tokens().span(colon)),
                        List.of(quote.span())),
                Act.STATE,
                "colon.clause",
                "a quotation behind a colon follows what its speaker does");
    }

    /** Subject of the last clause before the colon, one that is a person by its looks; in a relative clause there is none. */
    private static int subject(Sentence s, int colon) {
        for (int i = colon - 1; i >= 0; i--) {
            Pos pos = s.tree().pos(i);
            int subject = pos == Pos.VERB ? s.shape().child(i, Relation.NSUBJ) : Tree.NONE;
            if (subject != Tree.NONE && subject < colon && !s.quoted(i) && !s.quoted(subject)) {
                boolean main = s.tree().relation(i) != Relation.ACL_RELCL
                        && s.tree().relation(i) != Relation.CCOMP
                        && s.tree().relation(i) != Relation.ADVCL;
                if (main) {
                    return subject;
                }
            }
        }
        return Tree.NONE;
    }

    private static int colon(Sentence s) {
        for (int i = 1; i < Math.min(s.size(), 3 * LONGEST_SOURCE); i++) {
            if (s.isOneOf(i, ":") && !s.quoted(i)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    private static int sourceStart(Sentence s, int colon) {
        for (int i = colon - 1; i > 0; i--) {
            if (s.isOneOf(i, ",–—-;|")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean hasVerb(Sentence s, int from, int colon) {
        for (int i = from; i < colon; i++) {
            if (s.tree().has(i, Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    private static int head(Sentence s, int from, int colon) {
        for (int i = colon - 1; i >= from; i--) {
            Pos pos = s.tree().pos(i);
            if (pos == Pos.PROPN || pos == Pos.NOUN) {
                return i;
            }
        }
        return from;
    }

    /** Whether the report names the person elsewhere: a lone word before a colon may as well be a topic. */
    private static boolean isNamedAgain(Mention person, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(m -> person.key() != null
                        && person.key().equals(m.key())
                        && !person.span().equals(m.span()));
    }

    /** A person by name, or a source that is nothing but a body's name or a noun that can speak. */
    private boolean speaks(Sentence s, int from, int colon, Span source, List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean person = mention.kind() == Mention.Kind.PERSON && source.contains(mention.span());
            boolean body = mention.kind() == Mention.Kind.BODY && mention.span().equals(source);
            if (body || person && (s.passage().part() != Part.BODY || isNamedAgain(mention, mentions))) {
                return true;
            }
        }
        int words = colon - from;
        return words <= 2 && this.words.sourceKind(s.tree().lemma(colon - 1)) != Source.Kind.NONE;
    }
}
