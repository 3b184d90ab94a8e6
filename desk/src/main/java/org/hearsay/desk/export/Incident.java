package org.hearsay.desk.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Counts;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * A coded event with all reports that tell of it: those whose words are part of one claim, or, where they are part of none,
 * copies of one text. So a copy never makes a second event.
 *
 * @param tellings the report that was published first before the others
 */
record Incident(Ties ties, List<Telling> tellings) {

    /** Told as having happened, by the report or by somebody in it, or denied. What is planned, wished or negated is no incident. */
    static final Set<Status> TOLD = Set.of(Status.ASSERTED, Status.CLAIMED, Status.CONCEDED, Status.DENIED);

    private static final Comparator<Telling> FIRST = Comparator.comparing(
                    (Telling t) -> t.metadata().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(t -> t.holding().id());

    /** Those of a bundle whose events have a type and one of {@code statuses}, and do not rest on damage. */
    static List<Incident> of(Bundle bundle, Collection<Status> statuses) {
        Ties ties = new Ties(bundle);
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Holding holding : bundle.holdings()) {
            Finds finds = new Finds(holding.reading());
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (Event event : holding.reading().events()) {
                if (event.type() == null || !statuses.contains(event.status()) || finds.damaged(event)) {
                    continue;
                }
                Telling telling = new Telling(holding, finds, event, ties.of(holding.id(), event));
                String key = key(ties, telling);
                int nth = telling.tie() == null ? seen.merge(key, 1, Integer::sum) : 0;
                groups.computeIfAbsent(key + " " + nth, k -> new ArrayList<>()).add(telling);
            }
        }
        return groups.values().stream()
                .map(all -> new Incident(ties, all.stream().sorted(FIRST).toList()))
                .toList();
    }

    /** Codes only, which a translation keeps; never words. */
    private static String key(Ties ties, Telling telling) {
        Event event = telling.event();
        Tie tie = telling.tie();
        if (tie != null) {
            return "claim " + tie.claim().id() + " " + tie.denies() + " " + event.type();
        }
        Spot spot = telling.spot();
        return String.join(
                " ",
                "dispatch",
                ties.dispatch(telling.holding().id()),
                event.status().name(),
                event.type(),
                String.join(",", event.modes()),
                codes(event.actors()),
                codes(event.recipients()),
                String.valueOf(telling.days()),
                spot == null ? "" : spot.geonames() + "/" + spot.country());
    }

    private static String codes(List<Party> parties) {
        return parties.stream().map(p -> p.country() + "/" + p.sector()).collect(Collectors.joining(","));
    }

    Telling first() {
        return tellings.get(0);
    }

    Event event() {
        return first().event();
    }

    /** A name that no other incident has: that of its first telling. */
    String id() {
        return first().id();
    }

    private Counts counts() {
        Tie tie = first().tie();
        return tie != null ? tie.counts() : new Counts(1, 1, reports());
    }

    /** Occasions on which somebody is told to have said it, at most; one text tells of one. */
    int utterances() {
        return counts().utterances();
    }

    int dispatches() {
        return counts().dispatches();
    }

    int reports() {
        Tie tie = first().tie();
        return tie != null
                ? tie.counts().reports()
                : (int) tellings.stream().map(t -> t.holding().id()).distinct().count();
    }

    @Nullable
    String claim() {
        Tie tie = first().tie();
        return tie == null ? null : tie.claim().id();
    }

    /** {@code cell} of each telling, each value once. */
    @Nullable
    String each(Cell<Telling> cell) {
        String all = tellings.stream()
                .map(cell::of)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    /** What the first telling that tells it makes of it. */
    @Nullable
    Object any(Cell<Telling> cell) {
        return tellings.stream()
                .map(cell::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Its days, of the first report that tells them. */
    @Nullable
    Days days() {
        return (Days) any(Telling::days);
    }

    /** Its place: of the first report that tells a point, else of the first that tells one at all. */
    @Nullable
    Spot spot() {
        Object point = any(t -> {
            Spot spot = t.spot();
            return spot == null || spot.point() == null ? null : spot;
        });
        return (Spot) (point != null ? point : any(Telling::spot));
    }

    /** A column of its days. */
    static Cell<Incident> days(Cell<Days> cell) {
        return incident -> {
            Days days = incident.days();
            return days == null ? null : cell.of(days);
        };
    }

    /** A column of its place. */
    static Cell<Incident> spot(Cell<Spot> cell) {
        return incident -> {
            Spot spot = incident.spot();
            return spot == null ? null : cell.of(spot);
        };
    }

    /** The lowest number that anybody claims. */
    @Nullable
    BigDecimal low() {
        return tellings.stream()
                .map(Telling::low)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The highest number that anybody claims. */
    @Nullable
    BigDecimal high() {
        return tellings.stream()
                .map(Telling::high)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
