package org.hearsay.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Place.Shape;
import org.jspecify.annotations.Nullable;

/** The lists that tell names apart. */
final class NameWords {

    private static final String CITY = "CITY";

    /** Shape and name of places. */
    final Lexicon places = new Lexicon(true);

    /** Kind of bodies and outlets. */
    final Lexicon bodies = new Lexicon(true);

    private final Lexicon titles = new Lexicon();
    private final Lexicon demonyms = new Lexicon();
    private final Set<String> titleEndings = new HashSet<>();
    private final Set<String> bodyEndings = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Shape> placeHeads = new HashMap<>();

    /** Whether all nouns are written with a capital, so that a capital alone makes no name. */
    final boolean capitalNouns;

    NameWords(Language language) {
        titles(language);
        bodies(language);
        placesOf(language);
        for (Row row : language.table("words/firstnames")) {
            firstNames.addAll(row.list("forms"));
        }
        for (Row row : language.table("words/surnames")) {
            surnames.addAll(row.list("forms"));
        }
        for (Row row : language.table("words/towns")) {
            towns.addAll(row.list("forms"));
        }
        for (Row row : language.table("words/naming")) {
            set(row.get("kind")).addAll(row.list("forms"));
        }
        this.capitalNouns = is("nouns", "capital");
    }

    private void titles(Language language) {
        for (Row row : language.table("words/titles")) {
            for (String form : row.list("forms")) {
                if (form.startsWith("-")) {
                    titleEndings.add(form.substring(1));
                } else {
                    titles.add(form, row.get("kind"));
                }
            }
        }
        for (Row row : language.table("words/demonyms")) {
            row.list("forms").forEach(form -> demonyms.add(form, row.get("code")));
        }
    }

    private void bodies(Language language) {
        for (Row row : language.table("words/outlets")) {
            row.list("forms").forEach(form -> bodies.add(form, row.get("kind")));
        }
        for (Row row : language.table("words/bodies")) {
            String kind = row.get("kind");
            for (String form : row.list("forms")) {
                switch (kind) {
                    case "head", "tail" -> set(kind).add(form);
                    case "ending" -> bodyEndings.add(form.substring(1));
                    default -> bodies.add(form, kind);
                }
            }
        }
    }

    private void placesOf(Language language) {
        for (Row row : language.table("words/cities")) {
            String name = row.get("name");
            places.add(name, CITY);
        }
        for (Row row : language.table("words/states")) {
            row.list("forms").forEach(form -> places.add(form, Shape.AREA.name()));
        }
        for (Row row : language.table("words/places")) {
            row.list("forms").forEach(form -> places.add(form, row.get("shape")));
        }
        for (Row row : language.table("words/placeheads")) {
            row.list("forms")
                    .forEach(form -> placeHeads.put(form.toLowerCase(Locale.ROOT), Shape.valueOf(row.get("shape"))));
        }
    }

    /** Whether a place is known from the long list of cities alone, many of which are called like other things. */
    boolean isCity(Slot place) {
        return place.value().equals(CITY);
    }

    private Set<String> set(String kind) {
        return kinds.computeIfAbsent(kind, k -> new HashSet<>());
    }

    /** Whether {@code word} stands in the list {@code kind} of {@code words/naming.tsv} or of heads and tails. */
    boolean is(String kind, String word) {
        Set<String> words = kinds.get(kind);
        return words != null && words.contains(word);
    }

    /** The shape of a listed place. */
    static Shape shape(Slot place) {
        return place.value().equals(CITY) ? Shape.POINT : Shape.valueOf(place.value());
    }

    boolean firstName(String form) {
        return firstNames.contains(form);
    }

    boolean surname(String form) {
        return surnames.contains(form);
    }

    /** Whether a town is called so; evidence for what is a name already, for many towns share their names with other things. */
    boolean isTown(Atoms atoms, int start, int end) {
        return towns.contains(atoms.text(start, end));
    }

    /** The title, modifier or honorific that starts at atom {@code at}, as value; null if there is none. */
    @Nullable
    Slot title(Atoms atoms, int at) {
        Slot listed = titles.match("title", atoms, at);
        if (listed != null) {
            return listed;
        }
        return endsWith(atoms.low(at), titleEndings) ? new Slot("title", "title", at, at + 1) : null;
    }

    @Nullable
    Slot demonym(Atoms atoms, int at) {
        return demonyms.match("demonym", atoms, at);
    }

    @Nullable
    Shape placeHead(String low) {
        return placeHeads.get(low);
    }

    boolean bodyByEnding(String low) {
        return endsWith(low, bodyEndings);
    }

    private static boolean endsWith(String word, Set<String> endings) {
        for (int cut = Math.max(2, word.length() - Language.LONGEST_WORD); cut < word.length() - 2; cut++) {
            if (endings.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
