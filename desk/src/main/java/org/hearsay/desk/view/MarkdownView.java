package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Metadata;
import org.hearsay.model.Miss;
import org.hearsay.model.Moment;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;

/** A reading as Markdown, to be pasted into a desk's notes. */
public final class MarkdownView {

    private static final String SPECIAL = "\\`*_{}[]<>#!|~&$^=@";

    private final boolean explain;

    /** View that shows the rule behind every line if {@code explain}. */
    public MarkdownView(boolean explain) {
        this.explain = explain;
    }

    /** The reading, with a line end behind the last line. {@code name} is what the input was called. */
    public String of(Reading reading, String name) {
        StringBuilder out = new StringBuilder();
        head(reading, name, out);
        statements(reading, out);
        figures(reading, out);
        moments(reading, out);
        events(reading, out);
        damage(reading, out);
        traces(reading, out);
        misses(reading, out);
        account(reading, out);
        return out.toString();
    }

    private static void head(Reading reading, String name, StringBuilder out) {
        Metadata metadata = reading.report().metadata();
        out.append("# ")
                .append(escape(metadata.title() == null ? name : metadata.title()))
                .append("\n\n");
        List<String> facts = new ArrayList<>();
        facts.add(escape(name));
        add(facts, metadata.publisher());
        facts.add(metadata.published() == null ? "no date of publication" : "published " + metadata.published());
        add(facts, metadata.author());
        add(facts, metadata.url());
        facts.add("read as " + escape(reading.language()));
        facts.add("id " + escape(Receipts.shortId(reading.report().id())));
        out.append(String.join(" · ", facts)).append("\n");
    }

    private void statements(Reading reading, StringBuilder out) {
        List<Told> all = Told.of(reading);
        title("Statements", all.size(), out);
        for (Told told : all) {
            Statement statement = told.statement();
            out.append("\n**")
                    .append(escape(told.number()))
                    .append("** ")
                    .append(chain(told))
                    .append("  \n");
            List<String> facts = new ArrayList<>(List.of(Terms.act(statement.act()), Terms.plain(statement.form())));
            add(facts, told.addressee() == null ? null : "to " + told.addressee());
            add(facts, told.said() == null ? null : "said " + told.said());
            facts.add("line " + told.line());
            out.append(String.join(" · ", facts)).append("\n\n> ");
            out.append(escape(String.join(" … ", told.content()))).append('\n');
            told.remarks().forEach(r -> out.append("\n- ").append(escape(r)));
            explain(statement.rule() + ": " + statement.reason(), "\n- rule ", out);
            out.append(told.remarks().isEmpty() && !explain ? "\n" : "\n\n");
        }
    }

    private static String chain(Told told) {
        StringBuilder chain = new StringBuilder();
        for (Step step : told.steps()) {
            String name = escape(step.name());
            chain.append(chain.isEmpty() ? "**" + name + "**" : " ← " + name);
            chain.append(step.uncertain() ? " (attachment uncertain)" : "");
        }
        return chain.toString();
    }

