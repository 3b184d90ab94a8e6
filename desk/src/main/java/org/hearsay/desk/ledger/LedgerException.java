package org.hearsay.desk.ledger;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The store failed. What was acknowledged before is kept; the message is for people. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** {@code trouble} with the reason that the database gives. */
    static LedgerException of(String trouble, Throwable e) {
        return new LedgerException(trouble + ": " + reason(e), e);
    }

    private static String reason(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return plain(String.valueOf(cause.getMessage()));
            }
        }
        return "a fault of Hearsay itself (" + e.getClass().getSimpleName() + ")";
    }

    private static String plain(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("sqlite_full") || lower.contains("sqlite_ioerr") || lower.contains("disk full")) {
            return "the disk is full or failing (" + first(message) + ")";
        }
        if (lower.contains("sqlite_busy")) {
            return "somebody else is writing to it";
        }
        if (lower.contains("sqlite_notadb") || lower.contains("sqlite_corrupt")) {
            return "it is damaged or no ledger (" + first(message) + ")";
        }
        return first(message);
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
