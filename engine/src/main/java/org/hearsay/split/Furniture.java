package org.hearsay.split;

import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** Lines that belong to the page and not to the report, in any of our languages: a translated copy keeps them. */
final class Furniture {

    /** Longest line, in words, that a listed start or a listed part makes furniture. */
    private static final int SHORT = 22;

    private final Phrases whole;
    private final Phrases start;
    private final Phrases any;

    Furniture(Vocabulary vocabulary) {
        whole = new Phrases(vocabulary);
        start = new Phrases(vocabulary);
        any = new Phrases(vocabulary);
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
        if (!lettered(shape)) {
            return "part.furniture.no_words";
        }
        if (whole(shape)) {
            return "part.furniture.line";
        }
        if (shape.more(SHORT)) {
            return null;
        }
        int length = start.length(shape, 0);
        if (length > 0 && !sentence(shape, length)) {
            return "part.furniture.start";
        }
        for (int i = 0; shape.more(i); i++) {
            if (any.length(shape, i) > 0) {
                return "part.furniture.words";
            }
        }
        return null;
    }

    /** Whether a word starts with a letter. */
    private static boolean lettered(Shape shape) {
        for (int i = 0; shape.more(i); i++) {
            if (Marks.letter(shape.first(i))) {
                return true;
            }
        }
        return false;
    }

    /** One listed phrase and no other word but numbers, or several listed phrases ("Facebook Twitter Print"). */
    private boolean whole(Shape shape) {
        int at = 0;
        while (shape.more(at)) {
            char first = shape.first(at);
            boolean number = Marks.digit(first) || first == ':';
            int length = number ? 1 : whole.length(shape, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** A one-word start ("published", "related") needs a line without a final stop. */
    private static boolean sentence(Shape shape, int length) {
        return length == 1 && Marks.stop(shape.last());
    }
}
