package org.hearsay.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2: one item, or a message with several. */
final class NewsMl implements Pack {

    @Override
    public String kind() {
        return "agency reports (NewsML-G2)";
    }

    @Override
    public boolean holds(Raw raw) {
        String head = raw.head().toLowerCase(Locale.ROOT);
        return head.startsWith("<")
                && (head.contains("<newsitem") || head.contains("<newsmessage") || head.contains(":newsitem"));
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        raw.decoded().notes().forEach(out::note);
        String trouble = Markup.trouble(raw.text(), out.limits());
        if (trouble != null) {
            out.refuse("", trouble);
            return;
        }
        List<Element> items = Markup.outermost(Markup.parse(raw.text(), out.limits()), "newsitem");
        int number = 0;
        for (Element item : items) {
            item(item, items.size() == 1 ? "" : "item " + ++number, out);
        }
    }

    private static void item(Element item, String name, Unpacking out) {
        String title = first(Markup.text(item, "headline"), Markup.text(item, "title"));
        String byline = Markup.text(item, "by");
        Metadata known = known(item, title, byline);
        String status = String.valueOf(Markup.attribute(item, "pubstatus", "qcode"));
        if (status.endsWith("canceled") || status.endsWith("withheld")) {
            out.note((name.isEmpty() ? "the report" : name) + " was taken back by its provider");
        }
        Element nitf = Markup.first(item, "nitf");
        if (nitf != null) {
            Nitf.report(nitf, name, known, out);
            return;
        }
        Element inline = first(item, "inlinexml", "inlinedata");
        Element body = inline == null ? null : Markup.first(inline, "body");
        String dateline = Markup.text(item, "dateline");
        boolean dated = dateline != null && Markup.dated(body != null ? body : inline, dateline);
        String text = body != null
                ? body.html()
                : inline == null ? "" : inline.children().isEmpty() ? Markup.body(inline.wholeText()) : inline.html();
        if (title == null && text.isBlank()) {
            out.refuse(name, "The item holds no text");
            return;
        }
        byte[] page = Markup.page(title, Arrays.asList(byline, dated ? null : dateline), text);
        out.report(name, page, known);
    }

    private static Metadata known(Element item, @Nullable String title, @Nullable String byline) {
        Element provider = Markup.first(item, "provider");
        String named = provider == null ? null : first(Markup.text(provider, "name"), literal(provider));
        Dates.Written written = Dates.of(first(
                Markup.text(item, "firstcreated"),
                Markup.text(item, "versioncreated"),
                Markup.text(item, "contentcreated")));
        String language = first(Markup.attribute(item, "language", "tag"), item.attr("xml:lang"));
        return new Metadata(
                null,
                named,
                written == null ? null : written.day(),
                PageMetadata.code(language),
                title,
                byline,
                first(Markup.text(item, "creditline"), infoSource(item), named),
                written == null ? null : written.instant());
    }

    private static @Nullable String infoSource(Element item) {
        Element source = Markup.first(item, "infosource");
        return source == null ? null : first(Markup.text(source, "name"), literal(source));
    }

    private static @Nullable String literal(Element element) {
        String literal = element.attr("literal");
        String code = element.attr("qcode");
        String value = literal.isEmpty() ? code.substring(code.indexOf(':') + 1) : literal;
        return PageMetadata.clean(value);
    }

    private static @Nullable Element first(Element item, String... names) {
        return Arrays.stream(names)
                .map(n -> Markup.first(item, n))
                .filter(e -> e != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        return Arrays.stream(values)
                .filter(v -> v != null && !v.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
