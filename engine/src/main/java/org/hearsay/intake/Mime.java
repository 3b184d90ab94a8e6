package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a message (RFC 2045 to 2047). */
final class Mime {

    private Mime() {}

    /** Text of a message; {@code html} if it is mark-up. */
    record Part(String text, boolean html) {}

    /** The longest text of a message, mark-up before plain text; null if it has none. */
    static @Nullable Part text(byte[] bytes, Head head, int depth, int header) {
        String type = String.valueOf(head.value("content-type"));
        String low = type.toLowerCase(Locale.ROOT);
        byte[] body = Arrays.copyOfRange(bytes, Math.min(head.end(), bytes.length), bytes.length);
        if (low.startsWith("multipart/")) {
            String boundary = parameter(type, "boundary");
            return boundary == null || depth == 0 ? null : among(body, boundary, depth, header);
        }
        boolean html = low.startsWith("text/html");
        if (!html && head.value("content-type") != null && !low.startsWith("text/plain")) {
            return null;
        }
        byte[] plain = decoded(
                body, String.valueOf(head.value("content-transfer-encoding")).toLowerCase(Locale.ROOT));
        Charset charset = charset(parameter(type, "charset"));
        String text = charset == null ? Decoder.decode(plain).text() : new String(plain, charset);
        return new Part(Scrub.withoutControls(text), html);
    }

    private static @Nullable Part among(byte[] body, String boundary, int depth, int header) {
        Raw raw = new Raw(body);
        String mark = "--" + boundary;
        Part best = null;
        int at = raw.find(mark, 0);
        while (at >= 0) {
            int from = at + mark.length();
            int next = raw.find(mark, from);
            byte[] part = Arrays.copyOfRange(
                    body,
                    Math.min(body.length, after(body, from)),
                    Math.max(after(body, from), next < 0 ? body.length : next));
            Head head = part.length == 0 ? null : part[0] == '\n' || part[0] == '\r' ? null : Head.of(part, 0, header);
            Part found = head == null ? null : text(part, head, depth - 1, header);
            boolean better = found != null && (best == null || (found.html() && !best.html()));
            best = better ? found : best;
            at = next;
        }
        return best;
    }

    private static int after(byte[] body, int from) {
        int at = from;
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        return Math.min(body.length, at + 1);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    static @Nullable String parameter(String value, String name) {
        String low = value.toLowerCase(Locale.ROOT);
        int at = low.indexOf(name + "=");
        if (at < 0) {
            return null;
        }
        int from = at + name.length() + 1;
        boolean quoted = from < value.length() && value.charAt(from) == '"';
        int start = quoted ? from + 1 : from;
        int end = start;
        while (end < value.length() && (quoted ? value.charAt(end) != '"' : ";, \t".indexOf(value.charAt(end)) < 0)) {
            end++;
        }
        return end > start ? value.substring(start, end) : null;
    }

    private static byte[] decoded(byte[] body, String coding) {
        if (coding.contains("base64")) {
            try {
                return Base64.getMimeDecoder().decode(body);
            } catch (IllegalArgumentException e) {
                return new byte[0];
            }
        }
        return coding.contains("quoted-printable") ? quoted(body, false) : body;
    }

    private static byte[] quoted(byte[] body, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body[i + 2], 16);
            if (body[i] == '=' && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (body[i] == '=' && i + 1 < body.length && (body[i + 1] == '\n' || body[i + 1] == '\r')) {
                i += body[i + 1] == '\r' && i + 2 < body.length && body[i + 2] == '\n' ? 2 : 1;
            } else {
                out.write(header && body[i] == '_' ? ' ' : body[i]);
            }
        }
        return out.toByteArray();
    }

    /** A line of a head with its encoded words made readable. */
    static @Nullable String words(@Nullable String value) {
        if (value == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int start = value.indexOf("=?", at);
            int charset = start < 0 ? -1 : value.indexOf('?', start + 2);
            int coding = charset < 0 ? -1 : value.indexOf('?', charset + 1);
            int end = coding < 0 ? -1 : value.indexOf("?=", coding + 1);
            if (end < 0) {
                out.append(value, at, value.length());
                break;
            }
            String between = value.substring(at, start);
            out.append(at > 0 && between.isBlank() ? "" : between);
            out.append(word(
                    value.substring(start + 2, charset),
                    value.substring(charset + 1, coding),
                    value.substring(coding + 1, end)));
            at = end + 2;
        }
        return out.toString();
    }

    private static String word(String charset, String coding, String text) {
        Charset known = charset(charset);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = coding.equalsIgnoreCase("b") ? decoded(bytes, "base64") : quoted(bytes, true);
        return new String(plain, known == null ? StandardCharsets.UTF_8 : known);
    }
}
