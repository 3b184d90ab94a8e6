package org.hearsay.split;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** Lines that name who wrote, filed, translated or supplied the report, in any of our languages. */
final class Credits {

    /** Longest credit line, in words. */
    private static final int SHORT = 45;
    /** Longest line of names behind one word such as "by". */
    private static final int BYLINE = 16;

    private final Phrases line = new Phrases();
    private final Phrases name = new Phrases();
    private final Phrases link = new Phrases();
    private final Phrases agency = new Phrases();

    Credits() {
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
        List<String> words = shape.words();
        if (words.isEmpty() || words.size() > SHORT) {
            return null;
        }
        int length = line.length(words, 0);
        if (length > 0 && named(shape, length)) {
            return "part.credit.start";
        }
        if (words.size() <= BYLINE && agencies(words)) {
            return "part.credit.agency";
        }
        length = name.length(words, 0);
        boolean byline = length > 0 && length < words.size() && words.size() <= BYLINE;
        return byline && names(shape, length) ? "part.credit.names" : null;
    }

    /** Behind "reporting by" stands a name: a third of the words have a capital. */
    private static boolean named(Shape shape, int from) {
        int capitals = 0;
        int words = shape.words().size() - from;
        for (int i = from; i < shape.words().size(); i++) {
            capitals += shape.capitals().get(i) ? 1 : 0;
        }
        return words == 0 || capitals * 3 >= words;
    }

    /** Only names, agencies and links, one name at least. */
    private boolean names(Shape shape, int from) {
        int capitals = 0;
        int at = from;
        while (at < shape.words().size()) {
            List<String> words = shape.words();
            int known = Math.max(agency.length(words, at), link.length(words, at));
            boolean capital = shape.capitals().get(at);
            capitals += capital || agency.length(words, at) > 0 ? 1 : 0;
            if (!capital && known == 0) {
                return false;
            }
            at += Math.max(1, known);
        }
        return capitals > 0 && !(shape.closed() && capitals < 2);
    }

    private boolean agencies(List<String> words) {
        boolean one = false;
        int at = 0;
        while (at < words.size()) {
            int wire = agency.length(words, at);
            int length = Math.max(wire, link.length(words, at));
            if (length == 0) {
                return false;
            }
            one |= wire > 0;
            at += length;
        }
        return one;
    }
}
