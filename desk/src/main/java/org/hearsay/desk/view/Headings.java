package org.hearsay.desk.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/**
 * Headings of a reading as a page, in one language, from its table {@code desk/reading}. What is told below them is in the
 * words of the terminal, which speaks the language whose table of page words says {@code first}.
 */
public final class Headings {

    private static final Language FIRST = first();

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private Headings(Language language) {
        this.language = language;
        for (Row row : language.table("desk/reading")) {
            texts.put(row.get("key"), row.get("text"));
        }
    }

    /** Those of the terminal's language. */
    static Headings ofTerminal() {
        return new Headings(FIRST);
    }

    /** Those in a language; those of the terminal's language if pages do not speak it. */
    public static Headings in(String code) {
        return new Headings(Languages.named(code).orElse(FIRST));
    }

    private static Language first() {
        return Languages.all().stream()
                .filter(language -> language.table("desk/pages").stream()
                        .anyMatch(row -> row.get("key").equals("first")
                                && row.get("text").equals("yes")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table of page words says first"));
    }

    /** Code of the language that is spoken below the headings. */
    static String plain() {
        return FIRST.code();
    }

    /** Code of their language if that is another than what is spoken below them, for an attribute; else null. */
    @Nullable
    String other() {
        return language.equals(FIRST) ? null : language.code();
    }

    String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("desk/reading has no " + key);
        }
        return text;
    }

    /** The text with a value in its place. */
    String get(String key, String value) {
        return get(key).replace("{0}", value);
    }

    /** For one thing, or for several. */
    String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"));
    }

    /** A name of the model: {@code prefix.name} in lower case. */
    String term(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
