package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Metadata;
import org.hearsay.model.Part;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** One reading as an article: head, text with cards beside it, lists, account. */
final class HtmlReading {

    private final Html html;
    private final Headings headings;
    private final Reading reading;
    private final String name;
    private final String prefix;
    private final HtmlCards cards;
    private final HtmlLists lists;
    private final List<Told> told;

    /** {@code prefix} goes before every anchor, so that several readings fit on one page. */
    HtmlReading(Html html, Headings headings, Reading reading, String name, String prefix, boolean explain) {
        this.html = html;
        this.headings = headings;
        this.reading = reading;
        this.name = name;
        this.prefix = prefix;
        this.told = Told.of(reading);
        this.cards = new HtmlCards(html, headings, reading, prefix, explain);
        this.lists = new HtmlLists(html, headings, reading, prefix, told);
    }

    /** The page's own title, else the first headline, else the name of the input. */
    static String title(Reading reading, String name) {
        String title = reading.report().metadata().title();
        return title != null
                ? title
                : reading.passages().stream()
                        .filter(p -> p.part() == Part.HEADLINE)
                        .findFirst()
                        .map(p -> reading.words(p.span()))
                        .orElse(name);
    }

    void write() {
        html.open("article", "id", prefix + "top", "lang", Headings.plain()).line();
        head();
        text();
        lists.write();
        foot();
        html.close().line();
    }

    private void head() {
        Metadata metadata = reading.report().metadata();
        html.open("header").line();
        html.element("p", "Hearsay", "class", "brand").line();
        html.element("h1", title(reading, name), "lang", reading.language()).line();
        html.open("p", "class", "facts", "lang", headings.other());
        List<String> facts = new ArrayList<>();
        facts.add(metadata.publisher() == null ? headings.get("publisher.none") : metadata.publisher());
        facts.add(
                metadata.published() == null
                        ? headings.get("date.none")
                        : headings.get("date", metadata.published().toString()));
        if (metadata.author() != null) {
            facts.add(metadata.author());
        }
        facts.add(name);
        facts.add(headings.get("read", reading.language()));
        facts.forEach(f -> html.element("span", f));
        html.close().line();
        if (metadata.url() != null) {
            html.element("p", metadata.url(), "class", "url").line();
        }
        summary();
        legend();
        html.close().line();
    }

    private void summary() {
        html.open("nav", "class", "counts", "lang", headings.other(), "aria-label", headings.get("counts"))
                .line();
        count("statements", told.size());
        count("figures", reading.findings().figures().size());
        count("moments", reading.findings().moments().size());
        count("events", reading.events().size());
        count("damage", reading.damage().size());
        count("account", reading.account().size());
        html.close().line();
    }

    private void count(String anchor, int count) {
        html.open("a", "href", "#" + prefix + anchor);
        html.element("b", Integer.toString(count))
                .text(" " + headings.count("counts." + anchor, count))
                .close()
                .line();
    }

    private void legend() {
        html.open("p", "class", "legend", "lang", headings.other(), "aria-label", headings.get("legend"));
        for (String kind : new String[] {"source", "cue", "content", "figure", "moment", "damage"}) {
            html.element("span", headings.get("mark." + kind), "class", "m " + kind)
                    .text(" ");
        }
        html.close().line();
    }

    private void text() {
        Map<Integer, List<Told>> byStart = new HashMap<>();
        for (Told one : told) {
            byStart.computeIfAbsent(one.statement().wording().extent().start(), k -> new ArrayList<>())
                    .add(one);
        }
        List<Integer> starts = new ArrayList<>(new TreeSet<>(byStart.keySet()));
        html.open("section", "class", "text", "id", prefix + "statements", "aria-label", headings.get("text"));
        html.line();
        int next = 0;
        for (Paragraph paragraph : Paragraph.of(reading)) {
            html.open("div", "class", "row " + part(paragraph)).line();
            paragraph(paragraph);
            boolean beside =
                    next < starts.size() && starts.get(next) < paragraph.span().end();
            if (beside) {
                html.open("div", "class", "cards").line();
            }
            for (; next < starts.size() && starts.get(next) < paragraph.span().end(); next++) {
                byStart.getOrDefault(starts.get(next), List.of()).forEach(cards::write);
            }
            if (beside) {
                html.close().line();
            }
            html.close().line();
        }
        html.close().line();
    }

