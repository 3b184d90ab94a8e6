package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.ledger.Holding;
import org.hearsay.model.Citation;
import org.hearsay.model.Event;
import org.hearsay.model.Plan;
import org.jspecify.annotations.Nullable;

/** What was announced, as an iCalendar (RFC 5545). */
final class Calendar implements Form {

    private static final Set<Event.Status> AHEAD = EnumSet.of(Event.Status.PLANNED);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    /** Octets of a line, by RFC 5545, 3.1; the blank that begins a line that goes on is one of them. */
    private static final int LINE = 75;

    private static final List<Column> FIELDS = List.of(
            new Column("UID", "Id of the plan, or of the event in its report, with @hearsay"),
            new Column(
                    "DTSTAMP", "Day on which the first report that announces it was published, else when it was added"),
            new Column("DTSTART", "First day of the window in which it is to happen"),
            new Column("DTEND", "Day behind the last of the window"),
            new Column("SUMMARY", "A few words of the reports themselves"),
            new Column("DESCRIPTION", "The words that announce it, who says so, and what became of it"),
            new Column(
                    "STATUS", "TENTATIVE as long as nothing is told of it, CANCELLED if that is told; else left out"),
            new Column("TRANSP", "TRANSPARENT: it keeps nobody busy"),
            new Column("URL", "Address of the first report, where told"),
            new Column("X-HEARSAY-OUTCOME", "happened, moved, cancelled or unknown, as far as the reports held tell"),
            new Column("X-HEARSAY-REPORTS", "Ids of the reports that announce it"));

    private static final Format FORMAT = new Format(
            "ical",
            ".ics",
            "text/calendar; charset=utf-8",
            "plans and what became of them, as a calendar",
            true,
            FIELDS,
            List.of(
                    "A window is the time in which it is to happen, not how long it takes",
                    "A plan of no known day is a VTODO without a day: none is guessed",
                    "Line ends in words are \\n, tabs blanks, other controls U+FFFD"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Writing begin(String what, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//Hearsay//Plans//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("X-WR-CALNAME", escaped("Plans: " + what));
        return new Writing() {

            @Override
            public void add(Bundle bundle) throws IOException {
                for (Plan plan : bundle.matching().plans()) {
                    plan(lines, bundle, plan);
                }
                for (Incident incident : Incident.of(bundle, AHEAD)) {
                    if (incident.tellings().stream().noneMatch(t -> told(bundle, t))) {
                        event(lines, incident);
                    }
                }
            }

            @Override
            public void end() throws IOException {
                lines.put("END", "VCALENDAR");
                out.flush();
            }
        };
    }

    /** Whether a plan of the bundle stands for it already. */
    private static boolean told(Bundle bundle, Telling telling) {
        return bundle.matching().plans().stream()
                .flatMap(p -> p.spans().stream())
                .anyMatch(c -> c.report().equals(telling.holding().id())
                        && c.span().overlaps(telling.event().span()));
    }

    private static void plan(Lines lines, Bundle bundle, Plan plan) throws IOException {
        List<Holding> all = plan.spans().stream()
                .map(c -> holding(bundle, c))
                .filter(Objects::nonNull)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (Citation at : plan.spans()) {
            Holding holding = holding(bundle, at);
            if (holding != null) {
                words.append(announced(holding, holding.reading().words(at.span())))
                        .append('\n');
            }
        }
        String outcome = String.valueOf(Terms.of(plan.outcome()));
        words.append("What became of it, as far as the ")
                .append(bundle.held())
                .append(" reports held tell: ")
                .append(outcome);
        Entry entry = new Entry(plan.id(), plan.from(), plan.until(), plan.gloss(), words.toString(), outcome, all);
        entry.write(lines);
    }

    private static void event(Lines lines, Incident incident) throws IOException {
        Telling first = incident.first();
        Days days = incident.days();
        String words = first.reading().words(first.event().span());
        List<Holding> all = incident.tellings().stream().map(Telling::holding).toList();
        new Entry(
                        incident.id(),
                        days == null ? null : days.first(),
                        days == null ? null : days.last(),
                        words,
                        announced(first.holding(), words),
                        "unknown",
                        all)
                .write(lines);
    }

    private static @Nullable Holding holding(Bundle bundle, Citation at) {
        return bundle.holdings().stream()
                .filter(h -> h.id().equals(at.report()))
                .findFirst()
                .orElse(null);
    }

    private static String announced(Holding holding, String words) {
        String publisher = holding.reading().report().metadata().publisher();
        return (publisher == null ? "publisher not told" : publisher) + ": " + words;
    }

    /** One entry; {@code until} is its last day. */
    private record Entry(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String gloss,
            String words,
            String outcome,
            List<Holding> holdings) {

        void write(Lines lines) throws IOException {
            LocalDate first = from != null ? from : until;
            LocalDate last = until != null ? until : from;
            String kind = first == null ? "VTODO" : "VEVENT";
            lines.put("BEGIN", kind);
            lines.put("UID", escaped(id + "@hearsay"));
            lines.put("DTSTAMP", STAMP.format(stamp().atZone(ZoneOffset.UTC)));
            if (first != null && last != null) {
                lines.put("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(first));
                lines.put("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(last.plusDays(1)));
                lines.put("TRANSP", "TRANSPARENT");
            }
            lines.put("SUMMARY", escaped(gloss));
            lines.put("DESCRIPTION", escaped(words));
            if (outcome.equals("cancelled")) {
                lines.put("STATUS", "CANCELLED");
            } else if (outcome.equals("unknown") && first != null) {
                lines.put("STATUS", "TENTATIVE");
            }
            String url = Iri.web(holdings.get(0).reading().report().metadata().url());
            if (url != null) {
                lines.put("URL", url);
            }
            lines.put("X-HEARSAY-OUTCOME", outcome);
            lines.put(
                    "X-HEARSAY-REPORTS",
                    String.join(
                            " ", holdings.stream().map(Holding::id).distinct().toList()));
            lines.put("END", kind);
        }

        /** Never the clock: the same ledger gives the same calendar. */
        private Instant stamp() {
            return holdings.stream()
                    .map(h -> h.reading().report().metadata().published())
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .or(() -> holdings.stream()
                            .map(Holding::added)
                            .filter(Objects::nonNull)
                            .min(Instant::compareTo))
                    .orElse(Instant.EPOCH);
        }
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        String whole = Inert.xml(words);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append(i + 1 < whole.length() && whole.charAt(i + 1) == '\n' ? "" : "\\n");
                case '\t' -> out.append(' ');
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** Content lines, folded between letters. */
    private record Lines(OutputStream out) {

        void put(String name, String value) throws IOException {
            String line = name + ":" + value;
            StringBuilder folded = new StringBuilder(line.length() + line.length() / LINE * 3);
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                int point = line.codePointAt(i);
                int length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                if (octets + length > LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(point);
                octets += length;
                i += Character.charCount(point);
            }
            out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
