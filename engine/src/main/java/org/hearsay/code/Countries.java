package org.hearsay.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.jspecify.annotations.Nullable;

/** Names of states and peoples, and of bodies and persons whose state everybody knows, with their codes. */
final class Countries {

    /** Words of the longest name that is looked up. */
    private static final int LONGEST = 7;

    private static final String PEOPLES = "words/demonyms";

    private record Code(@Nullable String country, @Nullable String sector, String rule) {}

    private final Map<String, Code> names = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    Countries(Language language) {
        for (Row row : language.table("words/actors")) {
            String sector = row.get("sector");
            String country = row.get("country");
            for (String form : row.list("forms")) {
                Code code = new Code(
                        country.isEmpty() ? null : country,
                        sector.isEmpty() ? null : sector,
                        "party." + row.get("kind"));
                add(form, code);
            }
        }
        for (String list : new String[] {"words/states", PEOPLES}) {
            for (Row row : language.table(list)) {
                String country = alpha3(row.get("code"));
                if (country != null) {
                    String rule = list.equals(PEOPLES) ? Parties.PEOPLE : "party.name";
                    row.list("forms").forEach(f -> add(f, new Code(country, null, rule)));
                }
            }
        }
    }

    /** ISO 3166 alpha-3 for alpha-2; null for parts of the world and what ISO has no code for. */
    static @Nullable String alpha3(String alpha2) {
        if (alpha2.length() != 2) {
            return null;
        }
        try {
            String found = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
            return found.isEmpty() ? null : found;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private void add(String form, Code code) {
        String name = form.replace('’', '\'');
        put(name, code);
        if (Character.isLowerCase(name.charAt(0))) {
            put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), code);
        }
    }

    private void put(String name, Code code) {
        names.putIfAbsent(name, code);
        int space = name.indexOf(' ');
        starts.add(space < 0 ? name : name.substring(0, space));
    }

    /** For each word the longest name that begins there or before and holds it; null where there is none. */
    @Nullable
    Known[] in(Kin kin) {
        int size = kin.size();
        @Nullable Known[] out = new Known[size];
        for (int i = 0; i < size; ) {
            Known found = starts.contains(kin.tree.form(i)) || joinable(kin, i) ? longest(kin, i) : null;
            found = found == null && kin.nominal(i) ? single(kin, i) : found;
            if (found == null) {
                i++;
                continue;
            }
            for (; i <= found.last(); i++) {
                out[i] = found;
            }
        }
        return out;
    }

    /** A name that is inflected, or the first part of a compound with a hyphen. */
    private @Nullable Known single(Kin kin, int i) {
        String form = kin.tree.form(i);
        int hyphen = form.indexOf('-');
        Code code = names.get(kin.tree.lemma(i));
        boolean part = code == null && hyphen > 0;
        code = part ? names.get(form.substring(0, hyphen)) : code;
        return code == null ? null : new Known(i, i, code.country(), part ? null : code.sector(), part, code.rule());
    }

    /** Names whose first word the tokeniser takes apart, such as "U.S." or "Al-Qaeda". */
    private static boolean joinable(Kin kin, int i) {
        return i + 1 < kin.size()
                && !kin.tree.tokens().spaced(i + 1)
                && Character.isUpperCase(kin.tree.form(i).charAt(0));
    }

    private @Nullable Known longest(Kin kin, int from) {
        StringBuilder name = new StringBuilder();
        Known best = null;
        for (int i = from; i < Math.min(kin.size(), from + LONGEST); i++) {
            if (i > from && kin.tree.tokens().spaced(i)) {
                name.append(' ');
            }
            name.append(kin.tree.form(i).replace('’', '\''));
            Code code = names.get(name.toString());
            if (code != null) {
                best = new Known(from, i, code.country(), code.sector(), false, code.rule());
            }
        }
        return best;
    }

    /** What the words of a title tell, such as "French foreign minister". */
    Known ofWords(String words, Function<String, @Nullable String> sectors) {
        String[] parts = words.replace('’', '\'').split(" ");
        String country = null;
        String sector = null;
        for (int i = 0; i < parts.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = i; k < Math.min(parts.length, i + LONGEST); k++) {
                name.append(k > i ? " " : "").append(parts[k]);
                Code code = names.get(bare(name.toString()));
                country = code != null && country == null ? code.country() : country;
                sector = code != null && sector == null ? code.sector() : sector;
            }
            String told = sectors.apply(parts[i].toLowerCase(Locale.ROOT));
            sector = told == null ? sector : told;
        }
        return new Known(-1, -1, country, sector, false, "party.role");
    }

    /** Without an article that is written together with it, and without the mark of a possessor. */
    private static String bare(String name) {
        String cut = name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
        int elided = cut.indexOf('\'');
        return elided >= 0 && elided <= 1 ? cut.substring(elided + 1) : cut;
    }
}
