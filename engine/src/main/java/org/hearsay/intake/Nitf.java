package org.hearsay.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The News Industry Text Format: one report, or several one after the other. */
final class Nitf implements Pack {

    @Override
    public String kind() {
        return "an agency report (NITF)";
    }

    @Override
    public boolean holds(Raw raw) {
        String head = raw.head().toLowerCase(Locale.ROOT);
        return head.startsWith("<") && head.contains("<nitf");
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        raw.decoded().notes().forEach(out::note);
        String trouble = Markup.trouble(raw.text(), out.limits());
        if (trouble != null) {
            out.refuse("", trouble);
            return;
        }
        List<Element> reports = Markup.outermost(Markup.parse(raw.text(), out.limits()), "nitf");
        int number = 0;
        for (Element report : reports) {
            report(report, reports.size() == 1 ? "" : "report " + ++number, Metadata.NONE, out);
        }
    }

    /** Takes one report; {@code known} is what stands around it. */
    static void report(Element nitf, String name, Metadata known, Unpacking out) {
        String title = first(Markup.text(nitf, "hl1"), Markup.text(nitf, "hedline"), Markup.text(nitf, "title"));
        Element content = Markup.first(nitf, "body.content");
        String dateline = Markup.text(nitf, "dateline");
        boolean dated = dateline != null && Markup.dated(content, dateline);
        String text = content == null ? "" : content.html();
        if (title == null && text.isBlank()) {
            out.refuse(name, "The report holds no text");
            return;
        }
        String byline = Markup.text(nitf, "byline");
        String tagline = Markup.text(nitf, "tagline");
        Dates.Written written = Dates.of(first(
                Markup.attribute(nitf, "date.issue", "norm"),
                Markup.attribute(nitf, "date.release", "norm"),
                Markup.attribute(nitf, "pubdata", "date.publication"),
                Markup.attribute(nitf, "story.date", "norm")));
        Metadata own = new Metadata(
                null,
                first(Markup.attribute(nitf, "pubdata", "name"), Markup.attribute(nitf, "doc.copyright", "holder")),
                written == null ? null : written.day(),
                null,
                title,
                byline,
                first(Markup.text(nitf, "distributor"), Markup.attribute(nitf, "doc-id", "regsrc")),
                written == null ? null : written.instant());
        String end = tagline == null ? "" : "\n<p>" + Entities.escape(tagline) + "</p>";
        byte[] page = Markup.page(title, Arrays.asList(byline, dated ? null : dateline), text + end);
        out.report(name, page, own.orElse(known));
    }

    private static @Nullable String first(@Nullable String... values) {
        return Arrays.stream(values).filter(v -> v != null).findFirst().orElse(null);
    }
}
