package org.hearsay.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.hearsay.language.Row;

/** The words of one language: its dictionaries, how often its common words occur, and our own additions. */
final class Lexicon {

    /** Words whose classes are kept, at most: looking them up is slow. */
    private static final int CACHE = 100_000;

    private static final String COUNTS = "words.model";

    private final Language language;
    private final List<WordList> lists;
    private final Map<String, int[]> counts;
    private final Set<String> more = new HashSet<>();
    private final Map<String, String> classCache = new ConcurrentHashMap<>();
    private final Set<String> little = new HashSet<>();
    private final List<String> nouns = new ArrayList<>();
    private final List<String[]> spellings = new ArrayList<>();
    private final List<Row> tags;

    Lexicon(Language language) {
        this.language = language;
        this.lists =
                language.table("words/dictionary").stream().map(WordList::of).toList();
        this.counts = counts(language);
        this.tags = language.table("words/tags");
        language.table("words/little").forEach(row -> little.add(row.get("word")));
        tags.stream().filter(row -> row.get("class").startsWith("N")).forEach(row -> nouns.add(row.get("tag")));
        language.table("words/spellings")
                .forEach(row -> spellings.add(new String[] {row.get("written"), row.get("listed")}));
        language.table("words/more").forEach(row -> more.add(row.get("word")));
    }

    /** Lines of word, count, count at the end of a sentence and count as a function word, tab separated. */
    private static Map<String, int[]> counts(Language language) {
        Map<String, int[]> counts = new HashMap<>();
        try (InputStream in = language.file(COUNTS)) {
            if (in == null) {
                return counts;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    counts.put(cells[0], new int[] {
                        Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])
                    });
                }
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(COUNTS, e);
        }
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

    private boolean listed(String form) {
        return more.contains(form) || count(form) >= 2 || inDictionary(form);
    }

    /** Whether a dictionary has {@code form}; treebanks, which have words of other languages too, do not count. */
    boolean inDictionary(String form) {
        for (WordList list : lists) {
            if (list.has(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code capitalised} is a noun and not only a name, in a language that writes nouns with a capital. */
    boolean hasNoun(String capitalised) {
        for (WordList list : lists) {
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
        int[] count = counts.get(form);
        return count == null ? 0 : count[0];
    }

    /**
     * Whether a sentence hardly ever ends with this function word: an article, a preposition, a conjunction.
     *
     * @param open whether no full stop follows either, so that less is asked for
     */
    boolean opens(String form, boolean open) {
        int[] count = counts.get(form);
        if (count == null || count[2] * 10 < count[0] * 8) {
            return false;
        }
        if (open) {
            return count[0] >= 5 && count[1] * 8 < count[0];
        }
        return count[0] >= 30 && count[1] * 800 < count[0];
    }

    /** Whether {@code form}, in small letters, is a little word that hardly ever has a capital inside a sentence. */
    boolean begins(String lower) {
        int[] count = counts.get(lower);
        return count != null && count[2] * 2 > count[0] && count(capitalised(lower)) * 25 < count[0];
    }

    /** Class of a word for its place among others: little words are their own class. */
    String classOf(Form form, boolean first) {
        String small = form.shape() == Shape.LOWER || first ? form.lower() : form.text();
        int[] count = counts.get(small);
        if (count != null && count[0] >= 8 && count[2] * 2 > count[0]) {
            return "=" + small;
        }
        return form.shape() == Shape.CAPITALISED && !first && !hasNoun(form.text()) ? "Z" : contentClass(form);
    }

    private String contentClass(Form form) {
        String known = classCache.get(form.text());
        if (known != null) {
            return known;
        }
        String classes = classes(form.text());
        if (classes.isEmpty()) {
            classes = classes(form.lower());
        }
        if (classes.isEmpty()) {
            classes = form.shape() == Shape.LOWER ? "?" : "Z";
        }
        if (classCache.size() < CACHE) {
            classCache.put(form.text(), classes);
        }
        return classes;
    }

    /** Classes of {@code form} by {@code words/tags}, joined; empty if nothing is known. */
    String classes(String form) {
        Set<String> classes = new TreeSet<>();
        for (WordList list : lists) {
            for (String tag : list.tags(form)) {
                classes.add(classOf(tag));
            }
        }
        return String.join("|", classes);
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
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
