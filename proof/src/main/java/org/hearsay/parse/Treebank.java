package org.hearsay.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;

/**
 * Reads CoNLL-U. A multiword token whose parts are written one behind the other ("don't") stays in parts; any other
 * ("du", "zum") becomes one token with tag, lemma and relation of its first word and the features of all.
 */
final class Treebank {

    /** Bits that only the parser sees, behind those of {@link Feature}. */
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("Number=Sing", Feature.SINGULAR.bit()),
            Map.entry("Number=Plur", Feature.PLURAL.bit()),
            Map.entry("Number=Ptan", Feature.PLURAL.bit()),
            Map.entry("Gender=Masc", Feature.MASCULINE.bit()),
            Map.entry("Gender=Fem", Feature.FEMININE.bit()),
            Map.entry("Gender=Neut", Feature.NEUTER.bit()),
            Map.entry("Person=1", Feature.FIRST.bit()),
            Map.entry("Person=2", Feature.SECOND.bit()),
            Map.entry("Person=3", Feature.THIRD.bit()),
            Map.entry("Tense=Pres", Feature.PRESENT.bit()),
            Map.entry("Tense=Past", Feature.PAST.bit()),
            Map.entry("Tense=Fut", Feature.FUTURE.bit()),
            Map.entry("Tense=Imp", Feature.IMPERFECT.bit()),
            Map.entry("Mood=Ind", Feature.INDICATIVE.bit()),
            Map.entry("Mood=Sub", Feature.SUBJUNCTIVE.bit()),
            Map.entry("Mood=Cnd", Feature.CONDITIONAL.bit()),
            Map.entry("Mood=Imp", Feature.IMPERATIVE.bit()),
            Map.entry("VerbForm=Fin", Feature.FINITE.bit()),
            Map.entry("VerbForm=Inf", Feature.INFINITIVE.bit()),
            Map.entry("VerbForm=Part", Feature.PARTICIPLE.bit()),
            Map.entry("VerbForm=Ger", Feature.GERUND.bit()),
            Map.entry("Case=Nom", 1 << 20),
            Map.entry("Case=Acc", 1 << 21),
            Map.entry("Case=Dat", 1 << 22),
            Map.entry("Case=Gen", 1 << 23),
            Map.entry("PronType=Rel", 1 << 24),
            Map.entry("PronType=Dem,Rel", 1 << 24),
            Map.entry("PronType=Int,Rel", 1 << 24),
            Map.entry("PronType=Int", 1 << 25),
            Map.entry("Voice=Pass", 1 << 26));

    private final List<Gold> sentences = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<String[]> ranges = new ArrayList<>();

    private Treebank() {}

    static List<Gold> read(List<Path> files) throws IOException {
        Treebank treebank = new Treebank();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                treebank.line(line);
            }
            treebank.line("");
        }
        return treebank.sentences;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            if (!rows.isEmpty()) {
                sentences.add(sentence());
            }
            rows.clear();
            ranges.clear();
        } else if (line.charAt(0) != '#') {
            String[] cells = line.split("\t", -1);
            if (cells[0].contains("-")) {
                ranges.add(cells);
            } else if (!cells[0].contains(".")) {
                rows.add(cells);
            }
        }
    }

    /** One surface token: the words that it is made of. */
    private record Group(int from, int to, String form, boolean spaceBehind) {}

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int r = 0;
        for (int i = 0; i < rows.size(); ) {
            String[] range = r < ranges.size() ? ranges.get(r) : rows.get(i);
            int from = Integer.parseInt(range[0].split("-")[0]) - 1;
            if (r < ranges.size() && from == i) {
                r++;
                int to = Integer.parseInt(range[0].split("-")[1]);
                if (parts(i, to).equals(range[1])) {
                    for (int k = i; k < to; k++) {
                        groups.add(new Group(k, k + 1, rows.get(k)[1], k + 1 == to && spaced(range)));
                    }
                } else {
                    groups.add(new Group(i, to, range[1], spaced(range)));
                }
                i = to;
            } else {
                groups.add(new Group(i, i + 1, rows.get(i)[1], spaced(rows.get(i))));
                i++;
            }
        }
        return groups;
    }

    private static boolean spaced(String[] cells) {
        return !cells[9].contains("SpaceAfter=No");
    }

    private String parts(int from, int to) {
        StringBuilder all = new StringBuilder();
        rows.subList(from, to).forEach(row -> all.append(row[1]));
        return all.toString();
    }

    private Gold sentence() {
        List<Group> groups = groups();
        int n = groups.size();
        int[] owner = new int[rows.size()];
        for (int g = 0; g < n; g++) {
            for (int k = groups.get(g).from(); k < groups.get(g).to(); k++) {
                owner[k] = g;
            }
        }
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        boolean[] spaced = new boolean[n];
        byte[] pos = new byte[n];
        int[] bits = new int[n];
        int[] heads = new int[n];
        int[] relations = new int[n];
        for (int g = 0; g < n; g++) {
            Group group = groups.get(g);
            String[] first = rows.get(group.from());
            String[] outer = outer(group);
            forms.add(group.form());
            lemmas.add(first[2]);
            spaced[g] = g > 0 && groups.get(g - 1).spaceBehind();
            pos[g] = (byte) Pos.valueOf(first[3]).ordinal();
            bits[g] = bits(group);
            int head = Integer.parseInt(outer[6]);
            heads[g] = head == 0 ? n : owner[head - 1];
            relations[g] = Relation.of(head == 0 ? "root" : outer[7]).ordinal();
        }
        return new Gold(forms, spaced, pos, bits, lemmas, heads, relations);
    }

    /** The word of a group whose head lies outside; its first one if that is so. */
    private String[] outer(Group group) {
        for (int k = group.from(); k < group.to(); k++) {
            int head = Integer.parseInt(rows.get(k)[6]) - 1;
            if (head < group.from() || head >= group.to()) {
                return rows.get(k);
            }
        }
        return rows.get(group.from());
    }

    private int bits(Group group) {
        int bits = 0;
        for (int k = group.from(); k < group.to(); k++) {
            for (String pair : rows.get(k)[5].split("\\|")) {
                bits |= BITS.getOrDefault(pair, 0);
            }
        }
        return bits;
    }
}
