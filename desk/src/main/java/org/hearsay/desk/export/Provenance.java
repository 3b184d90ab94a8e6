package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Origin;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** On whose word: the chain of every statement, and which report was made from which, in the words of PROV-O. */
final class Provenance {

    private static final List<Column> FIELDS = List.of(
            new Column(
                    "prov:Entity (report)",
                    "A report: rdfs:label, prov:atLocation, prov:wasAttributedTo its publisher"),
            new Column(
                    "prov:wasRevisionOf",
                    "On a report: the one it is an edit or translation of; prov:wasDerivedFrom for a copy,"
                            + " prov:alternateOf where nothing tells which came first"),
            new Column(
                    "prov:Entity (statement)", "prov:value its words, prov:wasGeneratedBy the reading of its report"),
            new Column("prov:hadPrimarySource", "On a statement: the utterance that it goes back to"),
            new Column(
                    "prov:wasDerivedFrom",
                    "From the statement through every relay to the utterance; prov:wasQuotedFrom where the words are the"
                            + " speaker's own"),
            new Column("prov:wasAttributedTo", "Who is answerable: the claimant, or who passed it on"),
            new Column("prov:Agent", "prov:Person, prov:Organization or prov:Agent: a name as one report gives it"),
            new Column("prov:Activity", "That Hearsay read the report: prov:used, prov:wasAssociatedWith its version"),
            new Column("hearsay:uncertain", "Whether a step is not sure"),
            new Column("hearsay:kind", "On what a step rests: named, credited, matched, metadata or canonical"),
            new Column("hearsay:rule", "Id of the rule"),
            new Column("hearsay:span", "Where a statement stands, in code points"));

    private static final String CONTEXT = "{\"@context\":{\"prov\":\"http://www.w3.org/ns/prov#\","
            + "\"rdfs\":\"http://www.w3.org/2000/01/rdf-schema#\",\"hearsay\":\"urn:hearsay:term:\"},\"@graph\":[";

    private Provenance() {}

    /** The form. */
    static Form form() {
        return Documents.of(
                new Format(
                        "prov",
                        ".jsonld",
                        "application/ld+json",
                        "PROV-O source chains, from the words to the utterance",
                        true,
                        FIELDS,
                        List.of(
                                "Several statements with one primary source go back to one utterance: the number of different"
                                        + " primary sources is an upper bound of origins among the reports held",
                                "Agents of two reports are never one, be their names the same",
                                "Nothing stands in it whose content lies in damage")),
                what -> CONTEXT,
                Provenance::of,
                "]}");
    }

