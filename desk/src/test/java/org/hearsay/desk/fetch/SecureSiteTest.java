package org.hearsay.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages over TLS. We connect to the address that was looked at, but the certificate must hold for the host in the page's address:
 * else whoever can lie about addresses could stand in for every site.
 */
class SecureSiteTest {

    private static final char[] PASSWORD = "only-here".toCharArray();

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static SSLContext known;
    private static final AtomicInteger ANSWERS = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        known = context();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(known));
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/page");
            ANSWERS.addAndGet(page ? 1 : 0);
            byte[] body = "<p>Open.</p>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    /** A key made for post.example alone, and trust in nothing else. */
    private static SSLContext context() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("key.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=post.example",
                "-ext",
                "SAN=dns:post.example",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static Answer page(String host, SSLSocketFactory secure) throws Refused {
        Net net = new Net(
                name -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                address -> true,
                (address, target) -> Net.dial(address, target, secure));
        Fetcher fetcher = new Fetcher(net, 100_000, n -> {}, Clock.systemUTC());
        return fetcher.page("https://" + host + ":" + server.getAddress().getPort() + "/page");
    }

    @Test
    void aPageComesIfTheCertificateHoldsForItsHost() throws Refused {
        Answer answer = page("post.example", known.getSocketFactory());
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Open.</p>");
    }

    @Test
    void anotherHostAtTheSameAddressIsRefused() {
        int before = ANSWERS.get();
        for (String host : List.of("bank.example", "post.example.bank.example", "www.post.example", "93.184.215.14")) {
            Refused refused = catchThrowableOfType(Refused.class, () -> page(host, known.getSocketFactory()));
            assertThat(refused.reason()).isEqualTo("the server cannot show that it is the one asked for");
        }
        assertThat(ANSWERS).hasValue(before);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        int before = ANSWERS.get();
        SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
        Refused refused = catchThrowableOfType(Refused.class, () -> page("post.example", usual));
        assertThat(refused.reason()).isEqualTo("the server cannot show that it is the one asked for");
        assertThat(ANSWERS).hasValue(before);
    }
}
