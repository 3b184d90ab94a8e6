package org.hearsay.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API does what its file says: every path, method and status of the file is asked for here, and there are no others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiTest {

    private static final String TOKEN = "a-token-of-the-tests";
    private static final String BEARER = "Authorization: Bearer " + TOKEN;

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Server server;
    private static Wire wire;
    private static final TreeSet<String> SEEN = new TreeSet<>();

    @BeforeAll
    static void start() {
        ledger = Example.ledger(folder);
        Settings settings = new Settings("127.0.0.1", 0, TOKEN, List.of());
        server = new Server(ledger, settings, new Bodies(Duration.ofMillis(300))).start();
        wire = new Wire(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    private static Wire.Reply ask(String method, String route, String path, byte[] body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (all.stream().noneMatch(h -> h.startsWith("Sec-Fetch-Site"))) {
            all.add(BEARER);
        }
        Wire.Reply reply = wire.send(method, path, body, all.toArray(String[]::new));
        SEEN.add(method.toLowerCase(java.util.Locale.ROOT) + " " + route + " " + reply.status());
        if (reply.status() >= 400) {
            JsonNode error = new JsonMapper().readTree(reply.body()).get("error");
            assertThat(error.get("status").asInt()).isEqualTo(reply.status());
            assertThat(error.get("reason").asString()).isNotBlank();
        }
        return reply;
    }

    private static Wire.Reply get(String route, String query) {
        return ask("GET", route, route + query, null);
    }

    @Test
    @Order(1)
    void answersHoldWhatTheSchemaSays() {
        for (String name : List.of("claims", "figures", "drift", "plans", "origins", "dispatches")) {
            Wire.Reply reply = get("/api/v1/" + name, "?limit=5");
            assertThat(reply.status()).as(name).isEqualTo(200);
            JsonNode answer = new JsonMapper().readTree(reply.body());
            assertThat(answer.get("base").asString()).contains("among the 9 reports held");
            assertThat(answer.get("entries").size()).isLessThanOrEqualTo(5);
            assertThat(get("/api/v1/" + name, "?limit=0").status()).isEqualTo(400);
        }
        assertThat(get("/api/v1/who", "?name=Ferrant").body()).contains("Odile Ferrant");
        assertThat(get("/api/v1/who", "").status()).isEqualTo(400);
        assertThat(get("/api/v1/search", "?q=Kessin").body()).contains("\"found\":");
        assertThat(get("/api/v1/search", "?q=%20").status()).isEqualTo(400);
        assertThat(get("/healthz", "").body()).isEqualTo("ok\n");
        assertThat(get("/metrics", "").body()).contains("hearsay_reports 9.0").contains("route=\"/api/v1/claims\"");
        assertThat(get("/api/v1/openapi.yaml", "").body()).startsWith("openapi: 3.1");
    }

    @Test
    @Order(2)
    void oneClaimAndOneReport() {
        JsonNode claims = new JsonMapper().readTree(get("/api/v1/claims", "").body());
        String claim = claims.get("entries").get(0).get("claim").asString();
        assertThat(ask("GET", "/api/v1/claims/{id}", "/api/v1/claims/" + claim, null)
                        .status())
                .isEqualTo(200);
        assertThat(ask("GET", "/api/v1/claims/{id}", "/api/v1/claims/none", null)
                        .status())
                .isEqualTo(404);

        Held held = new Reports(ledger).latest(0, 1).get(0);
        Wire.Reply report = ask("GET", "/api/v1/reports/{id}", "/api/v1/reports/" + held.id(), null);
        assertThat(report.body()).contains("\"schema\":\"hearsay.reading/1\"").contains(held.id());
        assertThat(ask("GET", "/api/v1/reports/{id}", "/api/v1/reports/none", null)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/statements", "?report=" + held.id()).body()).contains("\"statements\":[");
        assertThat(get("/api/v1/statements", "").status()).isEqualTo(400);
        assertThat(get("/api/v1/statements", "?report=none").status()).isEqualTo(404);
        assertThat(get("/api/v1/reports", "?limit=3").body()).contains("\"held\":9");
        assertThat(get("/api/v1/reports", "?from=-1").status()).isEqualTo(400);
    }

    @Test
    @Order(3)
    void readingKeepsNothingAndAddingKeeps() {
        byte[] mangled = Example.file("mangled.fr.txt");
        byte[] fresh = "The mayor of Tarn Bridge said on Friday that the ferry would stay closed."
                .getBytes(StandardCharsets.UTF_8);
        int before = ledger.size();
        for (String method : List.of("PUT", "POST")) {
            Wire.Reply read = ask(method, "/api/v1/read", "/api/v1/read?date=2026-04-17", mangled);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.body()).contains("\"damage\":[{");
            assertThat(ask(method, "/api/v1/read", "/api/v1/read?date=soon", mangled)
                            .status())
                    .isEqualTo(400);
            assertThat(ask(method, "/api/v1/read", "/api/v1/read", new byte[0]).status())
                    .isEqualTo(422);
        }
        assertThat(ledger.size()).isEqualTo(before);
        for (String method : List.of("PUT", "POST")) {
            byte[] bytes = (method + new String(fresh, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            assertThat(ask(method, "/api/v1/reports", "/api/v1/reports", bytes).status())
                    .isEqualTo(201);
            Wire.Reply again = ask(method, "/api/v1/reports", "/api/v1/reports", bytes);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).contains("\"fate\":\"held\"");
            assertThat(ask(method, "/api/v1/reports", "/api/v1/reports?language=xx", bytes)
                            .status())
                    .isEqualTo(400);
            assertThat(ask(method, "/api/v1/reports", "/api/v1/reports", new byte[0])
                            .status())
                    .isEqualTo(422);
        }
        assertThat(ledger.size()).isEqualTo(before + 2);
    }

    @Test
    @Order(4)
    void othersTooLongAndTooSlow() throws IOException {
        byte[] body = "text".getBytes(StandardCharsets.UTF_8);
        for (String route : List.of("/api/v1/read", "/api/v1/reports")) {
            for (String method : List.of("PUT", "POST")) {
                assertThat(ask(method, route, route, body, BEARER, "Sec-Fetch-Site: cross-site")
                                .status())
                        .isEqualTo(403);
                assertThat(ask(method, route, route, null, "Content-Length: " + (Bodies.LIMIT + 1))
                                .status())
                        .isEqualTo(413);
                assertThat(drip(method, route)).isEqualTo(408);
                assertThat(crowded(method, route)).isEqualTo(503);
            }
        }
    }

    /** Sends one byte at a time until the server has had enough. */
    private static int drip(String method, String route) throws IOException {
        try (Socket socket = begun(method, route, 1)) {
            for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                Thread.sleep(20);
            }
            byte[] first = socket.getInputStream().readNBytes(12);
            int status = Integer.parseInt(new String(first, 9, 3, StandardCharsets.US_ASCII));
            SEEN.add(method.toLowerCase(java.util.Locale.ROOT) + " " + route + " " + status);
            return status;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Socket begun(String method, String route, int bytes) throws IOException {
        Socket socket = wire.connect();
        String head = method + " " + route + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + BEARER
                + "\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(bytes);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** What one gets while as many as may are still sending. */
    private static int crowded(String method, String route) throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < Bodies.AT_ONCE; i++) {
                open.add(begun(method, route, 200_000));
            }
            int status = 0;
            for (int i = 0; i < 50 && status != 503; i++) {
                status = ask(method, route, route, "a".getBytes(StandardCharsets.UTF_8))
                        .status();
            }
            return status;
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
            // Places are free again once the server has seen that nobody is there.
            for (int i = 0; i < 100 && ask(method, route, route, new byte[0]).status() == 503; i++) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @Order(5)
    void aTextThatWasTakenAwayIsGone() {
        Held held = new Reports(ledger).latest(0, 1).get(0);
        ledger.purge(List.of(held.id()));
        assertThat(ask("GET", "/api/v1/reports/{id}", "/api/v1/reports/" + held.id(), null)
                        .status())
                .isEqualTo(410);
        assertThat(get("/api/v1/statements", "?report=" + held.id()).status()).isEqualTo(410);
    }

    @Test
    @Order(9)
    void theFileAndTheServerAgree() throws IOException {
        TreeSet<String> written = written();
        assertThat(SEEN).isEqualTo(written);
        TreeSet<String> routes = new TreeSet<>(server.routes());
        routes.addAll(List.of("get /healthz", "get /metrics"));
        TreeSet<String> paths = new TreeSet<>();
        written.forEach(line -> paths.add(line.substring(0, line.lastIndexOf(' '))));
        assertThat(paths).isEqualTo(routes);
    }

    /** Method, path and status of each answer in the file; a name after {@code *} stands for what was written behind {@code &}. */
    private static TreeSet<String> written() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        java.util.Map<String, List<String>> anchors = new java.util.HashMap<>();
        String path = "";
        String method = "";
        String anchor = "";
        for (String line : Files.readAllLines(Path.of("src/main/resources/openapi.yaml"))) {
            if (line.startsWith("components:")) {
                break;
            } else if (line.startsWith("  /")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.matches(" {4}[a-z]+:")) {
                method = line.strip().replace(":", "");
            } else if (line.startsWith("      responses:")) {
                String rest = line.substring("      responses:".length()).strip();
                anchor = rest.startsWith("&") ? rest.substring(1) : "";
                for (String status : anchors.getOrDefault(rest.startsWith("*") ? rest.substring(1) : "", List.of())) {
                    written.add(method + " " + path + " " + status);
                }
            } else if (line.matches(" {8}\"\\d{3}\":")) {
                String status = line.strip().substring(1, 4);
                written.add(method + " " + path + " " + status);
                if (!anchor.isEmpty()) {
                    anchors.computeIfAbsent(anchor, a -> new ArrayList<>()).add(status);
                }
            }
        }
        return written;
    }
}
