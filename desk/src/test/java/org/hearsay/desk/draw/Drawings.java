package org.hearsay.desk.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Plan.Outcome;

/** Invented records, and drawings of them. */
final class Drawings {

    static final LocalDate DAY = LocalDate.of(2026, 4, 14);
    /** A name that nobody has, with all that could break out of a drawing. */
    static final String HOSTILE = "\"><script>alert(1)</script>'&amp;]]>\u0000\u202E--><a href='javascript:x'>";

    private Drawings() {}

    static Node node(Node.Kind kind, String name, String step, boolean damaged, Node... children) {
        String words = step.isEmpty() ? null : "/reports/" + name.length() + "#" + kind;
        return new Node(kind, name, "2026-04-16 · en", step, words, "/reports/x", damaged, false, List.of(children));
    }

    static List<Node> tree(String name) {
        Node copies = node(
                Node.Kind.DISPATCH,
                "Interpost",
                "told in",
                false,
                node(Node.Kind.COPY, "Morning Ledger", "copied by", false),
                node(
                        Node.Kind.TRANSLATION,
                        "Le Fanal",
                        "translated by",
                        false,
                        node(Node.Kind.TRANSLATION, name, "translated by", true)));
        return List.of(
                node(Node.Kind.UTTERANCE, "Odile Ferrant", "", false, copies),
                node(
                        Node.Kind.UTTERANCE,
                        name,
                        "",
                        false,
                        node(
                                Node.Kind.RELAY,
                                "HRK",
                                "passed on by",
                                false,
                                node(Node.Kind.DISPATCH, "La Gazette de Sainte-Aure", "told in", false))));
    }

    static Value value(String who, double low, double high, Comparator comparator, int base, String shown) {
        return new Value(
                who,
                "3 reports · 2026-04-16",
                "/reports/a#s3",
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                comparator,
                shown,
                base,
                shown.startsWith("38"));
    }

    static List<Value> values(String name) {
        return List.of(
                value("Odile Ferrant", 60, 60, Comparator.MORE_THAN, 0, "more than 60 %"),
                value("Survey of the ministry", 38, 38, Comparator.EXACT, 1, "38 %"),
                value(name, 50, 50, Comparator.LESS_THAN, 1, "less than 50 %"),
                value("Chamber of farmers", 55, 65, Comparator.RANGE, 0, "55 to 65 %"),
                value("Ruben Thiel", 62, 62, Comparator.ABOUT, 2, "about 62 %"),
                value("Lena Brandvik", 45, 45, Comparator.AT_LEAST, -1, "at least 45 %"));
    }

    static List<Move> moves() {
        return List.of(new Move(0, 1, true, "counted on another base"), new Move(0, 2, false, "exclude each other"));
    }

    static List<Stretch> stretches(String name) {
        LocalDateTime day = DAY.atStartOfDay();
        return List.of(
                new Stretch(
                        "Tuesday night",
                        "The gates were opened.",
                        "/r#c1-2",
                        day.plusHours(18),
                        day.plusHours(30),
                        false),
                new Stretch("Wednesday", name, "/r#c3-4", day.plusDays(1), day.plusDays(2), false),
                new Stretch(
                        "later this week", "The mediator comes.", "/r#c5-6", day.plusDays(2), day.plusDays(6), true),
                new Stretch("since Thursday", "People wait.", null, day.plusDays(2), null, false),
                new Stretch("until Friday", "The gym is open.", "/r#c7-8", null, day.plusDays(4), false));
    }

    static List<Outlook> plans(String name) {
        return List.of(
                plan("Tol travels to Kessin", 2, 4, Outcome.HAPPENED, 4),
                plan("The council meets again", 3, 3, Outcome.MOVED, 5),
                plan(name, 5, 6, Outcome.CANCELLED, 7),
                plan("The list is handed over", 16, 16, Outcome.UNKNOWN, -1));
    }

    private static Outlook plan(String what, int from, int until, Outcome outcome, int told) {
        return new Outlook(
                what,
                "/r#c1-9",
                DAY.plusDays(1),
                DAY.plusDays(from),
                DAY.plusDays(until),
                outcome,
                told < 0 ? null : DAY.plusDays(told),
                told < 0 ? null : "/r#c10-12");
    }

    static List<Spot> spots(String name) {
        return List.of(
                new Spot("Bergen", "/r#c1-2", 60.39, 5.32, false, 4),
                new Spot("Stavanger", "/r#c1-3", 58.97, 5.73, false, 1),
                new Spot("Hirtshals", "/r#c1-4", 57.59, 9.96, false, 2),
                new Spot("Norway", "/r#c1-5", 61.5, 9.0, true, 3),
                new Spot(name, "/r#c1-6", 56.2, 10.2, true, 1));
    }

    static List<String> all(String name, int width) {
        return List.of(
                OriginTree.of("a" + width, tree(name), width, Drawings::label),
                FigureChart.of("b" + width, name, values(name), moves(), width, Drawings::label),
                Timeline.of("c" + width, stretches(name), DAY, DAY.plusDays(7), width, Drawings::label),
                PlanChart.of("d" + width, plans(name), width, Drawings::label),
                WorldMap.of("e" + width, spots(name), width, Drawings::label));
    }

    private static String label(String key, Object... values) {
        return key + (values.length == 0 ? "" : " " + values[0]);
    }
}
