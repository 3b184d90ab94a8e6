package org.hearsay.desk.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Speaks HTTP by hand, so that requests can be as wrong as they like. */
final class Wire {

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** An answer: its status, its head in lower case, its body. */
    record Reply(int status, String head, String body) {

        /** The value of a header; empty if there is none. */
        String header(String name) {
            return head.lines()
                    .filter(l -> l.startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        return socket;
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends {@code headers} as they are; the host is ours unless one of them says otherwise. */
    Reply send(String method, String path, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(h -> h.startsWith("Host:"))) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            if (body != null) {
                socket.getOutputStream().write(body);
            }
            socket.getOutputStream().flush();
            return reply(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply reply(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, "", all);
        }
        String head = all.substring(0, end);
        byte[] body = all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean pieces = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        String text = new String(pieces ? joined(body) : body, StandardCharsets.UTF_8);
        return new Reply(Integer.parseInt(head.substring(9, 12)), lower(head), text);
    }

    private static String lower(String head) {
        StringBuilder out = new StringBuilder();
        head.lines().forEach(l -> {
            int colon = Math.max(0, l.indexOf(':'));
            out.append(l.substring(0, colon).toLowerCase(Locale.ROOT))
                    .append(l.substring(colon))
                    .append('\n');
        });
        return out.toString();
    }

    private static byte[] joined(byte[] pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < pieces.length) {
            int line = at;
            while (pieces[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(pieces, at, line - at, StandardCharsets.US_ASCII), 16);
            out.write(pieces, line + 2, size);
            at = line + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return out.toByteArray();
    }
}
