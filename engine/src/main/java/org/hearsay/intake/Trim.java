package org.hearsay.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.PageLine.Role;

/**
 * The pass that prunes: which lines of a page's main element are the report's running text, which stand around it and say
 * whose it is (headline, byline, credits), and which are no part of it at all (teasers, captions, furniture).
 */
final class Trim {

    /** What becomes of a line. */
    enum Zone {
        /** Before the running text: headline, standfirst, byline, date. */
        HEAD,
        BODY,
        /** After the running text: credits, notes. */
        TAIL,
        OUT
    }

    /** Characters of a line that make it running text if it also ends as a sentence does. */
    private static final int LONG = 80;
    /** The same in scripts that need fewer characters. */
    private static final int LONG_IDEOGRAPHS = 30;
    /** Shortest line of which two are no accident. */
    private static final int TELLING = 25;
    /** Lines beyond this are never captions, whatever they say of a photographer. */
    private static final int LONGEST_CAPTION = 300;

    private static final String STOPS = ".!?…:;。！？।؟";
    private static final String CLOSING = "\"'”’»“)]」』";

    private final List<PageLine> lines;
    private final Zone[] zones;
    private final boolean[] good;

    private Trim(List<PageLine> lines) {
        this.lines = lines;
        this.zones = new Zone[lines.size()];
        this.good = new boolean[lines.size()];
    }

    /** The zone of each line; {@code title} is the number of lines at the beginning that are the page's headline. */
    static List<Zone> of(List<PageLine> lines, int title) {
        Trim trim = new Trim(lines);
        for (int i = 0; i < lines.size(); i++) {
            trim.good[i] = i >= title && running(lines.get(i));
        }
        trim.repeats(title);
        trim.zone(title);
        trim.teasers();
        return List.of(trim.zones);
    }

    /** A picture's caption often stands twice, once for each size of screen. */
    private void repeats(int title) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = title; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Integer before = text.length() < TELLING ? null : first.putIfAbsent(text, i);
            if (before != null) {
                zones[i] = Zone.OUT;
                good[i] = false;
                if (i - before <= 2) {
                    zones[before] = Zone.OUT;
                    good[before] = false;
                }
            }
        }
    }

    private void zone(int title) {
        int from = title;
        while (from < good.length && !good[from]) {
            from++;
        }
        int to = good.length - 1;
        while (to >= 0 && !good[to]) {
            to--;
        }
        if (to < from) {
            // No long sentence at all: all that is left is the report.
            from = title;
            to = good.length - 1;
        }
        int start = before(from, title);
        int end = after(to);
        for (int i = 0; i < zones.length; i++) {
            Zone zone = i < start ? Zone.HEAD : i > end ? Zone.TAIL : Zone.BODY;
            zones[i] = i < title ? Zone.HEAD : zones[i] == Zone.OUT || out(lines.get(i)) ? Zone.OUT : zone;
        }
    }

    /** Short paragraphs before the first long one, in the same element. */
    private int before(int from, int title) {
        int start = from;
        for (int i = from - 1; i >= title && from < lines.size() && beside(lines.get(i), lines.get(from)); i--) {
            start = lines.get(i).heading() || zones[i] == Zone.OUT ? start : i;
        }
        return start;
    }

    /** Short paragraphs, lists and what stands between them after the last long one, in the same element. */
    private int after(int to) {
        int end = to;
        for (int i = to + 1; to >= 0 && i < lines.size() && beside(lines.get(i), lines.get(to)); i++) {
            end = lines.get(i).heading() || zones[i] == Zone.OUT || out(lines.get(i)) ? end : i;
        }
        return end;
    }

    private static boolean beside(PageLine line, PageLine running) {
        return line.above() != null
                && line.above().equals(running.above())
                && line.role() == Role.TEXT
                && !Around.opens(line.text());
    }

    /** A line that opens a list of other reports goes, and with it what follows up to the next running text. */
    private void teasers() {
        boolean list = false;
        for (int i = 0; i < zones.length; i++) {
            PageLine line = lines.get(i);
            boolean opens = zones[i] != Zone.HEAD && Around.opens(line.text());
            list = opens || (list && !good[i] && !stopped(line.text()));
            if (list && zones[i] != Zone.HEAD) {
                zones[i] = Zone.OUT;
            }
        }
    }

    /** Whether a line is no part of a report wherever it stands. */
    static boolean out(PageLine line) {
        return line.linked(8)
                || line.role() == Role.CAPTION
                || Around.furniture(line.text())
                || (line.text().length() < LONGEST_CAPTION && Around.picture(line.text()));
    }

    private static boolean running(PageLine line) {
        String text = line.text();
        return !line.heading()
                && line.role() == Role.TEXT
                && !line.linked(5)
                && text.length() >= (ideographs(text) ? LONG_IDEOGRAPHS : LONG)
                && (stopped(text) || text.contains(". "))
                && !out(line);
    }

    private static boolean ideographs(String text) {
        return Character.isIdeographic(text.charAt(0)) || Character.isIdeographic(text.charAt(text.length() / 2));
    }

    private static boolean stopped(String text) {
        int end = text.length() - 1;
        while (end >= 0 && (CLOSING.indexOf(text.charAt(end)) >= 0 || Character.isSpaceChar(text.charAt(end)))) {
            end--;
        }
        return end >= 0 && STOPS.indexOf(text.charAt(end)) >= 0;
    }
}
