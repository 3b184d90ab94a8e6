package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Newsletters: a mailbox with many messages (mbox), or one message. */
final class Mbox implements Pack {

    private static final String FROM = "From ";
    private static final List<String> FIRST = List.of(
            "return-path:",
            "received:",
            "from:",
            "to:",
            "date:",
            "subject:",
            "message-id:",
            "mime-version:",
            "delivered-to:",
            "list-id:",
            "reply-to:",
            "content-type:",
            "x-");

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public boolean holds(Raw raw) {
        if (raw.bytes().length == 0 || raw.bytes()[0] < '!' || Magic.name(raw.bytes()) != null) {
            return false;
        }
        int length = Math.min(raw.bytes().length, 8192);
        String head = new String(raw.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean box = head.startsWith("from ") && !head.startsWith("from:");
        boolean begins = box || FIRST.stream().anyMatch(head::startsWith);
        return begins && line(head, "subject:") && line(head, "from:");
    }

    private static boolean line(String head, String start) {
        return head.startsWith(start) || head.contains("\n" + start);
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        int number = 0;
        int at = 0;
        while (at < raw.bytes().length && !out.full()) {
            boolean box = raw.starts(FROM, at);
            int next = raw.find("\n" + FROM, at);
            int end = next < 0 ? raw.bytes().length : next + 1;
            int from = box ? Math.min(end, raw.find("\n", at) + 1) : at;
            message(Arrays.copyOfRange(raw.bytes(), Math.max(at, from), end), "message " + ++number, out);
            at = end;
        }
    }

    private static void message(byte[] bytes, String name, Unpacking out) {
        Head head = Head.of(bytes, 0, out.limits().header());
        if (head == null) {
            out.refuse(name, "The head of the message has no end");
            return;
        }
        Mime.Part part =
                Mime.text(bytes, head, out.limits().nesting() * 4, out.limits().header());
        if (part == null || part.text().isBlank()) {
            out.refuse(name, "The message holds no text");
            return;
        }
        Dates.Written written = Dates.of(head.value("date"));
        String title = PageMetadata.clean(Mime.words(head.value("subject")));
        Metadata known = new Metadata(
                null,
                sender(head),
                written == null ? null : written.day(),
                null,
                title,
                null,
                null,
                written == null ? null : written.instant());
        String body = part.html() ? part.text() : Markup.paragraphs(part.text());
        if (out.takes(name, body)) {
            out.report(name, Markup.page(title, List.of(), body), known);
        }
    }

    /** The name that the sender gives itself; never an address. */
    private static @Nullable String sender(Head head) {
        String from = Mime.words(head.value("from"));
        int angle = from == null ? -1 : from.indexOf('<');
        String name = from == null || angle <= 0
                ? null
                : from.substring(0, angle).replace("\"", "").strip();
        return name == null || name.indexOf('@') >= 0 ? null : PageMetadata.clean(name);
    }
}
