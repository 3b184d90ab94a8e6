package org.hearsay.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Answer.Entry;
import org.hearsay.desk.ledger.Quote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the ledger for people, for programs and for spreadsheets. */
public final class AnswerView {

    /** Name and version of the form; it changes whenever a field changes its name or meaning. */
    private static final String SCHEMA = "hearsay.answer/1";
    /** Facts that stand in a line of their own; the title has told the rest. */
    private static final List<String> SHOWN = List.of("count", "denied");
    /** Facts by which one asks on. */
    private static final List<String> KEYS = List.of("claim", "plan", "type", "language");

    private final AnswerForm form;
    private final int width;
    private final boolean colour;

    /** Answers in {@code form}; {@code width} and {@code colour} are those of the terminal. */
    public AnswerView(AnswerForm form, int width, boolean colour) {
        this.form = form;
        this.width = width;
        this.colour = colour;
    }

    /** The answer, with a line end behind it. */
    public String of(Answer answer) {
        return switch (form) {
            case TERMINAL -> terminal(answer);
            case JSON -> json(answer) + "\n";
            case CSV -> csv(answer);
        };
    }

    private String terminal(Answer answer) {
        Sheet sheet = new Sheet(width, colour);
        sheet.add(Plain.of(answer.base()), Ink.BOLD).lay("", "");
        for (int i = 0; i < answer.entries().size(); i++) {
            sheet.gap();
            String number = Pad.left(Integer.toString(i + 1), 4) + "  ";
            entry(sheet, answer.entries().get(i), number, " ".repeat(number.length()));
        }
        return sheet.toString();
    }

    private static void entry(Sheet sheet, Entry entry, String first, String rest) {
        sheet.add(Plain.of(entry.title()), Ink.BOLD).lay(first, rest);
        facts(sheet, entry, SHOWN, "", rest);
        facts(sheet, entry, KEYS, " ", rest);
        entry.quotes().forEach(quote -> quote(sheet, quote, rest));
        entry.parts().forEach(part -> entry(sheet, part, rest + "· ", rest + "  "));
    }

    private static void facts(Sheet sheet, Entry entry, List<String> names, String between, String margin) {
        List<String> facts = new ArrayList<>();
        for (String name : names) {
            Object value = entry.facts().get(name);
            if (value != null) {
                facts.add((between.isEmpty() ? "" : name + between) + Plain.of(value.toString()));
            }
        }
        if (!facts.isEmpty()) {
            sheet.add(String.join(" · ", facts), between.isEmpty() ? List.of() : List.of(Ink.DIM));
            sheet.lay(margin, margin);
        }
    }

    private static void quote(Sheet sheet, Quote quote, String margin) {
        String words = quote.words();
        if (words == null) {
            sheet.add("the text was taken away", Ink.DIM).lay(margin + "│ ", margin + "│ ");
        } else {
            sheet.add(Plain.of(words)).lay(margin + "│ ", margin + "│ ");
        }
        String publisher = quote.publisher() == null ? "publisher not known" : Plain.of(quote.publisher());
        String day = quote.published() == null ? "no date" : quote.published().toString();
        String where = publisher + ", " + day + " · " + Receipts.shortId(quote.report()) + " "
                + quote.span().start() + "–" + quote.span().end();
        sheet.add(where, Ink.DIM).lay(margin + "  ", margin + "  ");
    }

    private static String json(Answer answer) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("offsets", "code points");
        document.put("base", answer.base());
        document.put("held", answer.held());
        document.put("found", answer.found());
        document.put("entries", answer.entries().stream().map(AnswerView::tree).toList());
        return new JsonMapper().writeValueAsString(document);
    }

    private static Map<String, @Nullable Object> tree(Entry entry) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(entry.facts());
        tree.put("at", entry.quotes().stream().map(AnswerView::tree).toList());
        tree.put("parts", entry.parts().stream().map(AnswerView::tree).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Quote quote) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("report", quote.report());
        tree.put("publisher", quote.publisher());
        tree.put(
                "published",
                quote.published() == null ? null : quote.published().toString());
        tree.put("start", quote.span().start());
        tree.put("end", quote.span().end());
        tree.put("words", quote.words());
        return tree;
    }

    /** One row for each place; what stands above it is said again in each. */
    private static String csv(Answer answer) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Map<String, @Nullable Object> base = new LinkedHashMap<>();
        base.put("base", answer.base());
        answer.entries().forEach(entry -> rows(entry, base, "", rows));
        if (rows.isEmpty()) {
            rows.add(base);
        }
        return Table.of(rows);
    }

    private static void rows(
            Entry entry, Map<String, @Nullable Object> above, String prefix, List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(above);
        entry.facts().forEach((name, value) -> own.put(prefix + name, value));
        for (Quote quote : entry.quotes()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(own);
            tree(quote).forEach((name, value) -> row.put("at_" + name, value));
            rows.add(row);
        }
        entry.parts().forEach(part -> rows(part, own, prefix + "part_", rows));
        if (entry.quotes().isEmpty() && entry.parts().isEmpty()) {
            rows.add(own);
        }
    }
}