    private static String part(Paragraph paragraph) {
        return paragraph.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void paragraph(Paragraph paragraph) {
        html.open("p", "class", "part");
        html.element("span", Integer.toString(paragraph.line()), "class", "line");
        html.element("span", headings.term("part", paragraph.part()), "lang", headings.other())
                .close()
                .line();
        String from = Integer.toString(paragraph.span().start());
        html.open("p", "class", "words", "lang", reading.language(), "dir", "auto", "data-from", from);
        Segment.cut(paragraph.span(), paragraph.marks()).forEach(this::segment);
        html.close().line();
    }

    private void segment(Segment segment) {
        for (Mark mark : segment.marks()) {
            if (mark.first() && mark.kind() == Mark.Kind.CONTENT && segment.opens(mark)) {
                number(mark);
            }
        }
        String words = reading.words(segment.span());
        if (segment.marks().isEmpty()) {
            html.text(words);
            return;
        }
        List<String> anchors = anchors(segment);
        anchors.stream().skip(1).forEach(a -> html.element("span", "", "id", a));
        String anchor = anchors.isEmpty() ? null : anchors.get(0);
        html.element("span", words, "class", classes(segment), "id", anchor, "title", hint(segment));
    }

    /** Leads from the words to the card. */
    private void number(Mark mark) {
        String id = prefix + Ids.safe(mark.target());
        String number = Told.number(mark.target());
        html.open("sup").element("a", number, "href", "#" + id, "id", id + "w", "aria-label", "statement " + number);
        html.close();
    }

    private String classes(Segment segment) {
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> targets = new TreeSet<>();
        for (Mark mark : segment.marks()) {
            kinds.add(Terms.plain(mark.kind()));
            boolean statement = mark.kind() == Mark.Kind.CONTENT
                    || mark.kind() == Mark.Kind.SOURCE
                    || mark.kind() == Mark.Kind.CUE
                    || mark.kind() == Mark.Kind.RELAY
                    || mark.kind() == Mark.Kind.ADDRESSEE;
            if (statement) {
                targets.add("w-" + prefix + Ids.safe(mark.target()));
            }
        }
        return "m " + String.join(" ", kinds) + (targets.isEmpty() ? "" : " " + String.join(" ", targets));
    }

    /** What the lists below jump to. */
    private List<String> anchors(Segment segment) {
        return segment.marks().stream()
                .filter(m -> m.first() && m.kind() != Mark.Kind.CONTENT && segment.opens(m))
                .map(m -> prefix + Ids.safe(m.target()) + "w")
                .distinct()
                .toList();
    }

    private static @Nullable String hint(Segment segment) {
        List<String> hints = segment.marks().stream()
                .map(Mark::kind)
                .filter(k -> k != Mark.Kind.NAME && k != Mark.Kind.EVENT)
                .map(Terms::plain)
                .distinct()
                .toList();
        return hints.isEmpty() ? null : String.join(", ", hints);
    }

    private void foot() {
        html.open("footer").line();
        html.text(Receipts.outcome(reading)).text(". ");
        html.text("Hearsay " + reading.engine() + ", language " + reading.language() + " "
                + reading.languageVersion() + "; " + reading.report().format() + ", "
                + reading.report().charset()
                + ", " + reading.report().text().length() + " code points; id ");
        html.element("code", reading.report().id()).text(".").line();
        html.element("p", "Hearsay never says what is true. It says who says so, and through whom.")
                .line();
        html.close().line();
    }
}
