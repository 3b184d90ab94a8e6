package org.hearsay.desk.view;

/** Forms that answers of the ledger are handed out in. */
public enum AnswerForm {
    TERMINAL,
    JSON,
    CSV;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
