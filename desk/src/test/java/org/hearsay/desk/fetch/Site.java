package org.hearsay.desk.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A site on this machine that stands in the open internet as post.example. */
final class Site implements AutoCloseable {

    private static final String HOST = "post.example";

    static {
        // Else the JDK's server waits 40 milliseconds before each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;

    Site(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
    }

    String url(String path) {
        return "http://" + HOST + ":" + server.getAddress().getPort() + path;
    }

    /** Loopback is let through for the one name of the site, and nothing else is. */
    Fetcher fetcher(Instant now) {
        InetAddress own = InetAddress.getLoopbackAddress();
        Net net = new Net(
                host -> host.equals(HOST) ? new InetAddress[] {own} : InetAddress.getAllByName(host),
                address -> address.equals(own) || Guard.PUBLIC.allows(address),
                (address, target) -> new Socket(address, target.port()));
        return new Fetcher(net, 1_000_000, n -> {}, Clock.fixed(now, ZoneOffset.UTC));
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
