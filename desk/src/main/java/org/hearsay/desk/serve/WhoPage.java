package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Quote;
import org.hearsay.desk.view.Chain;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** What somebody is told to have said. No more of a person than what he or she says in a report. */
final class WhoPage implements Page {

    /** Reports that are shown: each is read for its chains. */
    private static final int MOST = 25;

    private final Readers readers;

    WhoPage(Readers readers) {
        this.readers = readers;
    }

    /**
     * One statement.
     *
     * @param facts as the ledger tells them
     * @param quotes its words
     * @param chain from the claimant to the report; empty where the text was taken away
     */
    record Line(Map<String, @Nullable Object> facts, List<Quote> quotes, List<Chain.Step> chain) {

        Quote first() {
            return quotes.get(0);
        }

        String link() {
            return "/reports/" + first().report() + "#" + facts.get("statement");
        }
    }

    @Override
    public String path() {
        return "/who";
    }

    @Override
    public String key() {
        return "who";
    }

    @Override
    public boolean listed() {
        return true;
    }

    @Override
    public View show(Asking asking) {
        String name = asking.param("name");
        Answer answer = name.isEmpty() ? null : asking.ledger().ask(MOST).who(name);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("name", name);
        model.put("answer", answer);
        model.put("lines", answer == null ? List.of() : lines(answer));
        return new View(asking.words().get("nav.who"), "who.jte", model);
    }

    private List<Line> lines(Answer answer) {
        Map<String, Optional<Reading>> readings = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Answer.Entry entry : answer.entries()) {
            if (!entry.quotes().isEmpty()) {
                String report = entry.quotes().get(0).report();
                Optional<Reading> reading = readings.computeIfAbsent(report, readers::held);
                String statement = String.valueOf(entry.facts().get("statement"));
                lines.add(new Line(
                        entry.facts(),
                        entry.quotes(),
                        reading.map(r -> Chain.of(r, statement)).orElse(List.of())));
            }
        }
        // Those without a day stand at the end: where they belong is not told.
        Comparator<Line> time = Comparator.comparing(
                l -> l.first().published(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        lines.sort(time.thenComparing(l -> l.first().report())
                .thenComparing(l -> l.first().span()));
        return lines;
    }
}
