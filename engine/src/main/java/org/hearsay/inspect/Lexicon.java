package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;

/** The words of one language: its dictionaries, how often its common words occur, and our own additions. */
final class Lexicon {

    /** Class of a name. */
    private static final String NAME = "Z";

    private static final String COUNTS = "words.model";

    private final Language language;
    private final Late<List<WordList>> lists;
    private final Late<Map<String, int[]>> counts;
    private final Set<String> more = new HashSet<>();
    private final Set<String> little = new HashSet<>();
    private final List<String> nouns = new ArrayList<>();
    private final List<String[]> spellings = new ArrayList<>();
    private final List<Row> tags;
    /** Class of each tag that was asked for; a dictionary has some hundred tags. */
    private final Map<String, String> classes = new ConcurrentHashMap<>();

    Lexicon(Language language) {
        this.language = language;
        this.lists = new Late<>(() ->
                language.table("words/dictionary").stream().map(WordList::of).toList());
        this.counts = new Late<>(() -> read(language));
        this.tags = language.table("words/tags");
        language.table("words/little").forEach(row -> little.add(row.get("word")));
        tags.stream().filter(row -> row.get("class").startsWith("N")).forEach(row -> nouns.add(row.get("tag")));
        language.table("words/spellings")
                .forEach(row -> spellings.add(new String[] {row.get("written"), row.get("listed")}));
        language.table("words/more").forEach(row -> more.add(row.get("word")));
    }

    /** The lexicon of each language, in their order: one for all that read, for every language is looked up in every report. */
    static List<Lexicon> all() {
        return All.LEXICONS;
    }

    private static final class All {
        static final List<Lexicon> LEXICONS =
                Languages.all().stream().map(Lexicon::new).toList();
    }

    /** Lines of word, count, count at the end of a sentence and count as a function word, tab separated. */
    private static Map<String, int[]> read(Language language) {
        Map<String, int[]> counts = new HashMap<>(1 << 14);
        Lines lines = Lines.of(language, COUNTS);
        while (lines.next()) {
            if (!lines.marked()) {
                counts.put(lines.cell(), new int[] {lines.number(), lines.number(), lines.number()});
            }
        }
        return counts;
    }

    private Map<String, int[]> counts() {
        return counts.get();
    }

    private List<WordList> lists() {
        return lists.get();
    }

    Language language() {
        return language;
    }

    /** Whether {@code form} is a word of the language exactly as it is written. */
    boolean has(String form) {
        if (listed(form)) {
            return true;
        }
        for (String[] spelling : spellings) {
            if (form.contains(spelling[0])) {
                String other = form.replace(spelling[0], spelling[1]);
                if (listed(other) || listed(other.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code form} is a word exactly as it is written, without other spellings. */
    boolean listed(String form) {
        return more.contains(form) || count(form) >= 2 || inDictionary(form);
    }

    /** Whether a dictionary has {@code form}; treebanks, which have words of other languages too, do not count. */
    boolean inDictionary(String form) {
        for (WordList list : lists()) {
            if (list.has(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code capitalised} is a noun and not only a name, in a language that writes nouns with a capital. */
    boolean hasNoun(String capitalised) {
        for (WordList list : lists()) {
            for (String tag : list.tags(capitalised)) {
                if (noun(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean noun(String tag) {
        for (String prefix : nouns) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** A frequent word of the kind that sentences are held together with. */
    boolean little(String word) {
        return word.length() > 1 && little.contains(word);
    }

    /** Whether {@code word} can be one half of two words written as one. */
    boolean solid(String word) {
        return word.length() > 3 ? has(word) : count(word) >= 5;
    }

    /** How often the treebanks have {@code form}. */
    int count(String form) {
        int[] count = counts().get(form);
        return count == null ? 0 : count[0];
    }

    /**
     * Whether a sentence hardly ever ends with this function word: an article, a preposition, a conjunction.
     *
     * @param open whether no full stop follows either, so that less is asked for
     */
    boolean opens(String form, boolean open) {
        int[] count = counts().get(form);
        if (count == null || count[2] * 10 < count[0] * 8) {
            return false;
        }
        if (open) {
            return count[0] >= 5 && count[1] * 8 < count[0];
        }
        return count[0] >= 30 && count[1] * 800 < count[0];
    }

    /** Whether sentences of the treebanks end with {@code form}. */
    boolean closes(String form) {
        int[] count = counts().get(form);
        return count != null && count[1] > 0;
    }

    /** Whether {@code form}, in small letters, is a little word that hardly ever has a capital inside a sentence. */
    boolean begins(String lower) {
        int[] count = counts().get(lower);
        return count != null && count[2] * 2 > count[0] && count(capitalised(lower)) * 25 < count[0];
    }

    /** Class of a word for its place among others: little words are their own class. */
    String classOf(String text, String lower, Shape shape, boolean first) {
        String small = shape == Shape.LOWER || first ? lower : text;
        int[] count = counts().get(small);
        if (count != null && count[0] >= 8 && count[2] * 2 > count[0]) {
            return "=" + small;
        }
        return shape == Shape.CAPITALISED && !first && !hasNoun(text) ? NAME : contentClass(text, lower, shape);
    }

    private String contentClass(String text, String lower, Shape shape) {
        String classes = classes(text);
        if (classes.isEmpty()) {
            classes = classes(lower);
        }
        return !classes.isEmpty() ? classes : shape == Shape.LOWER ? "?" : NAME;
    }

    /** Classes of {@code form} by {@code words/tags}, joined; empty if nothing is known. */
    String classes(String form) {
        Set<String> found = new TreeSet<>();
        for (WordList list : lists()) {
            for (String tag : list.tags(form)) {
                found.add(classes.computeIfAbsent(tag, this::classOf));
            }
        }
        return String.join("|", found);
    }

    private String classOf(String tag) {
        String best = "";
        String name = "X";
        for (Row row : tags) {
            String prefix = row.get("tag");
            if (prefix.length() > best.length() && tag.startsWith(prefix)) {
                best = prefix;
                name = row.get("class");
            }
        }
        return name;
    }

    /** {@code word} with its first letter as a capital. */
    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        char capital = Character.toUpperCase(word.charAt(0));
        // A letter like the sharp s becomes two, which only strings know.
        String first =
                capital == word.charAt(0) ? word.substring(0, 1).toUpperCase(Locale.ROOT) : String.valueOf(capital);
        return first.concat(word.substring(1));
    }
}
