package org.hearsay.desk.serve;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hearsay.desk.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** What is asked for: parameters in, words and ledger at hand. */
final class Asking {

    /** No parameter is longer: nobody searches for a report with a report. */
    private static final int LONGEST = 2_000;

    private final Context context;
    private final Ledger ledger;
    private final Words words;

    Asking(Context context, Ledger ledger, Words words) {
        this.context = context;
        this.ledger = ledger;
        this.words = words;
    }

    Ledger ledger() {
        return ledger;
    }

    Words words() {
        return words;
    }

    /** A piece of the path. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** A parameter without blanks around it; empty if it is not given. */
    String param(String name) {
        String value = context.queryParam(name);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            throw new Fault(400, "fault.long", name);
        }
        return value.replace('\0', ' ').strip();
    }

    /** A number between {@code least} and {@code most}; {@code otherwise} if none is given. */
    int number(String name, int otherwise, int least, int most) {
        String value = param(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        boolean digits = value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new Fault(400, "fault.number", name, least, most);
        }
        return number;
    }

    /** A day of the calendar; null if none is given. */
    @Nullable
    LocalDate day(String name) {
        String value = param(name);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Fault(400, "fault.day", name);
        }
    }
}
