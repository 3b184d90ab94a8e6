package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;

/**
 * Words of the pages in one language, from the tables below {@code languages/xx/desk}. Columns: {@code key} and
 * {@code text}; {@code {0}}, {@code {1}}… in a text are filled. Where a language lacks a key, the one that
 * the index names first stands in.
 */
final class Words {

    private static final List<String> TABLES = List.of("desk/pages", "desk/stories");
    private static final Map<String, Words> ALL = load();

    private final String code;
    private final Map<String, String> texts;

    private Words(String code, Map<String, String> texts) {
        this.code = code;
        this.texts = texts;
    }

    private static Map<String, Words> load() {
        Map<String, String> base = texts(Languages.all().get(0), Map.of());
        return Languages.all().stream()
                .collect(Collectors.toUnmodifiableMap(Language::code, l -> new Words(l.code(), texts(l, base))));
    }

    private static Map<String, String> texts(Language language, Map<String, String> base) {
        Map<String, String> texts = new HashMap<>(base);
        for (String table : TABLES) {
            for (Row row : language.table(table)) {
                texts.put(row.get("key"), row.get("text"));
            }
        }
        return Map.copyOf(texts);
    }

    /** Words in this language; those of {@link #first} if pages do not speak it. */
    static Words in(String code) {
        Words words = ALL.get(code);
        return words != null ? words : first();
    }

    /** Words for those who prefer no language: of the one whose table says {@code first}. */
    static Words first() {
        return ALL.values().stream()
                .filter(w -> w.get("first").equals("yes"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table of page words says first"));
    }

    /** Codes of all languages that pages speak, in the order of the index. */
    static List<String> codes() {
        return Languages.all().stream().map(Language::code).toList();
    }

    /** Two-letter code. */
    String code() {
        return code;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of {@code key} with {@code values} in its places; the key itself where no table has it. */
    String get(String key, Object... values) {
        String text = texts.getOrDefault(key, key);
        return values.length == 0 ? text : filled(text, values);
    }

    /** {@code key.one} for one thing, else {@code key.many}; {@code zero} in the table says which of them counts none. */
    String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && get("zero").equals("one"));
        return get(key + (one ? ".one" : ".many"), number);
    }

    /** A name of the model, such as an act: {@code key} is {@code prefix.name} in lower case. */
    String term(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String filled(String text, Object... values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}'
                    ? text.charAt(i + 1) - '0'
                    : -1;
            if (place >= 0 && place < values.length) {
                out.append(values[place]);
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
