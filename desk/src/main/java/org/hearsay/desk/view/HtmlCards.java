package org.hearsay.desk.view;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;

/** Statements as cards: the claimant first, then through whom, then the words. */
final class HtmlCards {

    private static final int ON_ONE_LINE = 3;

    private final Html html;
    private final Headings headings;
    private final Reading reading;
    private final String prefix;
    private final boolean explain;

    HtmlCards(Html html, Headings headings, Reading reading, String prefix, boolean explain) {
        this.html = html;
        this.headings = headings;
        this.reading = reading;
        this.prefix = prefix;
        this.explain = explain;
    }

    void write(Told told) {
        Statement statement = told.statement();
        String id = prefix + Ids.safe(statement.id());
        html.open("section", "class", "card", "id", id, "aria-label", "statement " + told.number());
        html.line();
        html.element("a", told.number(), "class", "number", "href", "#" + id + "w", "title", "to its words");
        html.line();
        chain(told.steps());
        html.open("p", "class", "how");
        html.element("b", Terms.act(statement.act()));
        html.element("span", Terms.plain(statement.form()), "title", Terms.form(statement.form()));
        if (told.addressee() != null) {
            html.element("span", "to " + told.addressee());
        }
        if (told.said() != null) {
            html.element("span", "said " + told.said());
        }
        html.element("span", "line " + told.line()).close().line();
        html.element("blockquote", String.join(" … ", told.content()), "lang", reading.language(), "dir", "auto");
        html.line();
        remarks(told.remarks());
        why(told);
        html.close().line();
    }

    private void chain(List<Step> steps) {
        html.open("ol", "class", steps.size() <= ON_ONE_LINE ? "chain short" : "chain")
                .line();
        for (Step step : steps) {
            html.open("li", "class", step.uncertain() ? "uncertain" : null);
            html.element("b", step.name());
            String basis = step.uncertain() ? step.basis() + ", attachment uncertain" : step.basis();
            if (!basis.isEmpty()) {
                html.element("small", basis);
            }
            html.close().line();
        }
        html.close().line();
    }

    private void remarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            html.open("ul", "class", "remarks");
            remarks.forEach(r -> html.element("li", r));
            html.close().line();
        }
    }

    private void why(Told told) {
        Statement statement = told.statement();
        html.open("details", "open", explain ? "" : null)
                .element("summary", headings.get("why"), "lang", headings.other());
        html.open("dl");
        html.element("dt", "rule").open("dd").element("code", statement.rule()).close();
        html.element("dt", "reason").element("dd", statement.reason());
        html.element("dt", "source")
                .element(
                        "dd",
                        Terms.source(statement.source().kind()) + ", "
                                + Terms.plain(statement.source().resolution()));
        for (Step step : told.steps()) {
            if (step.rule() != null) {
                html.element("dt", step.name())
                        .open("dd")
                        .element("code", step.rule())
                        .close();
            }
        }
        html.close().close().line();
    }
}
