package org.hearsay.split;

import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.language.Words;
import org.jspecify.annotations.Nullable;

/** Lines that name who wrote, filed, translated or supplied the report, in any of our languages. */
final class Credits {

    /** Longest credit line, in words. */
    private static final int SHORT = 45;
    /** Longest line of names behind one word such as "by". */
    private static final int BYLINE = 16;

    private final Phrases line;
    private final Phrases name;
    private final Phrases link;
    private final Phrases agency;

    Credits(Vocabulary vocabulary) {
        line = new Phrases(vocabulary);
        name = new Phrases(vocabulary);
        link = new Phrases(vocabulary);
        agency = new Phrases(vocabulary);
        for (Language language : Languages.all()) {
            for (Row row : language.table("words/credits")) {
                phrases(row).add(row.get("words"));
            }
        }
    }

    private Phrases phrases(Row row) {
        return switch (row.get("where")) {
            case "line" -> line;
            case "name" -> name;
            case "link" -> link;
            case "agency" -> agency;
            default -> throw new IllegalArgumentException(row.origin() + ": where is line, name, link or agency");
        };
    }

    /** Id of the rule by which a line of this shape is a credit, or null. */
    @Nullable
    String rule(Shape shape) {
        if (!shape.more(0) || !starts(shape) || shape.more(SHORT)) {
            return null;
        }
        int length = line.length(shape, 0);
        if (length > 0 && named(shape, length)) {
            return "part.credit.start";
        }
        if (shape.more(BYLINE)) {
            return null;
        }
        if (agencies(shape)) {
            return "part.credit.agency";
        }
        length = name.length(shape, 0);
        return length > 0 && shape.more(length) && names(shape, length) ? "part.credit.names" : null;
    }

    /** Whether the first word may start a credit at all: few do, and the other words of the line need not be cut. */
    private boolean starts(Shape shape) {
        return shape.number(0) != Words.NONE
                && (line.length(shape, 0) > 0
                        || name.length(shape, 0) > 0
                        || agency.length(shape, 0) > 0
                        || link.length(shape, 0) > 0);
    }

    /** Behind "reporting by" stands a name: a third of the words have a capital. */
    private static boolean named(Shape shape, int from) {
        int capitals = 0;
        int words = shape.size() - from;
        for (int i = from; i < shape.size(); i++) {
            capitals += shape.capital(i) ? 1 : 0;
        }
        return words == 0 || capitals * 3 >= words;
    }

    /** Only names, agencies and links, one name at least. */
    private boolean names(Shape shape, int from) {
        int capitals = 0;
        int at = from;
        while (shape.more(at)) {
            int wire = agency.length(shape, at);
            int known = Math.max(wire, link.length(shape, at));
            boolean capital = shape.capital(at);
            capitals += capital || wire > 0 ? 1 : 0;
            if (!capital && known == 0) {
                return false;
            }
            at += Math.max(1, known);
        }
        return capitals > 0 && !(Marks.stop(shape.last()) && capitals < 2);
    }

    private boolean agencies(Shape shape) {
        boolean one = false;
        int at = 0;
        while (shape.more(at)) {
            int wire = agency.length(shape, at);
            int length = Math.max(wire, link.length(shape, at));
            if (length == 0) {
                return false;
            }
            one |= wire > 0;
            at += length;
        }
        return one;
    }
}
