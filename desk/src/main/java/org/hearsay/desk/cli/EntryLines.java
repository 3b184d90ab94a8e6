package org.hearsay.desk.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.desk.ledger.Entered;
import org.hearsay.desk.ledger.Entered.Fate;
import org.hearsay.desk.view.AnswerForm;
import org.hearsay.desk.view.Receipts;
import org.hearsay.desk.view.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Receipts for what was added, one line each. */
final class EntryLines {

    private static final String PASSED = "passed_over";

    private final AnswerForm form;
    private int passed;
    private final Map<Fate, Integer> counts = new LinkedHashMap<>();

    EntryLines(AnswerForm form) {
        this.form = form;
        Arrays.stream(Fate.values()).forEach(fate -> counts.put(fate, 0));
    }

    /** What stands above all receipts. */
    String head() {
        return form == AnswerForm.CSV ? Table.row(List.of("name", "fate", "id", "statements", "damage", "reason")) : "";
    }

    int refused() {
        return counts.getOrDefault(Fate.REFUSED, 0);
    }

    String refused(String name, String reason) {
        return entered(name, new Entered("", Fate.REFUSED, reason, 0, 0));
    }

    /** What was never meant as a report. */
    String passedOver(String name, String reason) {
        passed++;
        return switch (form) {
            case TERMINAL -> Receipts.plain(name + ": passed over: " + reason) + "\n";
            case JSON -> json(name, PASSED, new Entered("", Fate.REFUSED, reason, 0, 0)) + "\n";
            case CSV -> Table.row(Arrays.asList(name, PASSED, "", 0, 0, reason));
        };
    }

    String entered(String name, Entered entered) {
        counts.merge(entered.fate(), 1, Integer::sum);
        return switch (form) {
            case TERMINAL -> Receipts.plain(name) + ": " + words(entered) + "\n";
            case JSON -> json(name, fate(entered), entered) + "\n";
            case CSV ->
                Table.row(Arrays.asList(
                        name, fate(entered), entered.id(), entered.statements(), entered.damage(), entered.reason()));
        };
    }

    private static String words(Entered entered) {
        String id = entered.id().isEmpty() ? "" : " · id " + Receipts.shortId(entered.id());
        return switch (entered.fate()) {
            case NEW ->
                (entered.damage() == 0 ? "new, no sign of damage found" : "new, read with signs of damage")
                        + (entered.statements() == 1 ? " · 1 statement" : " · " + entered.statements() + " statements")
                        + id;
            case HELD -> "already held" + id;
            case COMPLETED -> "already held; what is told of it now was added" + id;
            case REFUSED -> "refused: " + Receipts.plain(entered.reason()) + id;
        };
    }

    private static String json(String name, String fate, Entered entered) {
        Map<String, @Nullable Object> receipt = new LinkedHashMap<>();
        receipt.put("name", name);
        receipt.put("fate", fate);
        receipt.put("id", entered.id().isEmpty() ? null : entered.id());
        receipt.put("statements", entered.statements());
        receipt.put("damage", entered.damage());
        receipt.put("reason", entered.reason());
        return new JsonMapper().writeValueAsString(receipt);
    }

    private static String fate(Entered entered) {
        return entered.fate().name().toLowerCase(Locale.ROOT);
    }

    String total(int held) {
        int all = passed + counts.values().stream().mapToInt(i -> i).sum();
        int before = counts.getOrDefault(Fate.HELD, 0) + counts.getOrDefault(Fate.COMPLETED, 0);
        return (all == 1 ? "1 input: " : all + " inputs: ") + counts.getOrDefault(Fate.NEW, 0) + " new, " + before
                + " already held, " + refused() + " refused; " + (passed == 0 ? "" : passed + " passed over; ") + held
                + (held == 1 ? " report" : " reports") + " held";
    }
}
