package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Link;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
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

    @Test
    void whoeverPublishesItAndNobodyAreNoSource() {
        assertThat(chain(TEXT)).extracting(Link::kind).containsOnlyOnce(Link.Kind.METADATA);
        assertThat(chain("<source>Port Ellery Post</source>" + TEXT))
                .extracting(Link::kind)
                .containsOnlyOnce(Link.Kind.METADATA);
    }
}
