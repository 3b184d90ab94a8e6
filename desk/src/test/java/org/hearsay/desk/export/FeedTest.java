package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.hearsay.desk.ledger.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Feeds, read back by ROME. */
class FeedTest {

    private static final List<String> HOSTILE = Fixture.HOSTILE;

    private static SyndFeed read(Bundle... bundles) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(Fixture.bytes("atom", bundles))));
    }

    @Test
    void copiesAreOneEntryAndDamageIsNone() throws Exception {
        SyndFeed feed = read(Fixture.bundle(Fixture.NAME));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).hasSize(1);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo(Fixture.NAME + ": state");
        assertThat(entry.getUri()).startsWith("urn:hearsay:said:");
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-03-06T00:00:00Z"));
        assertThat(entry.getContents().get(0).getValue())
                .isEqualTo("that shells hit Quay Marrow on Friday and 12 people were hurt");
    }

    @Test
    void anEntryKeepsItsIdWhateverStandsBesideIt() throws Exception {
        String alone = read(Fixture.bundle(Fixture.NAME)).getEntries().get(0).getUri();
        SyndFeed both = read(Fixture.bundle("Major Ode Lunn"), Fixture.bundle(Fixture.NAME));
        assertThat(both.getEntries()).hasSize(2).extracting(SyndEntry::getUri).contains(alone);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void wordsComeBackAsTold(String words) throws Exception {
        SyndEntry entry = read(Fixture.bundle(words)).getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo(Inert.xml(words) + ": state");
    }
}