    private static List<Node> of(Bundle bundle) {
        Ties ties = new Ties(bundle);
        Map<String, Node> utterances = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Holding holding : bundle.holdings()) {
            Reading reading = holding.reading();
            nodes.add(report(reading, bundle.matching().dispatches()));
            publisher(nodes, reading);
            nodes.add(activity(reading));
            reading.statements().stream()
                    .filter(s -> !s.damaged())
                    .forEach(s -> statement(nodes, utterances, reading, s, origin(ties, holding, s)));
        }
        nodes.addAll(utterances.values());
        return nodes;
    }

    private static @Nullable Origin origin(Ties ties, Holding holding, Statement statement) {
        return ties.of(holding.id(), statement).stream()
                .map(Tie::origin)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Node report(Reading reading, List<Dispatch> dispatches) {
        String id = reading.report().id();
        Metadata metadata = reading.report().metadata();
        List<Descent> descents = dispatches.stream()
                .flatMap(d -> d.descents().stream())
                .filter(d -> d.child().equals(id))
                .toList();
        return new Node()
                .with("@id", Terms.urn(id))
                .with("@type", "prov:Entity")
                .with("rdfs:label", metadata.title())
                .with("prov:atLocation", refer(Iri.web(metadata.url())))
                .with("prov:wasAttributedTo", metadata.publisher() == null ? null : refer(Terms.urn(id, "publisher")))
                .with("hearsay:published", Terms.text(metadata.published()))
                .with("prov:wasRevisionOf", parents(descents, true, Descent.Kind.EDIT, Descent.Kind.TRANSLATION))
                .with("prov:wasDerivedFrom", parents(descents, true, Descent.Kind.COPY))
                .with("prov:alternateOf", parents(descents, false, Descent.Kind.values()));
    }

    private static List<Node> parents(List<Descent> descents, boolean directed, Descent.Kind... kinds) {
        return descents.stream()
                .filter(d -> d.directed() == directed && List.of(kinds).contains(d.kind()))
                .map(d -> new Node().with("@id", Terms.urn(d.parent())))
                .toList();
    }

    private static void publisher(List<Node> nodes, Reading reading) {
        String name = reading.report().metadata().publisher();
        if (name != null) {
            nodes.add(agent(Terms.urn(reading.report().id(), "publisher"), "prov:Organization", name));
        }
    }

    private static Node activity(Reading reading) {
        return new Node()
                .with("@id", Terms.urn(reading.report().id(), "reading"))
                .with("@type", "prov:Activity")
                .with("prov:used", refer(Terms.urn(reading.report().id())))
                .with(
                        "prov:wasAssociatedWith",
                        new Node()
                                .with("@id", "urn:hearsay:engine:" + reading.engine())
                                .with("@type", "prov:SoftwareAgent"));
    }

    /** The statement, each that passed it on, and the utterance, each made from the next. */
    private static void statement(
            List<Node> nodes, Map<String, Node> utterances, Reading reading, Statement said, @Nullable Origin origin) {
        String id = Terms.urn(reading.report().id(), said.id());
        String utterance = origin == null ? id + ":said" : "urn:hearsay:origin:" + origin.id();
        utterances.computeIfAbsent(utterance, u -> utterance(u, said, origin));
        String before = utterance;
        List<Link> chain = said.chain();
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            if (link.role() != Link.Role.CLAIMANT && link.role() != Link.Role.REPORT) {
                String step = id + ":step" + i;
                nodes.add(step(step, link, before));
                before = step;
            }
        }
        boolean own = said.form() == Statement.Form.DIRECT;
        nodes.add(new Node()
                .with("@id", id)
                .with("@type", "prov:Entity")
                .with("prov:value", Terms.words(reading, said.wording().content()))
                .with("prov:wasGeneratedBy", refer(Terms.urn(reading.report().id(), "reading")))
                .with("prov:hadPrimarySource", refer(utterance))
                .with(own ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", refer(before))
                .with("hearsay:span", Terms.spans(said.wording().content()))
                .with("hearsay:attribution", said.inferred() ? "inferred" : "told")
                .with("hearsay:rule", said.rule()));
    }

    private static Node utterance(String id, Statement said, @Nullable Origin origin) {
        String name = origin == null ? said.source().name() : origin.speaker();
        return new Node()
                .with("@id", id)
                .with("@type", "prov:Entity")
                .with("prov:wasAttributedTo", name == null ? null : agent(id + ":speaker", type(said.source()), name))
                .with("hearsay:channel", origin == null ? null : origin.channel())
                .with("hearsay:date", origin == null ? null : Terms.text(origin.date()));
    }

    private static Node step(String id, Link link, String before) {
        return new Node()
                .with("@id", id)
                .with("@type", "prov:Entity")
                .with("prov:wasAttributedTo", link.who() == null ? null : agent(id + ":by", "prov:Agent", link.who()))
                .with("prov:wasDerivedFrom", refer(before))
                .with("hearsay:role", Terms.of(link.role()))
                .with("hearsay:kind", Terms.of(link.kind()))
                .with("hearsay:uncertain", link.uncertain())
                .with("hearsay:rule", link.rule());
    }

    private static Node agent(String id, String type, String name) {
        return new Node().with("@id", id).with("@type", type).with("rdfs:label", name);
    }

    private static String type(Source source) {
        return switch (source.kind()) {
            case PERSON -> "prov:Person";
            case BODY -> "prov:Organization";
            default -> "prov:Agent";
        };
    }

    private static @Nullable Node refer(@Nullable String id) {
        return id == null ? null : new Node().with("@id", id);
    }
}
