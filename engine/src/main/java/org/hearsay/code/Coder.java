package org.hearsay.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;

/** Codes what is planned and what is expressly not known. */
public final class Coder {

    /** Sentences of more words are no sentences; nothing is coded in them. */
    private static final int LONGEST = 600;

    private final Plans plans;
    private final Unknowns unknowns;

    /** Coder with the word lists of {@code language}. */
    public Coder(Language language) {
        this.plans = new Plans(language);
        this.unknowns = new Unknowns(language);
    }

    /**
     * Events in order of the text. One inside a statement carries the statement's id and is never the report's own; nothing is
     * taken from headings or from severe damage.
     */
    public List<Event> code(
            Page page, List<Damage> damage, List<Tree> trees, Findings findings, List<Statement> statements) {
        List<Event> found = new ArrayList<>();
        Spans<Mention> mentions = new Spans<>(findings.mentions(), m -> List.of(m.span()));
        Spans<Moment> moments = new Spans<>(findings.moments(), m -> List.of(m.span()));
        for (int i = 0; i < page.passages().size(); i++) {
            Passage passage = page.passages().get(i);
            Tree tree = trees.get(i);
            if (passage.part() == Part.BODY && tree.size() <= LONGEST) {
                List<Event> unknown = unknowns.of(tree);
                found.addAll(unknown);
                plans.of(tree, mentions, moments).stream()
                        .filter(p -> unknown.stream().noneMatch(u -> u.span().overlaps(p.span())))
                        .forEach(found::add);
            }
        }
        Spans<Damage> severe = new Spans<>(
                damage.stream().filter(d -> d.severity() == Severity.SEVERE).toList(), d -> List.of(d.span()));
        Spans<Statement> holders = new Spans<>(statements, s -> s.wording().content());
        found.removeIf(e -> !severe.at(e.span()).isEmpty());
        found.sort(Comparator.comparing(Event::span));
        List<Event> out = new ArrayList<>();
        for (Event e : found) {
            String holder =
                    holders.at(e.span()).stream().map(Statement::id).findFirst().orElse(null);
            out.add(e.as("e" + (out.size() + 1), e.status(), holder));
        }
        return out;
    }
}
