package org.hearsay.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.model.Metadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of 200 pages and 20 feeds on this machine: every item is filed exactly once, whatever happens on the way. */
class WatchTest {

    private static final int FEEDS = 20;
    private static final int PAGES = 200;
    private static final Hearsay HEARSAY = new Hearsay();

    @TempDir
    Path folder;

    private Site site;
    private final Map<String, Integer> asked = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-06T08:00:00Z");

    /** What was filed, and a stop after so many. */
    private static class Shelf implements Filing {
        private final List<String> names = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final Map<String, Metadata> told = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private int stop = Integer.MAX_VALUE;

        @Override
        public void file(String name, byte[] bytes, Metadata given) {
            names.add(name);
            told.put(name, given);
            ids.add(HEARSAY.open(bytes, given).id());
            if (names.size() == stop) {
                throw new IllegalStateException("power is gone");
            }
        }

        @Override
        public void refused(String name, String reason) {
            refused.add(name.substring(name.lastIndexOf('/')) + ": " + reason);
        }

        @Override
        public boolean holds(String id) {
            return ids.contains(id);
        }
    }

    @BeforeEach
    void start() throws IOException {
        site = new Site(this::answer);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String url(String path) {
        return site.url(path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int times = asked.merge(path, 1, Integer::sum);
        order.add(path);
        if (path.equals("/robots.txt")) {
            send(exchange, 200, "User-agent: *\nDisallow: /closed/\nAllow: /closed/open\n");
        } else if (path.equals("/.well-known/tdmrep.json")) {
            send(exchange, 200, "[{\"location\":\"/reserved/*\",\"tdm-reservation\":1}]");
        } else if (path.startsWith("/feed/")) {
            feed(exchange, Integer.parseInt(path.substring(6)));
        } else if (path.startsWith("/moved/")) {
            exchange.getResponseHeaders().add("Location", "/page/" + path.substring(7));
            send(exchange, 302, "");
        } else if (path.equals("/page/13") && times < 3) {
            send(exchange, 503, "later");
        } else if (path.equals("/page/14")) {
            send(exchange, 404, "gone");
        } else if (path.equals("/page/15")) {
            page(exchange, path, "<meta name=\"robots\" content=\"noai, follow\">");
        } else if (path.equals("/page/16")) {
            exchange.getResponseHeaders().add("TDM-Reservation", "1");
            page(exchange, path, "");
        } else if (path.equals("/out")) {
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/secret");
            send(exchange, 302, "");
        } else {
            page(exchange, path, "");
        }
    }

    private void feed(HttpExchange exchange, int n) throws IOException {
        String tag = "\"v" + n + '"';
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("ETag", tag);
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed " + n + "</title>");
        // Each page stands in two feeds; in the second one under an address that leads to the first.
        for (int i = 0; i < PAGES / FEEDS; i++) {
            int own = n * (PAGES / FEEDS) + i;
            int other = (own + PAGES / FEEDS) % PAGES;
            rss.append("<item><title>Item</title><link>" + url("/page/" + own)
                    + "</link><source>Coast Wire</source><description>Text</description></item>");
            rss.append("<item><link>" + url("/moved/" + other) + "</link><description>Text</description></item>");
        }
        send(exchange, 200, rss + "</channel></rss>");
    }

    private static void page(HttpExchange exchange, String path, String meta) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        String gate = path.substring(path.lastIndexOf('/') + 1);
        send(
                exchange,
                200,
                "<html lang=\"en\"><head>" + meta
                        + "</head><body><p>Harbour master Ilka Brandow said on Monday that gate " + gate
                        + " would stay closed.</p></body></html>");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        Site.send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private void round(Shelf shelf, List<String> feeds) throws IOException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        try (Watch watch = new Watch(site.fetcher(now), HEARSAY, shelf, folder.resolve("journal"), clock)) {
            watch.round(feeds);
        } catch (IllegalStateException stopped) {
            assertThat(stopped).hasMessage("power is gone");
        }
        now = now.plusSeconds(3600);
    }

    private List<String> feeds() {
        List<String> feeds = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            feeds.add(url("/feed/" + i));
        }
        return feeds;
    }

    @Test
    void everyItemIsFiledExactlyOnce() throws IOException {
        Shelf shelf = new Shelf();
        for (int stop : List.of(37, 90, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)) {
            shelf.stop = stop;
            round(shelf, feeds());
        }
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < PAGES; i++) {
            wanted.add(url("/page/" + i));
        }
        wanted.removeAll(Set.of(url("/page/14"), url("/page/15"), url("/page/16")));
        assertThat(shelf.names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(shelf.told.get(url("/page/0")).credit()).isEqualTo("Coast Wire");
        assertThat(shelf.refused)
                .contains(
                        "/13: the server answers 503",
                        "/14: the server answers 404",
                        "/15: robots are asked to leave it (noai)",
                        "/16: text and data mining is reserved (tdm-reservation)");
    }

    @Test
    void whatAFeedTellsOfAnOriginIsToldByTheLedger() throws IOException {
        try (Ledger ledger = new Ledger(folder.resolve("ledger.db").toString(), HEARSAY);
                Watch watch = new Watch(
                        site.fetcher(now),
                        HEARSAY,
                        new Shelf() {
                            @Override
                            public void file(String name, byte[] bytes, Metadata given) {
                                ledger.add(List.of(ledger.prepare(bytes, given)));
                            }
                        },
                        folder.resolve("journal"))) {
            watch.round(List.of(url("/feed/3")));
            assertThat(ledger.ask(5).origins().entries()).anySatisfy(origin -> assertThat(origin.parts())
                    .singleElement()
                    .satisfies(way -> assertThat(way.facts())
                            .containsEntry("by", "Coast Wire")
                            .containsEntry("basis", "metadata")));
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        Shelf shelf = new Shelf();
        round(shelf, List.of(url("/feed/5")));
        int pages = asked.size();
        order.clear();
        round(shelf, List.of(url("/feed/5")));
        assertThat(order).containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/feed/5");
        assertThat(asked).hasSize(pages);
    }

    @Test
    void whatSitesCloseIsNotAskedFor() {
        Shelf shelf = new Shelf();
        for (String path : List.of("/closed/a", "/reserved/b", "/out", "/closed/open")) {
            Watch.fetch(site.fetcher(now), HEARSAY, shelf, url(path), Metadata.NONE);
        }
        assertThat(shelf.refused)
                .containsExactly(
                        "/a: robots.txt closes it",
                        "/b: text and data mining is reserved (tdmrep.json)",
                        "/out: the host is not on the open internet: only public addresses are asked");
        assertThat(shelf.names).containsExactly(url("/closed/open"));
        assertThat(asked).doesNotContainKeys("/closed/a", "/reserved/b");
    }

    @Test
    void aFeedThatFailsIsLeftAloneForAWhile() throws IOException {
        Shelf shelf = new Shelf();
        round(shelf, List.of(url("/page/13")));
        now = now.minusSeconds(3600 - 30);
        round(shelf, List.of(url("/page/13")));
        assertThat(asked).containsEntry("/page/13", 1);
    }

    @Test
    void listsOfFeedsAreRead() {
        assertThat(Opml.feeds("<opml><body><outline text='a'><outline"
                        + " xmlUrl='https://a.example/f?x=1&amp;y=2'/></outline><outline"
                        + " xmlUrl='https://b.example/'/><outline"
                        + " xmlUrl='https://b.example/'/></body></opml>"))
                .containsExactly("https://a.example/f?x=1&y=2", "https://b.example/");
        assertThat(Opml.feeds("https://a.example/\n\nhttps://b.example/")).hasSize(2);
    }
}
