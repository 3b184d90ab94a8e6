package org.hearsay.desk.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Moment;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** The findings of one reading, by the words that they stand in. */
final class Finds {

    private final Reading reading;
    private final Spans<Moment> moments;
    private final Spans<Figure> figures;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Span, String> keys = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    Finds(Reading reading) {
        this.reading = reading;
        this.moments = new Spans<>(reading.findings().moments(), m -> List.of(m.span()));
        this.figures = new Spans<>(reading.findings().figures(), f -> List.of(f.span()));
        reading.findings().places().forEach(p -> places.put(p.key(), p));
        reading.findings().mentions().forEach(m -> {
            if (m.key() != null && places.containsKey(m.key())) {
                keys.put(m.span(), m.key());
            }
        });
        reading.findings().toponyms().forEach(t -> keys.put(t.span(), t.place()));
        reading.statements().forEach(s -> statements.put(s.id(), s));
    }

    Reading reading() {
        return reading;
    }

    @Nullable
    Moment moment(@Nullable Span span) {
        return span == null ? null : moments.at(span).stream().findFirst().orElse(null);
    }

    @Nullable
    Figure figure(@Nullable Span span) {
        return span == null ? null : figures.at(span).stream().findFirst().orElse(null);
    }

    @Nullable
    Place place(@Nullable Span span) {
        String key = span == null ? null : keys.get(span);
        return key == null ? null : places.get(key);
    }

    /** The statement that an event rests on; null where the report itself says so. */
    @Nullable
    Statement statement(Event event) {
        return event.statement() == null ? null : statements.get(event.statement());
    }

    /** Whether an event rests on words that must not be trusted. */
    boolean damaged(Event event) {
        Statement statement = statement(event);
        return Objects.nonNull(statement) && statement.damaged();
    }
}
