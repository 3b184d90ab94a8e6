package org.hearsay.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** News in JSON of the IPTC (ninjs 1.x and 2.x): one item, or an array of them. */
final class Ninjs implements Pack {

    @Override
    public String kind() {
        return "a news item in JSON";
    }

    @Override
    public boolean holds(Raw raw) {
        String head = raw.head();
        boolean open = head.startsWith("{") || head.startsWith("[");
        return open
                && head.contains("\"uri\"")
                && (head.contains("\"body_text\"")
                        || head.contains("\"body_xhtml\"")
                        || head.contains("\"body_html\"")
                        || head.contains("\"bodies\"")
                        || head.contains("\"headlines\"")
                        || head.contains("\"versioncreated\"")
                        || head.contains("\"versionCreated\""));
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        raw.decoded().notes().forEach(out::note);
        Json.Broken read = Json.parse(raw.text(), out.limits());
        if (read.trouble() != null) {
            out.note(read.trouble());
        }
        List<?> items = read.value() instanceof Map ? List.of(read.value()) : Json.list(read.value());
        int number = 0;
        for (Object item : items) {
            if (out.full()) {
                break;
            }
            item(item, "item " + ++number, out);
        }
    }

    private static void item(Object item, String name, Unpacking out) {
        String title = PageMetadata.clean(first(Json.text(item, "headline"), value(item, "headlines")));
        String html = first(Json.first(item, "body_xhtml", "body_html"), body(item, true));
        String plain = first(Json.text(item, "body_text"), body(item, false));
        if (title == null && html == null && plain == null) {
            out.refuse(name, "The item holds no text");
            return;
        }
        Dates.Written written = Dates.of(
                Json.first(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated", "contentcreated"));
        String byline = PageMetadata.clean(Json.text(item, "byline"));
        String language = Json.text(item, "language");
        String uri = Json.text(item, "uri");
        Metadata known = new Metadata(
                uri != null && uri.startsWith("http") ? uri : null,
                PageMetadata.clean(Json.first(item, "copyrightholder", "copyrightHolder")),
                written == null ? null : written.day(),
                PageMetadata.code(language),
                title,
                byline,
                PageMetadata.clean(credit(item)),
                written == null ? null : written.instant());
        String text = html != null ? html : plain == null ? "" : Markup.paragraphs(plain);
        if (out.takes(name, text)) {
            out.report(name, Markup.page(title, Arrays.asList(byline), text), known);
        }
    }

    private static @Nullable String credit(Object item) {
        List<?> sources = Json.list(Json.at(item, "infosources"));
        String source = sources.isEmpty() ? null : Json.text(sources.get(0), "name");
        return first(
                source,
                Json.first(item, "creditline", "source", "provider"),
                Json.text(Json.at(item, "provider"), "name"));
    }

    private static @Nullable String value(Object item, String name) {
        List<?> values = Json.list(Json.at(item, name));
        return values.isEmpty() ? null : Json.text(values.get(0), "value");
    }

    private static @Nullable String body(Object item, boolean marked) {
        for (Object body : Json.list(Json.at(item, "bodies"))) {
            String type = first(Json.first(body, "contenttype", "contentType"), "text/html");
            if (String.valueOf(type).contains("html") == marked) {
                return Json.text(body, "value");
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        return Arrays.stream(values).filter(v -> v != null).findFirst().orElse(null);
    }
}
