package org.hearsay.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that asks to be left alone is left alone for as long as it asks. */
class BusySiteTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    @TempDir
    Path folder;

    private Site site;
    private final List<String> asked = new ArrayList<>();
    private Instant now = NOON;
    private String wait = "600";
    private boolean busy = true;

    @BeforeEach
    void start() throws IOException {
        site = new Site(this::answer);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body = "";
        int status = 404;
        if (path.startsWith("/page")) {
            status = busy ? 503 : 200;
            body = "<p>The port is open, said the mayor.</p>";
        } else if (path.equals("/feed")) {
            status = 200;
            body = "<rss><channel><item><link>" + url("/page/1") + "</link><title>T</title></item><item><link>"
                    + url("/page/2") + "</link><title>T</title></item></channel></rss>";
        } else if (path.equals("/east")) {
            status = 200;
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1250");
            body = "<p>Přístav je zavřen, řekl starosta města.</p>";
        }
        if (status == 503) {
            exchange.getResponseHeaders().add("Retry-After", wait);
        }
        byte[] bytes = body.getBytes(path.equals("/east") ? Charset.forName("windows-1250") : StandardCharsets.UTF_8);
        Site.send(exchange, status, bytes);
    }

    private String url(String path) {
        return site.url(path);
    }

    private Fetcher fetcher() {
        return site.fetcher(now);
    }

    /** Names of what was filed. */
    private List<String> round() throws IOException {
        List<String> filed = new ArrayList<>();
        Filing shelf = new Filing() {
            @Override
            public void file(String name, byte[] bytes, Metadata given) {
                filed.add(name);
            }

            @Override
            public void refused(String name, String reason) {}

            @Override
            public boolean holds(String id) {
                return false;
            }
        };
        try (Watch watch = new Watch(
                fetcher(), new Hearsay(), shelf, folder.resolve("journal"), Clock.fixed(now, ZoneOffset.UTC))) {
            watch.round(List.of(url("/feed")));
        }
        return filed;
    }

    /** A number of seconds, or a date by the clock of the server, which is ours here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"600|600", "0|0", "Sun, 06 Nov 1994 08:49:37 GMT|0", "soon|0", "-5|0", "99999999999|604800"})
    void saysHowLongToWait(String told, long seconds) {
        wait = told;
        Refused refused = catchThrowableOfType(Refused.class, () -> fetcher().page(url("/page/1")));
        assertThat(refused.later()).isTrue();
        assertThat(refused.await()).isEqualTo(seconds);
    }

    @Test
    void aDateIsReadByTheClockOfTheServer() throws Refused {
        Answer answer = new Answer(
                Target.of("https://post.example/"),
                503,
                Map.of("retry-after", "Tue, 06 May 2031 09:02:00 GMT", "date", "Tue, 06 May 2031 09:00:00 GMT"),
                new byte[0]);
        assertThat(answer.await(NOON)).isEqualTo(120);
    }

    @Test
    void theRestOfTheSiteIsLeftAloneToo() {
        Fetcher fetcher = fetcher();
        catchThrowableOfType(Refused.class, () -> fetcher.page(url("/page/1")));
        Refused second = catchThrowableOfType(Refused.class, () -> fetcher.page(url("/page/2")));
        assertThat(second.reason()).isEqualTo("the site is busy and asks to wait for 600 seconds");
        assertThat(asked).contains("/page/1").doesNotContain("/page/2");
    }

    @Test
    void aWatchComesBackWhenTheTimeIsOver() throws IOException {
        assertThat(round()).isEmpty();
        asked.clear();
        busy = false;
        now = NOON.plusSeconds(599);
        assertThat(round()).isEmpty();
        assertThat(asked).isEmpty();
        now = NOON.plusSeconds(600);
        assertThat(round()).containsExactly(url("/page/1"), url("/page/2"));
    }

    @Test
    void theCharacterSetThatOnlyTheServerNamesIsUsed() throws Refused {
        byte[] body = fetcher().page(url("/east")).body();
        Report report = (Report) new Hearsay().open(body, Metadata.NONE);
        assertThat(report.text().original()).isEqualTo("Přístav je zavřen, řekl starosta města.\n");
    }
}