    private void figures(Reading reading, StringBuilder out) {
        List<Figure> figures = reading.findings().figures();
        title("Figures", figures.size(), out);
        List<Optional<Statement>> claims = Claims.of(reading);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            item(reading, figure.span(), "**" + escape(Amount.of(figure)) + "**", out);
            fact(reading, "counted: ", figure.counted(), out);
            fact(reading, "of: ", figure.base(), out);
            fact(reading, "side: ", figure.side(), out);
            fact(reading, "as of: ", figure.asOf(), out);
            out.append(claims.get(i)
                    .map(s -> "; statement " + escape(Told.number(s.id())))
                    .orElse("; told by this report itself"));
            explain(figure.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private void moments(Reading reading, StringBuilder out) {
        List<Moment> moments = reading.findings().moments();
        title("Moments", moments.size(), out);
        for (Moment moment : moments) {
            item(reading, moment.span(), "**" + escape(When.of(moment)) + "**", out);
            out.append("; ").append(Terms.plain(moment.precision()));
            out.append(", ").append(Terms.anchor(moment.anchor()));
            explain(moment.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private void events(Reading reading, StringBuilder out) {
        title("Events", reading.events().size(), out);
        for (Event event : reading.events()) {
            String statement = event.statement();
            item(reading, event.span(), "**" + Terms.status(event.status()) + "**", out);
            String code = Deed.code(event);
            String sides = Deed.sides(reading, event);
            out.append(sides.isEmpty() ? "" : "; who: " + escape(sides));
            fact(reading, "when: ", event.moment(), out);
            fact(reading, "where: ", event.place(), out);
            out.append(code.isEmpty() ? "" : "; PLOVER " + escape(code));
            out.append(statement == null ? "; told by this report itself" : "; statement " + Told.number(statement));
            explain(event.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private void damage(Reading reading, StringBuilder out) {
        title("Damage", reading.damage().size(), out);
        if (reading.damage().isEmpty()) {
            out.append("No sign of damage found.\n");
        }
        for (Damage damage : reading.damage()) {
            item(reading, damage.span(), "**" + Terms.damage(damage.kind()) + "**", out);
            out.append("; ").append(Terms.severity(damage));
            out.append("; ").append(escape(damage.evidence()));
            explain(damage.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private void traces(Reading reading, StringBuilder out) {
        List<Trace> traces = reading.condition().traces();
        if (traces.isEmpty()) {
            return;
        }
        title("Signs of machine translation", traces.size(), out);
        out.append("Evidence, not a finding.\n\n");
        for (Trace trace : traces) {
            item(reading, trace.span(), "**" + escape(Terms.pointing(trace.language())) + "**", out);
            out.append("; ").append(escape(trace.evidence()));
            explain(trace.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private void misses(Reading reading, StringBuilder out) {
        if (!explain) {
            return;
        }
        title("Near misses", reading.misses().size(), out);
        for (Miss miss : reading.misses()) {
            item(reading, miss.span(), "**nothing taken**", out);
            out.append("; ").append(escape(miss.reason()));
            explain(miss.rule(), "; rule ", out);
            out.append('\n');
        }
    }

    private static void account(Reading reading, StringBuilder out) {
        title("Account", reading.account().size(), out);
        out.append("| passages | |\n|---|---:|\n");
        Tally.of(reading).forEach((fate, count) -> out.append("| " + Terms.plain(fate) + " | " + count + " |\n"));
        reading.notes().forEach(n -> out.append("\n- note: ").append(escape(Plain.of(n))));
        out.append(reading.notes().isEmpty() ? "\n" : "\n\n")
                .append(Receipts.outcome(reading))
                .append('\n');
    }

    private static void title(String title, int count, StringBuilder out) {
        out.append("\n## ").append(title).append(" (").append(count).append(")\n\n");
    }

    private static void item(Reading reading, Span span, String value, StringBuilder out) {
        out.append("\n- ")
                .append(value)
                .append(" “")
                .append(escape(Plain.of(reading.words(span))))
                .append('”');
    }

    private static void fact(Reading reading, String label, @Nullable Span span, StringBuilder out) {
        if (span != null) {
            out.append("; ").append(label).append(escape(Plain.of(reading.words(span))));
        }
    }

    private void explain(String rule, String before, StringBuilder out) {
        if (explain) {
            out.append(before).append(escape(rule));
        }
    }

    private static void add(List<String> facts, @Nullable String fact) {
        if (fact != null) {
            facts.add(escape(fact));
        }
    }

    /** Text never becomes mark-up: whatever Markdown reads as a command gets a backslash. */
    private static String escape(String words) {
        StringBuilder out = new StringBuilder();
        String plain = Plain.of(words);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean list = (c == '-' || c == '+' || c == '.' || c == ')') && startsList(plain, i, c);
            boolean link = plain.startsWith("://", i) || (i > 0 && plain.startsWith("ww.", i - 1));
            out.append(list || link || SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Whether a line that begins so would be read as a list: a dash or a number with a stop. */
    private static boolean startsList(String words, int mark, char c) {
        boolean number = c == '.' || c == ')';
        return (number ? mark < 10 : mark == 0) && words.chars().limit(mark).allMatch(Character::isDigit);
    }
}
