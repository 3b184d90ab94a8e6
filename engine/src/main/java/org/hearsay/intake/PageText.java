package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.Trim.Zone;
import org.hearsay.model.Metadata;
import org.hearsay.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page: headline, what stands around the report, and its running text, one line for each block. */
final class PageText {

    /** Most lines between a headline and its report; more is another part of the page. */
    private static final int MOST = 12;
    /** Longest of these lines that is taken, in characters. */
    private static final int LONGEST = 300;

    private final List<PageLine> lines = new ArrayList<>();
    private final List<Zone> zones;
    private final List<String> notes = new ArrayList<>();

    private PageText(Document document) {
        MainContent content = new MainContent(document);
        Element main = content.element();
        Element title = document.selectFirst("h1");
        boolean outside =
                title != null && !title.equals(main) && !title.parents().contains(main);
        if (outside && title != null) {
            lines.addAll(PageLines.of(title, content));
            lines.addAll(under(title, main, content));
        }
        // The parser stops at the limit, counted from the root: the body stands two below it.
        if (content.deepest() >= Limits.DEFAULT.depth() - 3) {
            notes.add("elements nested deeper than " + Limits.DEFAULT.depth()
                    + " are read as if they stood beside each other");
        }
        int titles = lines.size();
        lines.addAll(PageLines.of(main, content));
        zones = Trim.of(lines, titles);
    }

    /** What stands between a headline and the report that it stands outside of: who wrote it, where and when. */
    private static List<PageLine> under(Element title, Element main, MainContent content) {
        Element both = title.parent();
        while (both != null && !main.parents().contains(both)) {
            both = both.parent();
        }
        if (both == null) {
            return List.of();
        }
        List<PageLine> all = PageLines.between(both, title, main, content);
        List<PageLine> told = all.stream()
                .filter(l -> l.text().length() <= LONGEST && !l.heading() && !Trim.out(l) && !l.linked(8))
                .toList();
        return all.size() <= MOST ? told : List.of();
    }

    /** The report in a page. */
    static Content of(Document document, Metadata metadata) {
        PageText page = new PageText(document);
        StringBuilder out = new StringBuilder();
        List<Span> headings = new ArrayList<>();
        int points = 0;
        for (int i = 0; i < page.lines.size(); i++) {
            PageLine line = page.lines.get(i);
            if (page.zones.get(i) != Zone.OUT) {
                int length = line.text().codePointCount(0, line.text().length());
                if (line.heading()) {
                    headings.add(new Span(points, points + length));
                }
                out.append(line.text()).append('\n');
                points += length + 1;
            }
        }
        return new Content(out.toString(), headings, metadata, page.notes);
    }

    /** The running text alone, as it is measured: without headline, byline and credits. */
    static String running(Document document) {
        PageText page = new PageText(document);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < page.lines.size(); i++) {
            if (page.zones.get(i) == Zone.BODY) {
                out.append(page.lines.get(i).text()).append('\n');
            }
        }
        return out.toString();
    }
}
