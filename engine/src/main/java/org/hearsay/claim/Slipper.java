package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Figure;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Reading;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;

/** Takes slips: the clauses of a report that other reports could carry as well. */
public final class Slipper {

    private final Concepts concepts;
    private final Tenses tenses;
    private final Heard heard;
    private final Set<String> pronouns;
    /** Words of names that many people and places share. */
    private final Set<String> common = new HashSet<>();

    /** For one language. */
    public Slipper(Language language) {
        concepts = new Concepts(language);
        tenses = new Tenses(language);
        heard = new Heard(language);
        for (String[] table : new String[][] {
            {"words/firstnames", "forms"}, {"words/cities", "name"}, {"words/states", "forms"}, {"words/time", "forms"}
        }) {
            language.table(table[0]).forEach(row -> row.list(table[1]).forEach(this::common));
        }
        pronouns = language.table("words/pronouns").stream()
                .map(row -> Concepts.low(row.get("form")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void common(String name) {
        for (String word : Concepts.low(name).split("[ -]")) {
            common.add(word);
        }
    }

    /** Slips of a reading, whose trees are those of its passages. */
    public Slips slips(Reading reading, List<Tree> trees) {
        Shelf shelf = new Shelf(reading);
        Voices voices = new Voices(concepts, pronouns, reading, shelf);
        List<Slip> slips = new ArrayList<>();
        boolean corrects = corrects(reading.report().metadata());
        int clauses = 0;
        for (int p = 0; p < trees.size(); p++) {
            Passage passage = reading.passages().get(p);
            Tree tree = trees.get(p);
            if (passage.part() == Part.BODY && tree.size() > 0 && tree.size() <= Tree.LONGEST) {
                Sheet sheet = new Sheet(concepts, tenses, heard, voices, shelf, reading, tree);
                slips.addAll(sheet.slips(clauses));
                corrects |= sheet.corrects();
                clauses += tree.size();
            }
        }
        Metadata metadata = reading.report().metadata();
        LocalDate day = metadata.published();
        return new Slips(
                reading.report().id(),
                reading.language(),
                metadata.publisher(),
                day,
                corrects,
                rare(trees, reading),
                slips);
    }

    private Set<String> rare(List<Tree> trees, Reading reading) {
        Set<String> out = new TreeSet<>();
        for (int p = 0; p < trees.size(); p++) {
            Tree tree = trees.get(p);
            boolean body = reading.passages().get(p).part() == Part.BODY;
            for (int i = 0; body && i < tree.size(); i++) {
                String form = Concepts.low(tree.form(i));
                if (tree.pos(i) == Pos.PROPN && form.length() > 2 && !common.contains(form)) {
                    String key = concepts.name(form);
                    if (!key.isEmpty() && concepts.words(form).isEmpty()) {
                        out.add(key);
                    }
                }
            }
        }
        return out;
    }

    private boolean corrects(Metadata metadata) {
        String title = metadata.title();
        return title != null && concepts.any(Concepts.Use.CORRECT, concepts.words(title));
    }

    /** What stands where in a reading. */
    record Shelf(
            Spans<Statement> contents,
            Spans<Statement> tellings,
            Spans<Figure> figures,
            Spans<Moment> moments,
            Spans<Mention> mentions,
            Spans<Damage> damaged,
            Spans<Miss> misses,
            Spans<Span> doubts) {

        Shelf(Reading reading) {
            this(
                    new Spans<>(reading.statements(), s -> s.wording().content()),
                    new Spans<>(reading.statements(), Shelf::telling),
                    new Spans<>(reading.findings().figures(), f -> List.of(f.span())),
                    new Spans<>(reading.findings().moments(), m -> List.of(m.span())),
                    new Spans<>(reading.findings().mentions(), m -> List.of(m.span())),
                    new Spans<>(
                            reading.damage().stream()
                                    .filter(d -> d.severity() != Severity.MINOR)
                                    .toList(),
                            d -> List.of(d.span())),
                    new Spans<>(reading.misses(), m -> List.of(m.span())),
                    new Spans<>(doubts(reading), List::of));
        }

        private static List<Span> doubts(Reading reading) {
            List<Span> all = new ArrayList<>();
            reading.damage().forEach(d -> all.add(d.span()));
            reading.misses().forEach(m -> all.add(m.span()));
            return all;
        }

        private static List<Span> telling(Statement statement) {
            List<Span> all = new ArrayList<>(statement.wording().source());
            all.addAll(statement.wording().cue());
            return all;
        }
    }
}
