package org.hearsay.intake;

import java.util.List;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed implements Pack {

    @Override
    public String kind() {
        return "a JSON feed";
    }

    @Override
    public boolean holds(Raw raw) {
        String head = raw.head();
        return head.startsWith("{") && head.contains("jsonfeed.org/version");
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        raw.decoded().notes().forEach(out::note);
        Json.Broken read = Json.parse(raw.text(), out.limits());
        if (read.trouble() != null) {
            out.note(read.trouble());
        }
        Object feed = read.value();
        int number = 0;
        for (Object item : Json.list(Json.at(feed, "items"))) {
            if (out.full()) {
                break;
            }
            item(item, feed, "item " + ++number, out);
        }
    }

    private static void item(Object item, @Nullable Object feed, String name, Unpacking out) {
        String title = PageMetadata.clean(Json.text(item, "title"));
        String html = Json.text(item, "content_html");
        String plain = Json.first(item, "content_text", "summary");
        if (title == null && html == null && plain == null) {
            out.refuse(name, "The item holds no text");
            return;
        }
        Dates.Written written = Dates.of(Json.first(item, "date_published", "date_modified"));
        String url = Json.first(item, "url", "external_url", "id");
        String language = Json.text(item, "language");
        String stated = language != null ? language : Json.text(feed, "language");
        Metadata known = new Metadata(
                url != null && url.startsWith("http") ? url : null,
                PageMetadata.clean(Json.text(feed, "title")),
                written == null ? null : written.day(),
                PageMetadata.code(stated),
                title,
                author(item, feed),
                null,
                written == null ? null : written.instant());
        String body = html != null ? html : plain == null ? "" : Markup.paragraphs(plain);
        if (out.takes(name, body)) {
            out.report(name, Markup.page(title, List.of(), body), known);
        }
    }

    private static @Nullable String author(Object item, @Nullable Object feed) {
        for (Object one : new @Nullable Object[] {item, feed}) {
            List<?> authors = Json.list(Json.at(one, "authors"));
            String name = Json.text(authors.isEmpty() ? Json.at(one, "author") : authors.get(0), "name");
            if (name != null) {
                return PageMetadata.clean(name);
            }
        }
        return null;
    }
}
