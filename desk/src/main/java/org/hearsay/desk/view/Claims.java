package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Wording;

/** Who claims a figure: whoever makes the statement that holds it in its content. */
final class Claims {

    private record Content(Span span, Statement statement) {}

    private Claims() {}

    /** One for each figure of the reading, in order; empty where the report tells the figure itself. */
    static List<Optional<Statement>> of(Reading reading) {
        List<Content> contents = contents(reading);
        List<Content> open = new ArrayList<>();
        List<Optional<Statement>> claims = new ArrayList<>();
        int next = 0;
        for (Figure figure : reading.findings().figures()) {
            Span span = figure.span();
            open.removeIf(c -> c.span().end() <= span.start());
            for (; next < contents.size() && contents.get(next).span().start() <= span.start(); next++) {
                open.add(contents.get(next));
            }
            claims.add(open.stream()
                    .filter(c -> c.span().contains(span))
                    .min(Comparator.comparing(c -> c.span().length()))
                    .map(Content::statement));
        }
        return claims;
    }

    private static List<Content> contents(Reading reading) {
        List<Content> contents = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            List<Wording> wordings = new ArrayList<>(statement.repeats());
            wordings.add(statement.wording());
            wordings.forEach(w -> w.content().forEach(c -> contents.add(new Content(c, statement))));
        }
        contents.sort(Comparator.comparing(Content::span));
        return contents;
    }
}
