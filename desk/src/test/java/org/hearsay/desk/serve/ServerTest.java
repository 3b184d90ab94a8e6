package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask, who may write, and what nobody can do to the server. */
class ServerTest {

    private static final int HEAVIEST = 200_000;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Server server;
    private static Wire wire;

    @BeforeAll
    static void start() {
        ledger = Example.ledger(folder);
        server = new Server(ledger, Settings.local(0)).start();
        wire = new Wire(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    /** A page of each sort, as links of the others lead there. */
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of("/", "/who?name=Ferrant", "/search?q=Kessin", "/token"));
        server.tabs().forEach(pages::add);
        new Reports(ledger).latest(0, 20).forEach(h -> pages.add("/reports/" + h.id()));
        return pages;
    }

    @Test
    void everyPageIsThereInEveryLanguageAndLight() {
        for (String page : pages()) {
            for (String code : Words.codes()) {
                Wire.Reply reply =
                        wire.get(page + (page.contains("?") ? "&" : "?") + "lang=" + code, "Accept: text/html");
                assertThat(reply.status()).as(page).isEqualTo(200);
                assertThat(reply.body())
                        .contains("<html lang=\"" + code + "\">")
                        .doesNotContain("<style", " style=", "<script>");
                assertThat(reply.body().getBytes(StandardCharsets.UTF_8).length)
                        .as(page)
                        .isLessThan(HEAVIEST);
                assertThat(reply.body()).contains(Words.in(code).count("base", ledger.size()));
            }
        }
    }

    @Test
    void everyAnswerForbidsBrowsersAllButOurOwn() {
        for (String path : List.of("/", "/nothing", "/api/v1/claims", "/api/v1/nothing", "/healthz")) {
            Wire.Reply reply = wire.get(path);
            assertThat(reply.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("Server")).isEmpty();
        }
    }

    @Test
    void foreignNamesAreRefused() {
        String port = ":" + server.port();
        for (String host : List.of(
                "evil.example",
                "evil.example" + port,
                "127.0.0.1.evil.example" + port,
                "localhost.evil.example" + port,
                "127.0.0.1",
                "127.0.0.1:1",
                "0.0.0.0" + port,
                "169.254.1.1" + port,
                "[::2]" + port,
                "localhost" + port + ".evil.example")) {
            for (String path : List.of("/", "/reports", "/api/v1/claims", "/metrics")) {
                assertThat(wire.get(path, "Host: " + host).status()).as(host).isEqualTo(421);
            }
        }
        for (String host : List.of("localhost" + port, "LOCALHOST" + port, "127.0.0.1" + port, "[::1]" + port)) {
            assertThat(wire.get("/", "Host: " + host).status()).as(host).isEqualTo(200);
        }
    }

    @Test
    void foreignSitesAndThoseWithoutKeyWriteNothing() {
        int before = ledger.size();
        byte[] form = "text=Someone+said+so.&key=wrong".getBytes(StandardCharsets.UTF_8);
        String ours = "X-Hearsay-Key: " + key();
        List<String[]> tries = new ArrayList<>();
        for (String origin : List.of(
                "http://evil.example", "null", "https://127.0.0.1.evil.example", "http://127.0.0.1:1", "file://")) {
            tries.add(new String[] {FORM, "Origin: " + origin});
            tries.add(new String[] {FORM, "Origin: " + origin, ours});
        }
        tries.add(new String[] {FORM});
        tries.add(new String[] {FORM, "X-Hearsay-Key: "});
        tries.add(new String[] {FORM, "X-Hearsay-Key: " + key().substring(1)});
        tries.add(new String[] {FORM, "Authorization: Bearer "});
        tries.add(new String[] {FORM, "Authorization: Bearer null"});
        tries.add(new String[] {FORM, ours, "Sec-Fetch-Site: cross-site"});
        tries.add(new String[] {FORM, ours, "Sec-Fetch-Site: same-site"});
        for (String[] headers : tries) {
            for (String path : List.of("/keep", "/keep?raw=1", "/read", "/api/v1/reports")) {
                assertThat(wire.send("POST", path, form, headers).status())
                        .as(path + Arrays.toString(headers))
                        .isEqualTo(403);
            }
        }
        assertThat(ledger.size()).isEqualTo(before);
        assertThat(wire.send("POST", "/read", form, FORM, ours, "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
        assertThat(ledger.size()).isEqualTo(before);
    }

    private static String key() {
        String page = wire.get("/").body();
        String begin = "name=\"hearsay-key\" content=\"";
        int at = page.indexOf(begin) + begin.length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void othersCanReachUsOnlyWithAToken() {
        for (String address : List.of("0.0.0.0", "::", "192.0.2.1")) {
            assertThatThrownBy(() -> new Settings(address, 0, null, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Settings(address, 0, "short", List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String token = "a-token-of-the-tests";
        Settings settings = new Settings("0.0.0.0", 0, token, List.of("desk.example"));
        try (Server open = new Server(ledger, settings).start()) {
            Wire other = new Wire(open.port());
            String host = "Host: desk.example:" + open.port();
            for (String path :
                    List.of("/", "/reports", "/search?q=a", "/api/v1/claims", "/metrics", "/api/v1/openapi.yaml")) {
                assertThat(other.get(path, host).status()).as(path).isEqualTo(401);
                assertThat(other.get(path, host, "Authorization: Bearer " + token + "x")
                                .status())
                        .isEqualTo(401);
                assertThat(other.get(path, host, "Cookie: hearsay=" + token).status())
                        .isEqualTo(401);
                assertThat(other.get(path, host, "Authorization: Bearer " + token)
                                .status())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(other.get("/", "Host: evil.example", "Authorization: Bearer " + token)
                            .status())
                    .isEqualTo(421);
            assertThat(other.get("/healthz", host).status()).isEqualTo(200);
            Wire.Reply wrong = other.send("POST", "/token", "token=no".getBytes(StandardCharsets.UTF_8), host, FORM);
            assertThat(wrong.status()).isEqualTo(403);
            Wire.Reply right =
                    other.send("POST", "/token", ("token=" + token).getBytes(StandardCharsets.UTF_8), host, FORM);
            assertThat(right.header("Set-Cookie"))
                    .contains("HttpOnly", "SameSite=Strict")
                    .doesNotContain(token);
            String cookie = right.header("Set-Cookie").split(";", 2)[0];
            assertThat(other.get("/", host, "Cookie: " + cookie).status()).isEqualTo(200);
        }
    }

    @Test
    void rawRequestsBringNobodyDown() throws IOException {
        for (String request : List.of(
                "GET /%zz HTTP/1.1",
                "GET /search?q=%zz%c0 HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /assets/..%2f..%2fpom.xml HTTP/1.1",
                "BREW / HTTP/1.1",
                "GET http://evil.example/ HTTP/1.1",
                "\0\0\0")) {
            try (Socket socket = wire.connect()) {
                socket.getOutputStream()
                        .write((request + "\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(request).doesNotContain(" 200 OK", " 500 ", "root:", "java.");
            }
        }
        assertThat(wire.get("/").status()).isEqualTo(200);
    }
}
