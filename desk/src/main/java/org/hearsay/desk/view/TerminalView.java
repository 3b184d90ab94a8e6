package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Account;
import org.hearsay.model.Account.Fate;
import org.hearsay.model.Actor;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;

/** A reading on the terminal: the marked text, then what it says, then the account. */
public final class TerminalView {

    private static final String INDENT = "      ";
    private static final int WIDEST = 110;
    private static final int NARROWEST = 48;

    private final int width;
    private final boolean colour;
    private final boolean explain;

    /**
     * View for a terminal.
     *
     * @param width columns; a text wider than about a hundred is hard to read, so no more are used
     * @param colour whether to draw in colours; brackets otherwise
     * @param explain whether to show the rule behind every line
     */
    public TerminalView(int width, boolean colour, boolean explain) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
        this.explain = explain;
    }

    /** The reading, with a line end behind the last line. {@code name} is what the input was called. */
    public String of(Reading reading, String name) {
        return new Draft(reading, name, new Sheet(width, colour)).draw();
    }

    /** One reading being drawn. */
    private final class Draft {

        private final Reading reading;
        private final String name;
        private final Sheet sheet;
        private final LineCount lines;
        private final List<Told> told;
        private final Map<String, Told> byId = new HashMap<>();

        Draft(Reading reading, String name, Sheet sheet) {
            this.reading = reading;
            this.name = name;
            this.sheet = sheet;
            this.lines = new LineCount(reading);
            this.told = Told.of(reading);
            told.forEach(t -> byId.put(t.statement().id(), t));
        }

        String draw() {
            head();
            text();
            statements();
            figures();
            moments();
            events();
            names();
            damage();
            traces();
            misses();
            account();
            return sheet.toString();
        }

        private void head() {
            Metadata metadata = reading.report().metadata();
            sheet.add(Plain.of(name), Ink.BOLD).lay("", "");
            List<String> facts = new ArrayList<>();
            add(facts, metadata.title());
            add(facts, metadata.publisher());
            add(facts, metadata.published() == null ? "no date of publication" : "published " + metadata.published());
            add(facts, metadata.author());
            add(facts, metadata.url());
            facts.add("read as " + Plain.of(reading.language()));
            facts.add(
                    Plain.of(reading.report().format() + ", " + reading.report().charset()));
            sheet.add(String.join(" · ", facts), Ink.DIM).lay("", "");
            sheet.gap();
            legend();
        }

        private void legend() {
            Mark.Kind[] kinds = {
                Mark.Kind.SOURCE, Mark.Kind.CUE, Mark.Kind.CONTENT, Mark.Kind.FIGURE, Mark.Kind.MOMENT, Mark.Kind.DAMAGE
            };
            for (Mark.Kind kind : kinds) {
                Ink ink = ink(kind);
                String word = Terms.plain(kind);
                sheet.add(colour ? word : ink.open + word + ink.close, ink).add("  ");
            }
            sheet.lay(margin("", ""), margin("", ""));
            sheet.gap();
        }

        private void text() {
            for (Paragraph paragraph : Paragraph.of(reading)) {
                for (Segment segment : Segment.cut(paragraph.span(), paragraph.marks())) {
                    segment(segment);
                }
                sheet.lay(margin(Integer.toString(paragraph.line()), Terms.part(paragraph.part())), margin("", ""));
                sheet.lay(margin("", ""), margin("", ""));
            }
            sheet.gap();
        }

        private String margin(String line, String part) {
            return Pad.left(line, 4) + " " + Pad.right(part, 9) + " │ ";
        }

        private void segment(Segment segment) {
            EnumSet<Ink> inks = EnumSet.noneOf(Ink.class);
            for (Mark mark : segment.marks()) {
                Ink ink = ink(mark.kind());
                if (ink != Ink.BOLD) {
                    inks.add(ink);
                }
                if (mark.first() && mark.kind() == Mark.Kind.CONTENT && segment.opens(mark)) {
                    sheet.add(raised(Told.number(mark.target())), Ink.NUMBER);
                }
            }
            brackets(segment, inks);
        }

        private void brackets(Segment segment, EnumSet<Ink> inks) {
            List<Mark> drawn = colour ? List.of() : once(segment.marks());
            drawn.stream().filter(segment::opens).forEach(m -> sheet.add(ink(m.kind()).open));
            sheet.add(Plain.of(reading.words(segment.span())), inks);
            for (int i = drawn.size() - 1; i >= 0; i--) {
                sheet.add(segment.closes(drawn.get(i)) ? ink(drawn.get(i).kind()).close : "");
            }
        }

        /** Two statements may share their source: one pair of brackets is enough. */
        private List<Mark> once(List<Mark> marks) {
            Set<Mark> seen = new LinkedHashSet<>();
            marks.forEach(m -> seen.add(new Mark(m.span(), m.kind(), "", false)));
            return List.copyOf(seen);
        }

        private void statements() {
            title("statements", told.size(), "who says it, on whose word");
            sheet.gap();
            for (Told one : told) {
                String number = Pad.left(one.number(), 4) + "  ";
                chain(one.steps());
                sheet.lay(number, INDENT);
                Statement statement = one.statement();
                List<String> facts = new ArrayList<>(List.of(Terms.act(statement.act())));
                facts.add(Terms.plain(statement.form()));
                add(facts, one.addressee() == null ? null : "to " + one.addressee());
                add(facts, one.said() == null ? null : "said " + one.said());
                facts.add("line " + one.line());
                detail(String.join(" · ", facts));
                sheet.add(String.join(" … ", one.content())).lay(INDENT + "│ ", INDENT + "│ ");
                one.remarks().forEach(r -> sheet.add(r, Ink.MOMENT).lay(INDENT + "! ", INDENT + "  "));
                explain(statement.rule(), statement.reason());
                sheet.gap();
            }
        }

        private void chain(List<Step> steps) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                sheet.add(i == 0 ? "" : " ← ", Ink.DIM);
                sheet.add(step.name(), i == 0 ? Ink.SOURCE : Ink.RELAY);
                sheet.add(step.uncertain() ? " (attachment uncertain)" : "", Ink.DIM);
                if (explain) {
                    sheet.add(basis(step), Ink.DIM);
                }
            }
        }

        private String basis(Step step) {
            String rule = step.rule() == null ? "" : Plain.of(step.rule());
            String both = step.basis() + (step.basis().isEmpty() || rule.isEmpty() ? "" : "; ") + rule;
            return both.isEmpty() ? "" : " [" + both + "]";
        }

        private void figures() {
            List<Figure> figures = reading.findings().figures();
            List<Optional<Statement>> claims = Claims.of(reading);
            title("figures", figures.size(), "and who claims them");
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                item(Ids.figure(i), Amount.of(figure), Ink.FIGURE);
                List<String> facts = new ArrayList<>();
                fact(facts, "counted: ", figure.counted());
                fact(facts, "of: ", figure.base());
                fact(facts, "side: ", figure.side());
                fact(facts, "as of: ", figure.asOf());
                Statement by = claims.get(i).orElse(null);
                facts.add(
                        by == null
                                ? "told by this report itself"
                                : "claimed in statement " + Told.number(by.id()) + by(by));
                place(figure.span(), facts);
                explain(figure.rule(), "");
            }
            sheet.gap();
        }

        private String by(Statement statement) {
            Told one = byId.get(statement.id());
            return one == null ? "" : ", " + one.steps().get(0).name();
        }

        private void moments() {
            List<Moment> moments = reading.findings().moments();
            title("moments", moments.size(), "");
            for (int i = 0; i < moments.size(); i++) {
                Moment moment = moments.get(i);
                item(Ids.moment(i), When.of(moment), Ink.MOMENT);
                List<String> facts = new ArrayList<>();
                facts.add(Terms.plain(moment.precision()));
                facts.add(Terms.anchor(moment.anchor()));
                add(facts, moment.modifier() == null ? null : Terms.modifier(moment.modifier()));
                place(moment.span(), facts);
                explain(moment.rule(), moment.type() + " " + moment.value());
            }
            sheet.gap();
        }

        private void events() {
            title("events", reading.events().size(), "as this report puts them");
            for (Event event : reading.events()) {
                item(event.id(), Terms.status(event.status()), Ink.BOLD);
                List<String> facts = new ArrayList<>();
                String code = Deed.code(event);
                String sides = Deed.sides(reading, event);
                add(facts, code.isEmpty() ? null : "PLOVER " + code);
                add(facts, sides.isEmpty() ? null : "who: " + sides);
                fact(facts, "when: ", event.moment());
                fact(facts, "where: ", event.place());
                String statement = event.statement();
                facts.add(
                        statement == null
                                ? "told by this report itself"
                                : "rests on statement " + Told.number(statement));
                place(event.span(), facts);
                explain(event.rule(), "");
            }
            sheet.gap();
        }

        private void names() {
            List<Actor> actors = reading.findings().actors();
            List<Place> places = reading.findings().places();
            title("names", actors.size() + places.size(), "as this report gives them");
            for (Actor actor : actors) {
                List<String> facts = new ArrayList<>(List.of(Terms.plain(actor.kind())));
                facts.add(
                        actor.role() == null
                                ? "role not given"
                                : "“" + Plain.of(actor.role().words()) + "”");
                add(facts, actor.names().size() < 2 ? null : "also as " + others(actor));
                add(facts, actor.contributor() ? "made the report, does not speak in it" : null);
                sheet.add(Plain.of(actor.name()), Ink.BOLD).add(" · " + String.join(" · ", facts), Ink.DIM);
                sheet.lay(INDENT, INDENT + "  ");
            }
            for (Place place : places) {
                sheet.add(Plain.of(place.name()), Ink.BOLD).add(" · place, " + Terms.shape(place.shape()), Ink.DIM);
                sheet.add(" · " + Plain.of(Where.of(place)), Ink.DIM);
                sheet.add(explain && !place.rule().isEmpty() ? " [" + Plain.of(place.rule()) + "]" : "", Ink.DIM);
                sheet.lay(INDENT, INDENT + "  ");
            }
            sheet.gap();
        }

        private String others(Actor actor) {
            return String.join(
                    ", ",
                    actor.names().stream()
                            .filter(n -> !n.equals(actor.name()))
                            .map(Plain::of)
                            .toList());
        }

        private void damage() {
            List<Damage> damage = reading.damage();
            title(
                    "damage",
                    damage.size(),
                    damage.isEmpty() ? "no sign of damage found" : "in the text, not in what it says");
            for (int i = 0; i < damage.size(); i++) {
                Damage one = damage.get(i);
                item(Ids.damage(i), Terms.damage(one.kind()) + ", " + Terms.severity(one), Ink.BOLD);
                place(one.span(), List.of(Plain.of(one.evidence())));
                explain(one.rule(), "");
            }
            sheet.gap();
        }

        private void traces() {
            List<Trace> traces = reading.condition().traces();
            if (traces.isEmpty()) {
                return;
            }
            title("signs of machine translation", traces.size(), "evidence, not a finding");
            for (Trace trace : traces) {
                place(trace.span(), List.of(Terms.pointing(trace.language()), Plain.of(trace.evidence())));
                explain(trace.rule(), "");
            }
            sheet.gap();
        }

        private void misses() {
            if (!explain) {
                return;
            }
            title("near misses", reading.misses().size(), "nothing was taken from these words");
            for (Miss miss : reading.misses()) {
                place(miss.span(), List.of(Plain.of(miss.reason())));
                explain(miss.rule(), "");
            }
            sheet.gap();
        }

        private void account() {
            title("account", reading.account().size(), "passages; nothing is skipped in silence");
            Map<Fate, Integer> counts = Tally.of(reading);
            counts.forEach((fate, count) -> {
                sheet.add(Pad.right(Terms.plain(fate), 10) + Pad.left(Integer.toString(count), 6) + "  ");
                sheet.add(bar(count, reading.account().size()), Ink.DIM).lay(INDENT, INDENT);
            });
            if (explain) {
                sheet.gap();
                for (Account account : reading.account()) {
                    Span span = reading.passages().get(account.passage()).span();
                    sheet.add("line " + lines.at(span) + ", passage " + (account.passage() + 1) + ": ", Ink.DIM);
                    sheet.add(Terms.plain(account.fate())).add(", " + Plain.of(account.reason()), Ink.DIM);
                    sheet.lay(INDENT, INDENT + "  ");
                }
            }
            sheet.gap();
            for (String note : reading.notes()) {
                sheet.add("note: " + Plain.of(note)).lay(INDENT, INDENT + "  ");
            }
            sheet.add(Receipts.outcome(reading), Ink.BOLD);
            sheet.add(" · id " + Receipts.shortId(reading.report().id()), Ink.DIM)
                    .lay(INDENT, INDENT);
        }

        private String bar(int count, int all) {
            int room = 40;
            int length = all <= room ? count : (int) Math.round((double) count * room / all);
            return "▪".repeat(count > 0 ? Math.max(1, length) : 0);
        }

        private void title(String title, int count, String remark) {
            sheet.add(title.toUpperCase(Locale.ROOT), Ink.BOLD).add("  " + count);
            sheet.add(remark.isEmpty() ? "" : "  " + remark, Ink.DIM).lay("", "");
        }

        private void item(String id, String words, Ink ink) {
            sheet.add(words, ink).lay(Pad.left(Plain.of(id), 4) + "  ", INDENT);
        }

        /** The words, where they stand, and what is known of them. */
        private void place(Span span, List<String> facts) {
            sheet.add("“" + shortened(Plain.of(reading.words(span))) + "”");
            sheet.add(" · line " + lines.at(span), Ink.DIM);
            sheet.add(facts.isEmpty() ? "" : " · " + String.join(" · ", facts), Ink.DIM);
            sheet.lay(INDENT, INDENT);
        }

        private void detail(String words) {
            sheet.add(words, Ink.DIM).lay(INDENT, INDENT);
        }

        private void explain(String rule, String reason) {
            if (explain) {
                String why = reason.isEmpty() ? "" : ": " + Plain.of(reason);
                sheet.add("rule " + Plain.of(rule) + why, Ink.DIM).lay(INDENT, INDENT);
            }
        }

        private void fact(List<String> facts, String label, @Nullable Span span) {
            if (span != null) {
                facts.add(label + Plain.of(reading.words(span)));
            }
        }
    }

    private static void add(List<String> facts, @Nullable String fact) {
        if (fact != null) {
            facts.add(Plain.of(fact));
        }
    }

    private static String shortened(String words) {
        int most = 160;
        return words.length() <= most ? words : words.substring(0, words.offsetByCodePoints(0, most / 2)) + " …";
    }

    private static Ink ink(Mark.Kind kind) {
        return switch (kind) {
            case DAMAGE -> Ink.DAMAGE;
            case CONTENT -> Ink.CONTENT;
            case RELAY -> Ink.RELAY;
            case SOURCE -> Ink.SOURCE;
            case CUE -> Ink.CUE;
            case ADDRESSEE -> Ink.ADDRESSEE;
            case FIGURE -> Ink.FIGURE;
            case MOMENT -> Ink.MOMENT;
            case EVENT, NAME -> Ink.BOLD;
        };
    }

    private static String raised(String number) {
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
