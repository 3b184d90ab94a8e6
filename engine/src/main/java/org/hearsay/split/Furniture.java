package org.hearsay.split;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** Lines that belong to the page and not to the report, in any of our languages: a translated copy keeps them. */
final class Furniture {

    /** Longest line, in words, that a listed start or a listed part makes furniture. */
    private static final int SHORT = 22;

    private final Phrases whole = new Phrases();
    private final Phrases start = new Phrases();
    private final Phrases any = new Phrases();

    Furniture() {
        for (Language language : Languages.all()) {
            for (Row row : language.table("words/furniture")) {
                Phrases phrases =
                        switch (row.get("where")) {
                            case "whole" -> whole;
                            case "start" -> start;
                            case "any" -> any;
                            default ->
                                throw new IllegalArgumentException(row.origin() + ": where is whole, start or any");
                        };
                phrases.add(row.get("words"));
            }
        }
    }

    /** Id of the rule by which a line of this shape is furniture, or null. */
    @Nullable
    String rule(Shape shape) {
        List<String> words = shape.words();
        if (words.isEmpty() || words.stream().noneMatch(w -> Marks.letter(w.charAt(0)))) {
            return "part.furniture.no_words";
        }
        if (whole(words)) {
            return "part.furniture.line";
        }
        if (words.size() > SHORT) {
            return null;
        }
        int length = start.length(words, 0);
        if (length > 0 && !sentence(shape, length)) {
            return "part.furniture.start";
        }
        for (int i = 0; i < words.size(); i++) {
            if (any.length(words, i) > 0) {
                return "part.furniture.words";
            }
        }
        return null;
    }

    /** One listed phrase and no other word but numbers, or several listed phrases ("Facebook Twitter Print"). */
    private boolean whole(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            boolean number =
                    Marks.digit(words.get(at).charAt(0)) || words.get(at).equals(":");
            int length = number ? 1 : whole.length(words, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** A one-word start ("published", "related") needs a line without a final stop. */
    private static boolean sentence(Shape shape, int length) {
        return length == 1 && shape.closed();
    }
}
