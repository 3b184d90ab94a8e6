package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Damage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Text;

/** Who said what, and what is damaged, as W3C Web Annotations on the words themselves. */
final class Annotations {

    /** Code points of the text that stand beside the words, by which a reader finds them in another copy. */
    private static final int BESIDE = 32;

    private static final List<Column> FIELDS = List.of(
            new Column("id", "urn:hearsay:report:… with the id of the statement, the part and its number"),
            new Column("type", "Annotation"),
            new Column("motivation", "describing for statements, assessing for damage"),
            new Column(
                    "body",
                    "Text bodies: one tags the part (source, cue, content, damage), one tells in words who does what by"
                            + " saying it, or what is damaged"),
            new Column("target.source", "urn:hearsay:report:… of the text that offsets count in"),
            new Column("target.scope", "Address of the page, where one is told"),
            new Column(
                    "target.selector",
                    "TextPositionSelector (start and end in code points) and TextQuoteSelector (exact, prefix, suffix)"));

    private Annotations() {}

    /** The form. */
    static Form form() {
        return Documents.of(
                new Format(
                        "annotations",
                        ".jsonld",
                        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
                        "W3C Web Annotations on sources, cues, contents and damage",
                        true,
                        FIELDS,
                        List.of(
                                "One annotation for each stretch of words",
                                "Offsets count in the text that Hearsay took from the page, not in its mark-up",
                                "A statement whose content lies in damage is tagged so")),
                what -> "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:hearsay:annotations\","
                        + "\"type\":\"AnnotationCollection\",\"label\":"
                        + Json.line(what).strip() + ",\"first\":{\"id\":\"urn:hearsay:annotations:1\","
                        + "\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[",
                Annotations::of,
                "]}}");
    }

    private static List<Node> of(Bundle bundle) {
        List<Node> all = new ArrayList<>();
        for (Holding holding : bundle.holdings()) {
            Report report = holding.reading().report();
            holding.reading().statements().forEach(s -> statement(all, report, s));
            int number = 0;
            for (Damage damage : holding.reading().damage()) {
                String words = "damaged: " + Terms.of(damage.kind()) + ", " + Terms.of(damage.severity()) + ": "
                        + damage.evidence();
                all.add(node(report, "d" + ++number, "assessing", "damage", words, damage.span()));
            }
        }
        return all;
    }

    private static void statement(List<Node> all, Report report, Statement statement) {
        String name = statement.source().name();
        String words = (name == null ? "not named" : name) + ": " + Terms.of(statement.act())
                + (statement.inferred() ? ", attribution inferred" : "")
                + (statement.damaged() ? ", part of it damaged" : "");
        part(all, report, statement, "source", words, statement.wording().source());
        part(all, report, statement, "cue", words, statement.wording().cue());
        part(all, report, statement, "content", words, statement.wording().content());
    }

    private static void part(
            List<Node> all, Report report, Statement statement, String part, String words, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            String id = statement.id() + ":" + part + (i + 1);
            all.add(node(report, id, "describing", part, words, spans.get(i)));
        }
    }

    private static Node node(Report report, String id, String motivation, String tag, String words, Span span) {
        Node target = new Node()
                .with("type", "SpecificResource")
                .with("source", Terms.urn(report.id()))
                .with("scope", Iri.web(report.metadata().url()))
                .with("selector", List.of(position(span), quote(report.text(), span)));
        return new Node()
                .with("id", Terms.urn(report.id(), id))
                .with("type", "Annotation")
                .with("motivation", motivation)
                .with("body", List.of(body("tagging", tag), body("describing", words)))
                .with("target", target);
    }

    private static Node body(String purpose, String words) {
        return new Node()
                .with("type", "TextualBody")
                .with("purpose", purpose)
                .with("format", "text/plain")
                .with("value", words);
    }

    private static Node position(Span span) {
        return new Node()
                .with("type", "TextPositionSelector")
                .with("start", span.start())
                .with("end", span.end());
    }

    private static Node quote(Text text, Span span) {
        return new Node()
                .with("type", "TextQuoteSelector")
                .with("exact", text.of(span))
                .with("prefix", text.of(new Span(Math.max(0, span.start() - BESIDE), span.start())))
                .with("suffix", text.of(new Span(span.end(), Math.min(text.length(), span.end() + BESIDE))));
    }
}
