package org.hearsay.desk.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Quote;
import org.jspecify.annotations.Nullable;

/** What somebody is told to have said. No more of a person than what he or she says in a report. */
final class WhoPage implements Page {

    /** Reports that are shown. */
    private static final int MOST = 25;

    /**
     * One statement.
     *
     * @param facts as the ledger tells them
     * @param quotes its words
     * @param chain from the claimant to the report
     */
    record Line(Map<String, @Nullable Object> facts, List<Quote> quotes, List<Step> chain) {

        Quote first() {
            return quotes.get(0);
        }

        String link() {
            return "/reports/" + first().report() + "#" + facts.get("statement");
        }
    }

    /** A link of a chain: who, on what it rests, and whether that is uncertain. */
    record Step(String name, String basis, boolean uncertain) {}

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
        model.put("lines", answer == null ? List.of() : lines(answer, asking.words()));
        return new View(asking.words().get("nav.who"), "who.jte", model);
    }

    private static List<Line> lines(Answer answer, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Answer.Entry entry : answer.entries()) {
            if (!entry.quotes().isEmpty()) {
                lines.add(new Line(entry.facts(), entry.quotes(), chain(entry, words)));
            }
        }
        // Those without a day stand at the end: where they belong is not told.
        Comparator<Line> time = Comparator.comparing(
                l -> l.first().published(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        lines.sort(time.thenComparing(l -> l.first().report())
                .thenComparing(l -> l.first().span()));
        return lines;
    }

    private static List<Step> chain(Answer.Entry entry, Words words) {
        Map<String, @Nullable Object> facts = entry.facts();
        List<Answer.Entry> ways = entry.parts();
        boolean uncertain =
                !ways.isEmpty() && "claimant".equals(ways.get(0).facts().get("role"));
        List<Step> chain = new ArrayList<>();
        boolean inferred = "inferred".equals(facts.get("attribution"));
        String basis = words.get(inferred ? "attribution.inferred" : "source." + facts.get("source"));
        chain.add(new Step(String.valueOf(facts.get("speaker")), basis, uncertain));
        ways.stream().skip(uncertain ? 1 : 0).forEach(way -> chain.add(step(way.facts(), words)));
        String publisher = entry.quotes().get(0).publisher();
        chain.add(new Step(words.get("step.this"), publisher == null ? "" : publisher, false));
        return chain;
    }

    private static Step step(Map<String, @Nullable Object> way, Words words) {
        Object who = way.get("who");
        return new Step(
                who == null ? words.get("step.unnamed") : who.toString(),
                words.get("role." + way.get("role")) + ", " + words.get("link." + way.get("kind")),
                Boolean.TRUE.equals(way.get("uncertain")));
    }
}
