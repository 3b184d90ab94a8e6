package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Statement.Form;
import org.hearsay.model.Statement.Polarity;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: source resolved, relays drawn into the chain, repeats counted once. */
final class Statements {

    private final Page page;
    private final Spans<Moment> moments;
    private final Harm harm;
    private final Resolver resolver;
    private final Steps steps;
    private final Chains chains;

    Statements(Words words, Metadata metadata, Page page, Findings findings, Harm harm) {
        this.page = page;
        this.moments = new Spans<>(findings.moments(), m -> List.of(m.span()));
        this.harm = harm;
        this.resolver = new Resolver(words, page.text(), findings);
        this.steps = new Steps(words);
        this.chains = new Chains(metadata, page, findings, words.ways().outlets(), steps);
    }

    List<Statement> of(List<Draft> found) {
        List<Draft> drafts = settled(found);
        List<Statement> out = new ArrayList<>();
        Map<String, Integer> headlines = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Draft> relays = new ArrayList<>();
            boolean absorbed = false;
            for (int k = Math.max(0, i - 6); k < Math.min(drafts.size(), i + 7); k++) {
                Draft other = drafts.get(k);
                if (k != i && other.sentence() == draft.sentence()) {
                    if (passesOn(other, draft)) {
                        relays.add(other);
                    }
                    absorbed |= isOnlyRelay(draft, other);
                }
            }
            relays.sort(Comparator.comparingInt(Statements::length));
            if (!absorbed) {
                add(out, headlines, draft, relays);
            }
        }
        return out;
    }

    private List<Draft> settled(List<Draft> found) {
        Map<Sentence, List<Draft>> bySentence = new LinkedHashMap<>();
        found.forEach(d ->
                bySentence.computeIfAbsent(d.sentence(), k -> new ArrayList<>()).add(d));
        List<Draft> out = new ArrayList<>();
        bySentence.forEach((s, drafts) -> out.addAll(steps.settle(s, drafts)));
        return out;
    }

    /** How much a statement says: whoever says more passes on whoever says less. */
    private static int length(Draft draft) {
        return draft.wording().content().stream().mapToInt(Span::length).sum();
    }

    /** Whether the content of {@code outer} holds all of {@code inner}: its source passes the inner statement on. */
    private static boolean passesOn(Draft outer, Draft inner) {
        if (outer.wording().source().isEmpty() || inner.wording().source().isEmpty()) {
            return false;
        }
        Span extent = inner.wording().extent();
        return outer.wording().content().stream().anyMatch(c -> c.contains(extent));
    }

    /** Whether {@code outer} says nothing besides what {@code inner} says: it is a link of that chain and no statement. */
    private boolean isOnlyRelay(Draft outer, Draft inner) {
        if (!passesOn(outer, inner) || !outer.relayed() && !steps.isOutlet(outer)) {
            return false;
        }
        int own = length(outer) - inner.wording().extent().length();
        return own * 4 < inner.wording().extent().length();
    }

    private void add(List<Statement> out, Map<String, Integer> headlines, Draft draft, List<Draft> relays) {
        Source source = resolver.of(draft);
        String line = page.text()
                        .of(draft.sentence().passage().span())
                        .toLowerCase(Locale.ROOT)
                        .strip()
                + draft.wording().cue().size()
                + draft.verb();
        boolean headline = draft.sentence().passage().part() == Part.HEADLINE
                || draft.sentence().passage().part() == Part.REPEATED_HEADLINE;
        Integer before = headline ? headlines.putIfAbsent(line, out.size()) : null;
        if (before != null) {
            out.set(before, repeated(out.get(before), draft.wording()));
            return;
        }
        out.add(new Statement(
                "s" + (out.size() + 1),
                draft.wording(),
                List.of(),
                source,
                form(draft),
                draft.act(),
                draft.denied() || draft.act() == Act.DENY ? Polarity.DENIED : Polarity.AFFIRMED,
                draft.addressee(),
                moment(draft),
                chains.of(draft, source, relays, resolver),
                draft.inferred(),
                harm.marks(draft.wording().content()),
                draft.rule(),
                draft.reason()));
    }

    private static Statement repeated(Statement first, Wording again) {
        List<Wording> repeats = new ArrayList<>(first.repeats());
        repeats.add(again);
        return new Statement(
                first.id(),
                first.wording(),
                repeats,
                first.source(),
                first.form(),
                first.act(),
                first.polarity(),
                first.addressee(),
                first.moment(),
                first.chain(),
                first.inferred(),
                first.damaged(),
                first.rule(),
                first.reason());
    }

    /** Direct where nine tenths of the content stand in quotation marks, mixed where some do. */
    private static Form form(Draft draft) {
        int all = 0;
        int quoted = 0;
        for (Span span : draft.wording().content()) {
            all += span.length();
            for (Quote quote : draft.sentence().quotes()) {
                if (quote.span().overlaps(span)) {
                    quoted += Math.min(span.end(), quote.span().end())
                            - Math.max(span.start(), quote.span().start());
                }
            }
        }
        return quoted == 0 ? Form.INDIRECT : quoted * 10 >= all * 9 ? Form.DIRECT : Form.MIXED;
    }

    /** When it was said: the moment of the same sentence that stands nearest to the cue and outside the content. */
    private @Nullable Span moment(Draft draft) {
        if (draft.wording().cue().isEmpty()) {
            return null;
        }
        Span cue = Span.around(draft.wording().cue());
        Span best = null;
        for (Moment moment : moments.at(draft.sentence().passage().span())) {
            Span span = moment.span();
            boolean own = draft.sentence().passage().span().contains(span)
                    && draft.wording().content().stream().noneMatch(span::overlaps)
                    && moment.type() != Moment.Type.DURATION;
            if (own && (best == null || distance(span, cue) < distance(best, cue))) {
                best = span;
            }
        }
        return best;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
    }
}
