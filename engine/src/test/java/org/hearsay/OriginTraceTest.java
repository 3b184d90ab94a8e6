package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a feed says of a report's origin is not lost on the way to the chains of its statements. */
class OriginTraceTest {

    private static final Hearsay HEARSAY = new Hearsay();

    private static Reading reading(String item) {
        String feed = "<rss><channel><title>Port Ellery Post</title><language>en</language><item>" + item
                + "</item></channel></rss>";
        Report report = (Report) HEARSAY.openAll(feed.getBytes(StandardCharsets.UTF_8), Metadata.NONE)
                .get(0);
        return HEARSAY.read(report);
    }

    private static List<Link> chain(String item) {
        return reading(item).statements().get(0).chain();
    }

    private static final String TEXT =
            "<description>The harbour will stay closed until Friday, Mayor Tom Rudd said on Monday.</description>";

    @Test
    void theSourceOfAFeedItemStandsInTheChain() {
        for (String source : List.of(
                "<source url='https://wire.example/rss'>Coast Wire</source>", "<dc:source>Coast Wire</dc:source>")) {
            List<Link> chain = chain(source + TEXT);
            assertThat(chain).extracting(Link::role).endsWith(Link.Role.OUTLET, Link.Role.REPORT);
            assertThat(chain.get(chain.size() - 2))
                    .isEqualTo(new Link(
                            Link.Role.OUTLET, Link.Kind.METADATA, "Coast Wire", null, null, false, "chain.metadata"));
        }
    }

    private static Report page(String head, @Nullable String url, @Nullable String publisher) {
        String page = "<html lang='en'><head>" + head + "</head><body><article><p>The harbour will stay closed until"
                + " Friday, Mayor Tom Rudd said on Monday.</p></article></body></html>";
        Metadata given = new Metadata(url, publisher, null, null, null, null);
        return (Report) HEARSAY.open(page.getBytes(StandardCharsets.UTF_8), given);
    }

    private static final String CANONICAL = "<link rel='canonical' href='https://www.coast-wire.example/a/1'>";

    @Test
    void thePageThatGoesByAnotherSitesAddressSaysWhereItIsFrom() {
        Report report = page(CANONICAL, "https://mirror.example/x?id=1", null);
        assertThat(report.metadata().url()).isEqualTo("https://mirror.example/x?id=1");
        assertThat(report.metadata().canonical()).isEqualTo("https://www.coast-wire.example/a/1");
        List<Link> chain = HEARSAY.read(report).statements().get(0).chain();
        assertThat(chain.get(chain.size() - 2))
                .isEqualTo(new Link(
                        Link.Role.OUTLET,
                        Link.Kind.CANONICAL,
                        "coast-wire.example",
                        null,
                        null,
                        false,
                        "chain.canonical"));
    }

    @Test
    void aSavedPageTellsBothOfItsAddresses() {
        Report report =
                page(CANONICAL + "<meta property='og:url' content='https://mirror.example/x'>", null, "The Mirror");
        assertThat(report.metadata().url()).isEqualTo("https://mirror.example/x");
        assertThat(report.metadata().canonical()).isEqualTo("https://www.coast-wire.example/a/1");
    }

    @Test
    void whatAPageSaysItWasTakenFromIsKept() {
        String source = "<meta name='syndication-source' content='https://coastwire.example/a/1'>";
        String own = "<link rel='canonical' href='https://mirror.example/x'>";
        assertThat(page(own + source, null, null).metadata().canonical()).isEqualTo("https://coastwire.example/a/1");
        // Fetched from the very site that it names: then the other address is the one that is elsewhere.
        assertThat(page(own + source, "https://coastwire.example/a/1", null)
                        .metadata()
                        .canonical())
                .isEqualTo("https://mirror.example/x");
    }

    @Test
    void anotherAddressOfTheSameSiteIsNoTrace() {
        assertThat(page(CANONICAL, "https://amp.coast-wire.example/a/1", null)
                        .metadata()
                        .canonical())
                .isNull();
        assertThat(page(CANONICAL, null, null).metadata())
                .extracting(Metadata::url, Metadata::canonical)
                .containsExactly("https://www.coast-wire.example/a/1", null);
    }

    @Test
    void whoeverIsTheReportsOwnPublisherOrIsCreditedStandsOnce() {
        for (String credit : List.of("<meta name='dc.source' content='Coast Wire'>", "")) {
            Report report =
                    page(CANONICAL + credit, "https://mirror.example/", credit.isEmpty() ? "Coast Wire" : "Mirror");
            assertThat(HEARSAY.read(report).statements().get(0).chain())
                    .extracting(Link::kind)
                    .doesNotContain(Link.Kind.CANONICAL);
        }
    }

    @Test
    void whoeverPublishesItAndNobodyAreNoSource() {
        assertThat(chain(TEXT)).extracting(Link::kind).containsOnlyOnce(Link.Kind.METADATA);
        assertThat(chain("<source>Port Ellery Post</source>" + TEXT))
                .extracting(Link::kind)
                .containsOnlyOnce(Link.Kind.METADATA);
    }
}
