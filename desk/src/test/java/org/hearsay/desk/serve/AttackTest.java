package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever means ill: with scripts in every field of a report, with nonsense in every parameter, from foreign sites, and drop by
 * drop. A short round of it; {@code proof/attack} runs it in full and keeps the figures in {@code target/attack.txt}.
 */
@Tag("browser")
class AttackTest {

    private static final String TOKEN = "a-token-of-the-tests";
    private static final String BYTES = "Content-Type: application/octet-stream";
    private static final int DRIPS = 200;

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Server server;
    private static Wire wire;

    @BeforeAll
    static void start() {
        ledger = Example.stories(folder);
        server = new Server(ledger, new Settings("127.0.0.1", 0, null, List.of())).start();
        wire = new Wire(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    private static String key() {
        String page = wire.get("/").body();
        String begin = "name=\"hearsay-key\" content=\"";
        int at = page.indexOf(begin) + begin.length();
        return page.substring(at, page.indexOf('"', at));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A page that has {@code payload} wherever a report has words: once as words, and in its body as mark-up too. */
    private static String page(String payload, int number) {
        String words = escaped(payload);
        return "<html lang=\"en\"><head><title>" + words + "</title><meta name=\"author\" content=\"" + words
                + "\"><meta property=\"og:site_name\" content=\"" + words
                + "\"><meta property=\"article:published_time\" content=\"2026-04-16\"></head><body><article><h1>"
                + words
                + "</h1><p>By " + words + "</p><p>The governor of Lisonne, " + words
                + ", said on Wednesday that more than " + number + "% of " + words
                + " was under water near Stavanger.</p><p>\""
                + words + "\", Odile Ferrant told " + words + ".</p><p>Vik of " + words
                + " will travel to Oslo on Friday, " + words + " reported.</p><p>" + payload
                + "</p><p>Anneke Tol said that the gates were closed.</p><p>With " + words
                + "</p></article></body></html>";
    }

    @Test
    void scriptsInEveryFieldNeverRun() throws IOException {
        List<String> payloads = some(Payloads.scripts(), 23);
        List<String> ran = new ArrayList<>();
        int pages = 0;
        try (Ledger held = Example.stories(Files.createDirectory(folder.resolve("scripts")));
                Server open = new Server(held, Settings.local(0)).start();
                Browser browser = Browser.open(open.port(), folder)) {
            browser.wide(1280, 900).go("/?lang=en");
            for (int i = 0; i < payloads.size(); i++) {
                handIn(browser, payloads.get(i), i);
                look(browser, ran, "read: " + payloads.get(i));
                if (i % 20 == 19 || i == payloads.size() - 1) {
                    keepAll(browser);
                    look(browser, ran, "kept: " + payloads.get(i));
                    browser.go("/");
                }
                pages += 2;
            }
            assertThat(held.size()).isGreaterThanOrEqualTo(2 * payloads.size());
            for (String path : pages(held, payloads)) {
                browser.go(path);
                look(browser, ran, path);
                pages++;
            }
        }
        Figures.note("scripts: " + payloads.size() + " payloads in every field, " + pages + " pages looked at, "
                + ran.size() + " executions or foreign elements");
        assertThat(ran).isEmpty();
    }

    private static List<String> some(List<String> all, int step) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Figures.FULL ? 1 : step) {
            some.add(all.get(i));
        }
        return some;
    }

    /** As a person does: pasted with a publisher, and dropped as a file with a name. */
    private static void handIn(Browser browser, String payload, int number) {
        int before = browser.all(".receipt").size();
        browser.run(
                "const [text, payload, page] = arguments;"
                        + "document.getElementById('text').value = text;"
                        + "document.getElementById('publisher').value = payload;"
                        + "document.getElementById('date').value = '2026-04-16';"
                        + "document.querySelector('#drop button').click();"
                        + "const drop = new DataTransfer(); drop.items.add(new File([page], payload + '.html'));"
                        + "const files = document.getElementById('files'); files.files = drop.files;"
                        + "files.dispatchEvent(new Event('change'));",
                payload + "\n\n" + payload + " said in Oslo that " + number + " people, " + payload
                        + ", had left.\n\nReporting by " + payload + "\n",
                payload,
                page(payload, number));
        assertThat(browser.soon(() -> browser.all(".receipt").size() >= before + 2))
                .as(payload)
                .isTrue();
    }

    private static void keepAll(Browser browser) {
        browser.run("document.querySelectorAll('.receipt .keep button').forEach(b => b.click())");
        assertThat(browser.soon(() -> browser.all(".receipt .keep").isEmpty())).isTrue();
    }

    private static List<String> pages(Ledger held, List<String> payloads) {
        List<String> pages = new ArrayList<>(List.of("/claims", "/stories", "/figures", "/timeline", "/plans", "/map"));
        String first = encoded(payloads.get(0));
        pages.addAll(List.of("/who?name=" + first, "/search?q=" + first, "/?lang=" + first));
        pages.add("/stories/" + new Reports(held).latest(0, 1).get(0).id());
        for (int from = 0; from < held.size(); from += 50) {
            pages.add("/reports?from=" + from);
        }
        int turn = 0;
        for (Held report : new Reports(held).latest(0, 2 * payloads.size())) {
            pages.add("/reports/" + report.id());
            if (Figures.FULL && turn++ % 8 == 0) {
                pages.add("/stories/" + report.id());
            }
        }
        for (String payload : Figures.FULL ? payloads : List.<String>of()) {
            pages.add(List.of("/search?q=", "/who?name=", "/?lang=").get(turn++ % 3) + encoded(payload));
        }
        return pages;
    }

    /** Does to every element what could wake a script, and tells whether one ran or anything stands there that is not ours. */
    private static void look(Browser browser, List<String> ran, String where) {
        Object found = browser.run("const all = [...document.querySelectorAll('body *')];"
                + "for (const e of all) { for (const t of ['mouseover', 'focus', 'toggle', 'load', 'error', 'begin'])"
                + " { e.dispatchEvent(new Event(t)); } }"
                + "const alien = all.filter(e => [...e.attributes].some(a => a.name.startsWith('on')"
                + " || /^hx-on|^data-hx/.test(a.name) || /^\\s*javascript:/i.test(a.value))"
                + " || /^(script|img|iframe|object|embed|math|base|body|style)$/i.test(e.localName));"
                + "return window.owned ? 'ran' : alien.length ? alien[0].outerHTML.slice(0, 200) : '';");
        if (!"".equals(found)) {
            ran.add(where + ": " + found);
        }
    }

    /** Every parameter of every page and of every path for programs. */
    private static List<String> targets() {
        List<String> targets = new ArrayList<>();
        String id = new Reports(ledger).latest(0, 1).get(0).id();
        for (String tab : server.tabs()) {
            targets.add(tab + "?lang=");
        }
        for (String way : List.of("figures", "timeline", "plans", "map")) {
            targets.add("/" + way + "?story=");
        }
        targets.addAll(List.of(
                "/reports?from=",
                "/reports/",
                "/stories/",
                "/stories/" + id + "?since=",
                "/claims/",
                "/who?name=",
                "/search?q=",
                "/token?lang=",
                "/assets/"));
        for (String name : List.of("claims", "figures", "drift", "plans", "origins", "dispatches", "reports")) {
            targets.add("/api/v1/" + name + "?limit=");
        }
        targets.addAll(List.of(
                "/api/v1/reports?from=",
                "/api/v1/reports/",
                "/api/v1/claims/",
                "/api/v1/statements?report=",
                "/api/v1/who?name=",
                "/api/v1/who?name=Vik&limit=",
                "/api/v1/search?q=",
                "/api/v1/search?q=dam&limit="));
        for (String path : List.of("/read", "/keep", "/api/v1/read", "/api/v1/reports")) {
            for (String name : List.of("date", "publisher", "language", "url", "name", "n", "raw")) {
                targets.add("POST " + path + "?" + name + "=");
            }
        }
        return targets;
    }

    @Test
    void nonsenseInEveryParameterIsNoFaultOfOurs() {
        List<String> payloads = Payloads.all();
        String key = "X-Hearsay-Key: " + key();
        byte[] body = "Anneke Tol said that the gates were closed.".getBytes(StandardCharsets.UTF_8);
        List<String> failed = new ArrayList<>();
        int asked = 0;
        int turn = 0;
        for (String target : targets()) {
            for (int i = Figures.FULL ? 0 : turn++ % 24; i < payloads.size(); i += Figures.FULL ? 1 : 24) {
                String value = encoded(payloads.get(i)).replace("+", "%20");
                Wire.Reply reply = target.startsWith("POST ")
                        ? wire.send("POST", target.substring(5) + value, body, key, BYTES, "Accept: text/html")
                        : wire.get(target + value, "Accept: text/html");
                asked++;
                if (reply.status() < 200
                        || reply.status() >= 500
                        || reply.body().contains("java.lang.")) {
                    failed.add(target + payloads.get(i) + ": " + reply.status());
                }
            }
        }
        Figures.note(
                "parameters: " + payloads.size() + " payloads in " + targets().size() + " parameters and paths, "
                        + asked + " requests, " + failed.size() + " server errors");
        assertThat(failed).isEmpty();
    }

    @Test
    void nobodyFromOutsideIsLetIn() {
        List<String> paths = new ArrayList<>(List.of("/read", "/keep", "/token", "/healthz"));
        paths.addAll(server.tabs());
        server.routes().forEach(r -> paths.add(r.substring(r.indexOf(' ') + 1).replace("{id}", "x")));
        int before = ledger.size();
        int asked = 0;
        List<String> accepted = new ArrayList<>();
        byte[] body = "Vik said so.".getBytes(StandardCharsets.UTF_8);
        for (String path : paths) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
                for (String[] headers : foreign()) {
                    Wire.Reply reply = wire.send(method, path, method.equals("GET") ? null : body, headers);
                    asked++;
                    if (reply.status() < 400 || reply.status() >= 500) {
                        accepted.add(method + " " + path + " " + Arrays.toString(headers) + " " + reply.status());
                    }
                }
            }
        }
        asked += withoutToken(paths, accepted);
        Figures.note(
                "foreign hosts, origins and missing tokens: " + asked + " requests, " + accepted.size() + " accepted");
        assertThat(accepted).isEmpty();
        assertThat(ledger.size()).isEqualTo(before);
    }

    private static List<String[]> foreign() {
        String port = ":" + server.port();
        String key = "X-Hearsay-Key: " + key();
        List<String[]> all = new ArrayList<>();
        for (String host :
                List.of("evil.example", "evil.example" + port, "localhost" + port + ".evil.example", "0" + port)) {
            all.add(new String[] {"Host: " + host, key});
        }
        for (String origin :
                List.of("null", "http://evil.example", "http://127.0.0.1:1", "https://localhost.evil.example")) {
            all.add(new String[] {"Origin: " + origin, key});
        }
        return all;
    }

    private static int withoutToken(List<String> paths, List<String> accepted) {
        int asked = 0;
        try (Server closed = new Server(ledger, new Settings("127.0.0.1", 0, TOKEN, List.of())).start()) {
            Wire other = new Wire(closed.port());
            for (String path : paths) {
                for (String header : List.of(
                        "Authorization: Bearer",
                        "Authorization: Bearer " + TOKEN.substring(1),
                        "Authorization: Basic " + TOKEN,
                        "Cookie: hearsay=" + TOKEN,
                        "X-Hearsay-Key: " + TOKEN)) {
                    asked++;
                    int status = other.get(path, header).status();
                    boolean open = path.equals("/healthz") || path.equals("/token");
                    if (open ? status >= 500 : status != 401) {
                        accepted.add(path + " " + header + " " + status);
                    }
                }
            }
        }
        return asked;
    }

    /** What 99 of 100 readers wait at most, in milliseconds. */
    private static double slowest(int rounds) {
        double[] millis = new double[rounds];
        List<String> paths = List.of("/stories", "/claims", "/search?q=Kessin", "/reports", "/timeline");
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            assertThat(wire.get(paths.get(i % paths.size())).status()).isEqualTo(200);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis[(int) (rounds * 0.99)];
    }

    /** In the short round only that nobody waits for the drips, for which percentiles of few would be chance. */
    @Test
    void thoseWhoDripKeepNobodyWaiting() throws IOException {
        int rounds = Figures.FULL ? 2_000 : 40;
        slowest(rounds);
        double calm = slowest(rounds);
        List<Socket> drips = new ArrayList<>();
        Thread dripping = new Thread(() -> drip(drips), "drips");
        try {
            for (int i = 0; i < DRIPS; i++) {
                drips.add(begun(i));
            }
            dripping.start();
            double beside = slowest(rounds);
            Figures.note(String.format(
                    Locale.ROOT,
                    "%d dripping connections: p99 of a normal reader %.1f ms calm, %.1f ms beside them (%d requests each)",
                    DRIPS,
                    calm,
                    beside,
                    rounds));
            assertThat(beside).isLessThan(Figures.FULL ? 2 * calm : 2_000);
        } finally {
            dripping.interrupt();
            for (Socket socket : drips) {
                socket.close();
            }
        }
    }

    private static Socket begun(int i) throws IOException {
        Socket socket = wire.connect();
        String head = i % 2 == 0
                ? "GET / HTTP/1.1\r\nHost: 127.0"
                : "POST /read HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nContent-Length: 99999\r\n\r\nx";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** A byte for one after the other, five a second for each; those that were turned away come back. */
    private static void drip(List<Socket> drips) {
        for (int i = 0; !Thread.currentThread().isInterrupted(); i = (i + 1) % drips.size()) {
            try {
                drips.get(i).getOutputStream().write('x');
                Thread.sleep(1);
            } catch (IOException gone) {
                try {
                    drips.set(i, begun(i));
                } catch (IOException | IllegalStateException none) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
