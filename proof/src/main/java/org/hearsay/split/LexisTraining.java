package org.hearsay.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Text;

/** Makes the entries of a {@link Lexis} from the words of treebanks. */
final class LexisTraining {

    /** A word that is seen less often has the family of its ending. */
    private static final int SELDOM = 2;

    /** A word's second use counts if it makes this part of all. */
    private static final int PART = 4;

    private static final class Counts {
        private final Map<String, Integer> tags = new TreeMap<>();
        private int all;
        private int small;
        private int capital;
        private int family;
    }

    private final Map<Integer, Counts> words = new TreeMap<>();
    private final Map<Integer, Counts> endings = new TreeMap<>();
    private final short[] entries = new short[Lexis.ROOM];

    /** Counts the tags of the words in CoNLL-U {@code lines}; of a word made of two, the first tag. */
    void tags(List<String> lines) {
        String joined = "";
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 6) {
                joined = "";
            } else if (cells[0].indexOf('-') > 0) {
                joined = cells[1];
            } else if (cells[0].indexOf('.') < 0) {
                tag(cells[1], tag(cells));
                if (!joined.isEmpty()) {
                    tag(joined, tag(cells));
                    joined = "";
                }
            }
        }
    }

    private void tag(String form, String tag) {
        Cuts cuts = single(form);
        Counts word = words.computeIfAbsent(cuts.word(0), k -> new Counts());
        word.tags.merge(tag, 1, Integer::sum);
        word.all++;
        if (cuts.begins(0, Marks.LETTER)) {
            Counts ending = endings.computeIfAbsent(Lexis.ending(cuts, 0), k -> new Counts());
            ending.tags.merge(tag, 1, Integer::sum);
            ending.all++;
        }
    }

    private static Cuts single(String form) {
        char[] text = new Text(form).flat().toCharArray();
        Cuts cuts = new Cuts(text);
        cuts.add(0, text.length);
        return cuts;
    }

    /** Part of speech, with what tells where a clause begins: kinds of verb forms, pronouns that are a subject or a link. */
    private static String tag(String[] cells) {
        String features = cells[5];
        return switch (cells[3]) {
            case "VERB", "AUX" -> cells[3] + verb(features);
            case "PRON" -> cells[3] + pronoun(features);
            default -> cells[3];
        };
    }

    private static String verb(String features) {
        int at = features.indexOf("VerbForm=");
        return at < 0 ? "" : features.substring(at + 9, at + 12);
    }

    private static String pronoun(String features) {
        boolean subject = features.contains("Case=Nom") || features.contains("Person=1");
        boolean link = features.contains("PronType=Int") || features.contains("PronType=Rel");
        return subject ? "Subject" : link ? "Link" : "";
    }

    /** Counts how the words of a sentence are written; the first one has its capital from the sentence. */
    void cases(Cuts cuts) {
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.begins(i, Marks.LETTER)) {
                Counts counts = words.computeIfAbsent(cuts.word(i), k -> new Counts());
                if (cuts.begins(i, Marks.UPPER)) {
                    counts.capital++;
                } else {
                    counts.small++;
                }
            }
        }
    }

    /** Gives out the families and fills the table. */
    void fill() {
        Map<String, Integer> sizes = new HashMap<>();
        words.values().forEach(c -> sizes.merge(name(c), c.all, Integer::sum));
        endings.values().forEach(c -> sizes.merge(name(c), c.all, Integer::sum));
        sizes.remove("");
        List<Map.Entry<String, Integer>> names = new ArrayList<>(sizes.entrySet());
        names.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> families = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), Lexis.FAMILIES - 1); i++) {
            families.put(names.get(i).getKey(), i + 1);
        }
        int[] most = new int[entries.length];
        enter(words, families, most, SELDOM);
        enter(endings, families, most, 1);
    }

    private void enter(Map<Integer, Counts> all, Map<String, Integer> families, int[] most, int least) {
        for (Map.Entry<Integer, Counts> entry : all.entrySet()) {
            Counts counts = entry.getValue();
            counts.family = families.getOrDefault(name(counts), 0);
            int seen = Math.max(counts.all, counts.small + counts.capital);
            int place = Lexis.place(entry.getKey());
            if (seen >= least && seen > most[place]) {
                most[place] = seen;
                entries[place] = Lexis.entry(entry.getKey(), counts.family, kind(counts.small, counts.capital));
            }
        }
    }

    /** The commonest tag, and the second one if it is common too. */
    private static String name(Counts counts) {
        String best = "";
        String second = "";
        for (String tag : counts.tags.keySet()) {
            if (count(counts, tag) > count(counts, best)) {
                second = best;
                best = tag;
            } else if (count(counts, tag) > count(counts, second)) {
                second = tag;
            }
        }
        boolean both = count(counts, second) * PART > counts.all;
        String low = best.compareTo(second) < 0 ? best : second;
        return both ? low + " " + (low.equals(best) ? second : best) : best;
    }

    private static int count(Counts counts, String tag) {
        return counts.tags.getOrDefault(tag, 0);
    }

    private static int kind(int small, int capital) {
        int all = small + capital;
        return all <= 0 ? 0 : capital * 10 < all ? Lexis.SMALL : small * 10 < all ? Lexis.CAPITAL : Lexis.BOTH;
    }

    /** What would be known of a word if it had not been counted here, else the net would trust counts of one. */
    int without(Cuts cuts, int i, boolean start) {
        Counts counts = words.get(cuts.word(i));
        boolean letters = cuts.begins(i, Marks.LETTER);
        if (counts == null || counts.all <= SELDOM) {
            Counts ending = letters ? endings.get(Lexis.ending(cuts, i)) : null;
            return Lexis.told(ending == null ? 0 : ending.family, 0);
        }
        int here = letters && !start ? 1 : 0;
        int capital = cuts.begins(i, Marks.UPPER) ? here : 0;
        return Lexis.told(counts.family, kind(counts.small - here + capital, counts.capital - capital));
    }

    /** The table as it was filled. */
    short[] entries() {
        return entries.clone();
    }
}
