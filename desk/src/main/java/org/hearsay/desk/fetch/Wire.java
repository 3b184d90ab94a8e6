package org.hearsay.desk.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/**
 * One request of HTTP/1.1 over one connection. Ours because no client of the JDK lets us choose the address that we connect
 * to, and that one must be the one that was looked at.
 */
final class Wire {

    private static final int LINE = 16 * 1024;
    private static final int HEADERS = 200;
    /** The longest that one answer may take, in nanoseconds; a server that sends a byte a second must not hold us. */
    private static final long PATIENCE = 60_000_000_000L;

    private final Net net;
    private final int largest;

    /** {@code largest} is the longest body taken, in bytes, packed or not. */
    Wire(Net net, int largest) {
        this.net = net;
        this.largest = largest;
    }

    Answer get(Target target, Map<String, String> head) throws Refused {
        long end = System.nanoTime() + PATIENCE;
        try (Socket socket = net.connect(target)) {
            StringBuilder request = new StringBuilder("GET " + target.path() + " HTTP/1.1\r\nHost: "
                    + target.authority() + "\r\nConnection: close\r\nAccept-Encoding: gzip\r\n");
            head.forEach((name, value) ->
                    request.append(name).append(": ").append(line(value)).append("\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return answer(target, new BufferedInputStream(socket.getInputStream()), end);
        } catch (UnknownHostException e) {
            throw new Refused("no host of this name was found", true);
        } catch (SSLException e) {
            throw new Refused("the server cannot show that it is the one asked for", true);
        } catch (IOException e) {
            throw new Refused("the server cannot be reached or stopped in the middle", true);
        }
    }

    /** A value that came from elsewhere must not begin a line of its own. */
    private static String line(String value) {
        return value.replace('\r', ' ').replace('\n', ' ');
    }

    private Answer answer(Target target, InputStream in, long end) throws IOException, Refused {
        String first = line(in, end);
        if (!first.startsWith("HTTP/1.") || first.length() < 12) {
            throw new Refused("the server does not speak HTTP");
        }
        int status = number(first.substring(9, 12), 10);
        Map<String, String> head = new HashMap<>();
        for (String line = line(in, end); !line.isEmpty(); line = line(in, end)) {
            int colon = line.indexOf(':');
            if (colon > 0 && head.size() < HEADERS) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                head.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
            }
        }
        boolean none = status == 304 || status == 204;
        byte[] body = none ? new byte[0] : unpacked(body(in, head, end), head);
        return new Answer(target, status, head, body);
    }

    private byte[] body(InputStream in, Map<String, String> head, long end) throws IOException, Refused {
        if (head.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
            return chunks(in, end);
        }
        String told = head.get("content-length");
        int length = told == null ? -1 : number(told, 10);
        if (length > largest) {
            throw tooLarge();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(in, out, length < 0 ? Integer.MAX_VALUE : length, end);
        if (length >= 0 && out.size() < length) {
            throw new EOFException();
        }
        return out.toByteArray();
    }

    private byte[] chunks(InputStream in, long end) throws IOException, Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (true) {
            String line = line(in, end);
            int semicolon = line.indexOf(';');
            int length = number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
            if (length <= 0) {
                return out.toByteArray();
            }
            int before = out.size();
            copy(in, out, length, end);
            if (out.size() - before < length) {
                throw new EOFException();
            }
            line(in, end);
        }
    }

    private void copy(InputStream in, ByteArrayOutputStream out, int length, long end) throws IOException, Refused {
        byte[] piece = new byte[16 * 1024];
        int left = length;
        while (left > 0) {
            int read = in.read(piece, 0, Math.min(left, piece.length));
            if (read < 0) {
                return;
            }
            out.write(piece, 0, read);
            left -= read;
            if (out.size() > largest) {
                throw tooLarge();
            }
            late(end);
        }
    }

    private Refused tooLarge() {
        return new Refused("the answer is larger than " + largest / (1024 * 1024) + " MB");
    }

    private static void late(long end) throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException("too slow");
        }
    }

    private byte[] unpacked(byte[] body, Map<String, String> head) throws IOException, Refused {
        if (!head.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).contains("gzip") || body.length == 0) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(largest + 1);
            if (whole.length > largest) {
                throw tooLarge();
            }
            return whole;
        }
    }

    private static int number(String text, int radix) throws Refused {
        try {
            int number = Integer.parseInt(text, radix);
            if (number < 0) {
                throw new Refused("the server does not speak HTTP");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Refused("the server does not speak HTTP");
        }
    }

    private static String line(InputStream in, long end) throws IOException, Refused {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
            if (line.size() > LINE) {
                throw new Refused("the server's head is too long");
            }
            late(end);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
