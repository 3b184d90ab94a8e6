package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** Claims, quotations and the articles they stand in, in the words of schema.org. No review, no rating. */
final class SchemaOrg {

    private static final List<Column> FIELDS = List.of(
            new Column(
                    "NewsArticle",
                    "A report: identifier (SHA-256), url, headline, publisher, datePublished, inLanguage"),
            new Column(
                    "Quotation",
                    "A statement in the speaker's own words, or partly so: text, spokenByCharacter, isPartOf, inLanguage"),
            new Column("Claim", "A statement in the reporter's words: text, author, appearance, inLanguage"),
            new Column(
                    "Claim (urn:hearsay:claim:…)",
                    "What several reports assert: text (a few of their words), appearance, hasPart (its statements),"
                            + " firstAppearance where one was published on an earlier day than all others"),
            new Column("hearsay:utterancesAtMost", "Occasions on which somebody is told to have said it"),
            new Column("hearsay:dispatchesAtMost", "Texts that carry it, copies and translations counted once"),
            new Column("hearsay:reports", "Reports that carry it"),
            new Column("hearsay:base", "Among what these three were counted"),
            new Column("hearsay:stance", "On a statement: what it does to the claims it carries"),
            new Column("hearsay:span", "Where a statement stands, in code points"));

    private SchemaOrg() {}

    /** The form. */
    static Form form() {
        return Documents.of(
                new Format(
                        "schema",
                        ".jsonld",
                        "application/ld+json",
                        "schema.org Claim, Quotation and NewsArticle",
                        true,
                        FIELDS,
                        List.of(
                                "There is no rating and no review in it: who says so is told, not whether it is so",
                                "Nothing stands in it whose content lies in damage",
                                "Names of our own begin with urn:hearsay:term: (prefix hearsay)")),
                what ->
                        "{\"@context\":{\"@vocab\":\"https://schema.org/\",\"hearsay\":\"urn:hearsay:term:\"},\"@graph\":[",
                SchemaOrg::of,
                "]}");
    }

    private static List<Node> of(Bundle bundle) {
        Ties ties = new Ties(bundle);
        List<Node> nodes = new ArrayList<>();
        for (Holding holding : bundle.holdings()) {
            nodes.add(article(holding.reading()));
            holding.reading().statements().stream()
                    .filter(s -> !s.damaged())
                    .forEach(s -> nodes.add(statement(holding.reading(), s, ties.of(holding.id(), s))));
        }
        bundle.matching().claims().forEach(c -> claim(nodes, bundle, ties, c));
        return nodes;
    }

    private static Node article(Reading reading) {
        Metadata metadata = reading.report().metadata();
        return new Node()
                .with("@id", Terms.urn(reading.report().id()))
                .with("@type", "NewsArticle")
                .with("identifier", "sha256:" + reading.report().id())
                .with("url", Iri.web(metadata.url()))
                .with("headline", metadata.title())
                .with("publisher", named("Organization", metadata.publisher()))
                .with("datePublished", Terms.text(metadata.published()))
                .with("inLanguage", reading.language());
    }

    private static Node statement(Reading reading, Statement statement, List<Tie> ties) {
        boolean quoted = statement.form() != Statement.Form.INDIRECT;
        String report = Terms.urn(reading.report().id());
        Node speaker = named(type(statement.source().kind()), statement.source().name());
        return new Node()
                .with("@id", Terms.urn(reading.report().id(), statement.id()))
                .with("@type", quoted ? "Quotation" : "Claim")
                .with("text", Terms.words(reading, statement.wording().content()))
                .with(quoted ? "spokenByCharacter" : "author", speaker)
                .with(quoted ? "isPartOf" : "appearance", new Node().with("@id", report))
                .with("inLanguage", reading.language())
                .with("hearsay:span", Terms.spans(statement.wording().content()))
                .with("hearsay:attribution", statement.inferred() ? "inferred" : "told")
                .with(
                        "hearsay:stance",
                        ties.stream()
                                .map(t -> Terms.of(t.assertion().stance()))
                                .distinct()
                                .toList());
    }

    private static String type(Source.Kind kind) {
        return kind == Source.Kind.PERSON ? "Person" : kind == Source.Kind.BODY ? "Organization" : "Thing";
    }

    private static @Nullable Node named(String type, @Nullable String name) {
        return name == null ? null : new Node().with("@type", type).with("name", name);
    }

    private static void claim(List<Node> nodes, Bundle bundle, Ties ties, Claim claim) {
        List<String> reports = claim.assertions().stream()
                .map(a -> a.at().report())
                .distinct()
                .map(Terms::urn)
                .toList();
        nodes.add(new Node()
                .with("@id", "urn:hearsay:claim:" + claim.id())
                .with("@type", "Claim")
                .with("text", claim.gloss())
                .with("appearance", refer(reports))
                .with("firstAppearance", first(bundle, claim))
                .with("hasPart", refer(parts(claim)))
                .with("hearsay:type", Terms.of(claim.type()))
                .with("hearsay:utterancesAtMost", claim.counts().utterances())
                .with("hearsay:dispatchesAtMost", claim.counts().dispatches())
                .with("hearsay:reports", claim.counts().reports())
                .with("hearsay:deniedUtterancesAtMost", claim.denied().utterances())
                .with("hearsay:deniedDispatchesAtMost", claim.denied().dispatches())
                .with("hearsay:deniedReports", claim.denied().reports())
                .with("hearsay:base", ties.base()));
    }

    private static List<String> parts(Claim claim) {
        List<String> parts = new ArrayList<>();
        for (Assertion assertion : claim.assertions()) {
            if (assertion.statement() != null) {
                parts.add(Terms.urn(assertion.at().report(), assertion.statement()));
            }
        }
        return parts.stream().distinct().toList();
    }

    private static List<Node> refer(List<String> ids) {
        return ids.stream().map(id -> new Node().with("@id", id)).toList();
    }

    /** The report that was published on an earlier day than all others that carry it; null if that cannot be told. */
    private static @Nullable Node first(Bundle bundle, Claim claim) {
        List<Holding> carriers = bundle.holdings().stream()
                .filter(h -> claim.assertions().stream()
                        .anyMatch(a -> a.at().report().equals(h.id())))
                .toList();
        long all =
                claim.assertions().stream().map(a -> a.at().report()).distinct().count();
        boolean dated =
                carriers.stream().allMatch(h -> h.reading().report().metadata().published() != null);
        if (!dated || carriers.size() < all) {
            return null;
        }
        List<Holding> sorted = carriers.stream()
                .sorted((a, b) -> String.valueOf(a.reading().report().metadata().published())
                        .compareTo(
                                String.valueOf(b.reading().report().metadata().published())))
                .toList();
        boolean alone = sorted.size() == 1
                || (sorted.size() > 1
                        && !String.valueOf(sorted.get(0)
                                        .reading()
                                        .report()
                                        .metadata()
                                        .published())
                                .equals(String.valueOf(sorted.get(1)
                                        .reading()
                                        .report()
                                        .metadata()
                                        .published())));
        return alone ? new Node().with("@id", Terms.urn(sorted.get(0).id())) : null;
    }
}
