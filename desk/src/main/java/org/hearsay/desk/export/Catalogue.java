package org.hearsay.desk.export;

/** All formats with what they hold, for people. */
public final class Catalogue {

    private static final int NAME = 12;

    private Catalogue() {}

    /** The formats, a line each. */
    public static String lines() {
        StringBuilder out = new StringBuilder();
        for (Format format : Exports.all()) {
            out.append(format.name())
                    .append(" ".repeat(Math.max(1, NAME - format.name().length())))
                    .append(format.tells())
                    .append('\n');
        }
        return out.toString();
    }

    /** Every format with all its columns, as Markdown: what {@code docs/exports.md} holds. */
    public static String markdown() {
        StringBuilder out = new StringBuilder(
                """
                # Exports

                Made by `./hearsay export --columns > docs/exports.md`; a test compares the two.

                    hearsay export --as FORMAT [--claim ID] [--who NAME] [--topic WORDS] [--since YYYY-MM-DD] [-o FILE]
                    hearsay read FILE --format FORMAT

                Spans count Unicode code points of the report's text, half open. Numbers of utterances, dispatches and reports are
                upper bounds among the reports held, and say so. Reports whose text was taken away have no words left and are in no
                export but the plain `hearsay export`. Half a surrogate pair leaves as U+FFFD everywhere.
                """);
        Exports.all().forEach(format -> section(out, format));
        return out.toString();
    }

    private static void section(StringBuilder out, Format format) {
        out.append("\n## ").append(format.name()).append("\n\n");
        out.append(capital(format.tells()))
                .append(". `")
                .append(format.ending())
                .append("`, `");
        out.append(format.mediaType()).append('`');
        out.append(format.single() ? "; also for a single report with `hearsay read`.\n" : ".\n");
        if (!format.notes().isEmpty()) {
            out.append('\n');
        }
        format.notes().forEach(note -> out.append("- ").append(note).append(".\n"));
        out.append("\n| name | meaning |\n|---|---|\n");
        for (Column column : format.columns()) {
            out.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.meaning())
                    .append(" |\n");
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
