package org.hearsay.desk.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Party;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** An event as one report tells of it. */
record Telling(Holding holding, Finds finds, Event event, @Nullable Tie tie) {

    Reading reading() {
        return holding.reading();
    }

    /** Beginning of the report's id and the event's. */
    String id() {
        String report = holding.id();
        return report.substring(0, Math.min(16, report.length())) + "." + event.id();
    }

    Metadata metadata() {
        return reading().report().metadata();
    }

    @Nullable
    Days days() {
        return Days.of(finds.moment(event.moment()));
    }

    @Nullable
    Spot spot() {
        return Spot.of(finds.place(event.place()));
    }

    @Nullable
    Figure figure() {
        return finds.figure(event.figure());
    }

    /** The lowest number that is claimed; null where the words bound it from above only. */
    @Nullable
    BigDecimal low() {
        Figure figure = figure();
        return figure == null
                        || figure.comparator() == Comparator.LESS_THAN
                        || figure.comparator() == Comparator.AT_MOST
                ? null
                : figure.low();
    }

    /** The highest number that is claimed; null where the words bound it from below only. */
    @Nullable
    BigDecimal high() {
        Figure figure = figure();
        return figure == null
                        || figure.comparator() == Comparator.MORE_THAN
                        || figure.comparator() == Comparator.AT_LEAST
                ? null
                : figure.high();
    }

    @Nullable
    String comparator() {
        Figure figure = figure();
        return figure == null ? null : Terms.of(figure.comparator());
    }

    @Nullable
    String unit() {
        Figure figure = figure();
        return figure == null ? null : figure.unit();
    }

    /** What the figure counts, as written. */
    @Nullable
    String counted() {
        Figure figure = figure();
        return figure == null ? null : Terms.words(reading(), figure.counted());
    }

    /** Who says so; null where the report itself does, or where nobody is named. */
    @Nullable
    String claimant() {
        Statement statement = finds.statement(event);
        return statement == null ? null : statement.source().name();
    }

    /** Through whom it came, from the claimant to this report; the report's publisher alone where it says so itself. */
    @Nullable
    String chain() {
        Statement statement = finds.statement(event);
        return statement == null
                ? metadata().publisher()
                : statement.chain().stream()
                        .map(Link::who)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.joining(" | "));
    }

    /** The words of {@code parties}, as written. */
    @Nullable
    String words(List<Party> parties) {
        return parties.isEmpty()
                ? null
                : parties.stream()
                        .map(p -> reading().words(p.span()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}
