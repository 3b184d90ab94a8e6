package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Documents of JSON-LD as RDF, by Titanium; nothing is fetched. */
class LinkedDataTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";

    /** What the context of Web Annotation says of the terms that are used; asked for anything else, it fails. */
    private static final DocumentLoader TERMS = (url, options) -> {
        if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        InputStream in = Objects.requireNonNull(LinkedDataTest.class.getResourceAsStream("anno.jsonld"));
        return JsonDocument.of(in);
    };

    private static List<RdfNQuad> triples(String format, String name) throws JsonLdError {
        Document document = JsonDocument.of(new ByteArrayInputStream(Fixture.bytes(format, Fixture.bundle(name))));
        return JsonLd.toRdf(document).loader(TERMS).get().toList();
    }

    private static List<String> objects(List<RdfNQuad> triples, String predicate) {
        return triples.stream()
                .filter(t -> t.getPredicate().getValue().equals(predicate))
                .map(t -> t.getObject().getValue())
                .toList();
    }

    private static List<String> objects(List<RdfNQuad> triples, String subject, String predicate) {
        return triples.stream()
                .filter(t -> t.getSubject().getValue().equals(subject)
                        && t.getPredicate().getValue().equals(predicate))
                .map(t -> t.getObject().getValue())
                .toList();
    }

    @Test
    void everyAnnotationHasItsBodiesAndItsTarget() throws JsonLdError {
        List<RdfNQuad> triples = triples("annotations", Fixture.NAME);
        assertThat(objects(triples, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
                .contains(OA + "Annotation", OA + "TextPositionSelector", OA + "TextQuoteSelector");
        assertThat(objects(triples, OA + "hasTarget")).hasSize(10);
        assertThat(objects(triples, OA + "hasBody")).hasSize(20);
        assertThat(objects(triples, OA + "hasScope")).contains("https://example.org/a1a1");
        assertThat(objects(triples, OA + "motivatedBy")).contains(OA + "describing", OA + "assessing");
    }

    @Test
    void twoReportsGoBackToOneUtterance() throws JsonLdError {
        List<RdfNQuad> triples = triples("prov", Fixture.NAME);
        assertThat(objects(triples, PROV + "hadPrimarySource")).hasSize(2).containsOnly("urn:hearsay:origin:a1.o-1");
        String statement = Terms.urn(Fixture.SECOND, "s1");
        String relay = objects(triples, statement, PROV + "wasDerivedFrom").get(0);
        assertThat(objects(triples, relay, PROV + "wasDerivedFrom")).containsExactly("urn:hearsay:origin:a1.o-1");
        assertThat(objects(triples, Terms.urn(Fixture.SECOND), PROV + "wasDerivedFrom"))
                .containsExactly(Terms.urn(Fixture.FIRST));
    }

    @Test
    void aClaimAppearsInBothReportsAndInOneFirst() throws JsonLdError {
        List<RdfNQuad> triples = triples("schema", Fixture.NAME);
        String claim = "urn:hearsay:claim:a1.c-1";
        assertThat(objects(triples, claim, "https://schema.org/appearance"))
                .containsExactlyInAnyOrder(Terms.urn(Fixture.FIRST), Terms.urn(Fixture.SECOND));
        assertThat(objects(triples, claim, "https://schema.org/firstAppearance"))
                .containsExactly(Terms.urn(Fixture.FIRST));
        assertThat(objects(triples, claim, "urn:hearsay:term:utterancesAtMost")).containsExactly("1");
        assertThat(objects(triples, claim, "urn:hearsay:term:base"))
                .containsExactly("at most, among the 7 reports held");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsNeverBecomeNames(String words) throws JsonLdError {
        for (String format : List.of("prov", "schema", "annotations")) {
            List<RdfNQuad> triples = triples(format, words);
            assertThat(triples)
                    .hasSameSizeAs(triples(format, Fixture.NAME))
                    .allSatisfy(t -> assertThat(t.getPredicate().getValue()).doesNotContain(words));
        }
        assertThat(objects(triples("prov", words), "http://www.w3.org/2000/01/rdf-schema#label"))
                .contains(Inert.whole(words));
    }
}
