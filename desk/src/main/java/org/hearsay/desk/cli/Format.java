package org.hearsay.desk.cli;

import java.util.Locale;

/** Forms that a reading is handed out in. */
enum Format {
    TERMINAL(".txt"),
    JSON(".json"),
    JSONL(".jsonl"),
    MARKDOWN(".md"),
    HTML(".html");

    final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
