package org.hearsay.desk.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.Digest;
import org.hearsay.Digested;
import org.hearsay.Hearsay;
import org.hearsay.claim.Slipper;
import org.hearsay.language.Languages;
import org.hearsay.match.Printer;
import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.hearsay.model.Claim;
import org.hearsay.model.Counts;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Drift;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/**
 * An engine that understands nothing and costs nothing, so that the store alone is tried. Reports share keys by the letters
 * of their ids: families of all sizes, among them some that are too large, come about by chance and are the same each time.
 */
final class PlainEngine implements Engine {

    private final Hearsay hearsay = new Hearsay();
    private final Printer printer = new Printer(Languages.all().get(0));
    private final Slipper slipper = new Slipper(Languages.all().get(0));
    private final int common;
    private final int most;

    PlainEngine(int common, int most) {
        this.common = common;
        this.most = most;
    }

    @Override
    public int common() {
        return common;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public Opened open(byte[] bytes, Metadata given) {
        return hearsay.open(bytes, given);
    }

    @Override
    public Digested digest(Report report) {
        Reading reading = new Reading(
                Hearsay.VERSION,
                Languages.all().get(0).code(),
                "0",
                report,
                List.of(),
                List.of(),
                new Findings(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Digested(reading, new Digest(printer.print(reading, List.of()), slipper.slips(reading, List.of())));
    }

    @Override
    public List<Long> keys(Digest digest) {
        String id = digest.print().report();
        List<String> likes = List.of("a" + id.substring(0, 2), "b" + id.substring(2, 4), "c" + id.charAt(4));
        return likes.stream()
                .flatMap(l -> Stream.of(Seal.of(l), Seal.of(l + "again")))
                .toList();
    }

    /** One claim of all reports, which every one of them asserts. */
    @Override
    public Matching match(Collection<Digest> digests) {
        List<String> ids = List.copyOf(
                new TreeSet<>(digests.stream().map(d -> d.print().report()).toList()));
        Span start = new Span(0, 4);
        List<Citation> places = ids.stream().map(id -> new Citation(id, start)).toList();
        Figure figure = new Figure(
                start,
                BigDecimal.valueOf(ids.size()),
                BigDecimal.valueOf(ids.size()),
                Figure.Comparator.EXACT,
                null,
                null,
                null,
                null,
                null,
                "proof");
        List<Assertion> assertions = places.stream()
                .map(at -> new Assertion(at, null, "o1", Assertion.Stance.ASSERTS, figure))
                .toList();
        List<Drift> drifts = ids.size() < 2
                ? List.of()
                : List.of(new Drift(
                        Drift.Kind.UPDATED,
                        places.subList(0, 1),
                        places.subList(1, 2),
                        true,
                        "for the proof",
                        "proof"));
        Claim claim = new Claim(
                "c1",
                Claim.Type.FIGURE,
                "all of " + ids.size(),
                assertions,
                new Counts(1, ids.size(), ids.size()),
                Counts.NONE,
                drifts);
        return new Matching(
                ids,
                ids.stream()
                        .map(id -> new Dispatch(id, id, List.of(id), List.of()))
                        .toList(),
                List.of(ids),
                List.of(new Origin("o1", "Somebody", null, null, places)),
                List.of(claim),
                List.of(new Plan("p1", "something", places, null, null, Plan.Outcome.UNKNOWN, List.of())));
    }
}
