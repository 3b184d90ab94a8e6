package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Web archives (WARC 1.x), packed record by record or not at all. A damaged record costs itself: reading goes on at the next
 * beginning of one.
 */
final class Warc implements Pack {

    private static final String START = "WARC/1.";

    @Override
    public String kind() {
        return "a web archive";
    }

    @Override
    public boolean holds(Raw raw) {
        return raw.starts(START, 0)
                || (raw.starts(Gzip.START, 0) && beginning(raw).startsWith(START));
    }

    private static String beginning(Raw raw) {
        byte[] head = Arrays.copyOf(raw.bytes(), Math.min(raw.bytes().length, 4096));
        Unpacking trial = new Unpacking(Limits.DEFAULT, Metadata.NONE, 4096);
        StringBuilder first = new StringBuilder();
        Gzip.members(new Raw(head), trial, member -> {
            if (first.isEmpty()) {
                byte[] bytes = member.inflation().bytes();
                first.append(new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1));
            }
        });
        return first.toString();
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        int[] number = {0};
        if (raw.starts(START, 0)) {
            records(raw, number, out);
            return;
        }
        Gzip.members(raw, out, member -> {
            if (member.trouble() == null) {
                records(new Raw(member.inflation().bytes()), number, out);
            } else {
                out.refuse("record " + ++number[0], "A packed record cannot be read: " + member.trouble());
            }
        });
    }

    private static void records(Raw raw, int[] number, Unpacking out) {
        int at = raw.find(START, 0);
        while (at >= 0 && !out.full()) {
            at = raw.find(START, record(raw, at, "record " + ++number[0], out));
        }
    }

    /** Takes the record at {@code at}; where to look for the next. */
    private static int record(Raw raw, int at, String name, Unpacking out) {
        Head head = Head.of(raw.bytes(), at, out.limits().header());
        if (head == null) {
            out.refuse(name, "The head of the record has no end");
            return at + START.length();
        }
        String told = head.value("content-length");
        long length = told != null && !told.isEmpty() && told.length() < 12 && digits(told) ? Long.parseLong(told) : -1;
        long end = head.end() + length;
        if (length < 0 || end > raw.bytes().length) {
            out.refuse(name, length < 0 ? "The record does not say how long it is" : "The record is cut off");
            return head.end();
        }
        if (!border(raw, (int) end)) {
            out.refuse(name, "The record is not as long as it says");
            return head.end();
        }
        content(Arrays.copyOfRange(raw.bytes(), head.end(), (int) end), head, name, out);
        return (int) end;
    }

    /** Whether a record can end here: at the end of all, or before the next, but for line ends. */
    private static boolean border(Raw raw, int end) {
        int at = end;
        while (at < raw.bytes().length && (raw.bytes()[at] == '\r' || raw.bytes()[at] == '\n')) {
            at++;
        }
        return at == raw.bytes().length || raw.starts(START, at);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void content(byte[] block, Head head, String name, Unpacking out) {
        String type = String.valueOf(head.value("warc-type")).toLowerCase(Locale.ROOT);
        String url = head.value("warc-target-uri");
        switch (type) {
            case "response" -> response(block, url, name, out);
            case "resource", "conversion" -> take(block, head.value("content-type"), url, name, out);
            default -> out.count("records about the archive passed over");
        }
    }

    private static void response(byte[] block, @Nullable String url, String name, Unpacking out) {
        Head head = Head.of(block, 0, out.limits().header());
        if (head == null) {
            out.refuse(name, "The head of the answer has no end");
            return;
        }
        if (!head.first().contains(" 200")) {
            out.count("answers without a page passed over");
            return;
        }
        byte[] body = Arrays.copyOfRange(block, head.end(), block.length);
        String sent = String.valueOf(head.value("transfer-encoding")).toLowerCase(Locale.ROOT);
        body = sent.contains("chunked") ? Chunks.joined(body) : body;
        String packed = String.valueOf(head.value("content-encoding")).toLowerCase(Locale.ROOT);
        if (packed.contains("gzip") && new Raw(body).starts(Gzip.START, 0)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            Gzip.members(new Raw(body), out, m -> whole.writeBytes(m.inflation().bytes()));
            body = whole.toByteArray();
        } else if (packed.contains("br") || packed.contains("zstd")) {
            out.refuse(name, "The page is packed in a way that is not read (" + Scrub.withoutControls(packed) + ")");
            return;
        }
        byte[] readable = Sent.readable(body, head.value("content-type"));
        if (readable.length != body.length) {
            out.count("pages read in the character set that their server named");
        }
        take(readable, head.value("content-type"), url, name, out);
    }

    private static void take(byte[] body, @Nullable String type, @Nullable String url, String name, Unpacking out) {
        String kind = String.valueOf(type).toLowerCase(Locale.ROOT);
        boolean text = kind.startsWith("text/html")
                || kind.startsWith("text/plain")
                || kind.contains("xml")
                || kind.contains("json")
                || type == null;
        if (!text) {
            out.count("pictures, scripts and the like passed over");
            return;
        }
        boolean web = url != null && (url.startsWith("http://") || url.startsWith("https://"));
        Metadata known = new Metadata(web ? url : null, null, null, null, null, null);
        out.add(name + (web ? " " + Scrub.withoutControls(String.valueOf(url)) : ""), body, known);
    }
}
