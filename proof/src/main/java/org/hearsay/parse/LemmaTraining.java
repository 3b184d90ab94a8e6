package org.hearsay.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns how forms become lemmas: by whole words and by endings, each kept only where it says something of its own. */
final class LemmaTraining {

    private final Map<Integer, Ending> endings = new HashMap<>();

    /** How a form becomes its lemma. */
    private record Edit(int cut, String tail, int letters) {

        static Edit of(String form, String lemma) {
            String small = form.toLowerCase(Locale.ROOT);
            String smallLemma = lemma.toLowerCase(Locale.ROOT);
            int common = 0;
            while (common < Math.min(small.length(), smallLemma.length())
                    && small.charAt(common) == smallLemma.charAt(common)) {
                common++;
            }
            boolean title = !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0));
            boolean same = lemma.regionMatches(0, form, 0, common) && title;
            String tail =
                    lemma.length() == smallLemma.length() ? lemma.substring(common) : smallLemma.substring(common);
            int letters = same ? Lemmas.AS_IS : title && common > 0 ? Lemmas.TITLE : Lemmas.SMALL;
            return new Edit(small.length() - common, tail, letters);
        }
    }

    /** Letters that words end in, with what happened to those words. */
    private static final class Ending {
        final int key;
        final int length;
        final @Nullable Ending shorter;
        final Map<Edit, Integer> counts = new HashMap<>();
        int sum;

        @Nullable
        Edit said;

        boolean kept;

        Ending(int key, int length, @Nullable Ending shorter) {
            this.key = key;
            this.length = length;
            this.shorter = shorter;
        }

        void count(Edit edit) {
            counts.merge(edit, 1, Integer::sum);
            sum++;
        }

        /** An ending seen once may be chance; a whole word is not. */
        void decide() {
            Edit general = shorter == null ? null : shorter.said;
            boolean certain = length > Lemmas.LONGEST || sum > 1;
            Edit most = most();
            kept = general == null || (certain && !most.equals(general));
            said = kept ? most : general;
        }

        private Edit most() {
            return counts.entrySet().stream()
                    .max(Map.Entry.<Edit, Integer>comparingByValue()
                            .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }
    }

    static void write(Sink sink, List<Gold> sentences) {
        LemmaTraining training = new LemmaTraining();
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.size(); i++) {
                training.count(gold, i);
            }
        }
        training.write(sink);
    }

    private void count(Gold gold, int i) {
        String form = gold.forms().get(i);
        Edit edit = Edit.of(form, gold.lemmas().get(i));
        int key = Lemmas.start(gold.pos()[i], gold.bits()[i]);
        Ending ending = ending(key, 0, null);
        ending.count(edit);
        for (int length = 1; length <= form.length(); length++) {
            key = Lemmas.longer(key, form.charAt(form.length() - length));
            if (length <= Lemmas.LONGEST) {
                ending = ending(key, length, ending);
                ending.count(edit);
            }
        }
        ending(Lemmas.whole(key), Lemmas.LONGEST + 1, ending).count(edit);
    }

    private Ending ending(int key, int length, @Nullable Ending shorter) {
        return endings.computeIfAbsent(key, k -> new Ending(k, length, shorter));
    }

    private void write(Sink sink) {
        endings.values().stream()
                .sorted(Comparator.<Ending>comparingInt(e -> e.length).thenComparing(e -> e.key))
                .forEach(Ending::decide);
        Map<Integer, Edit> kept = new HashMap<>();
        for (Ending ending : endings.values()) {
            if (ending.kept && ending.said != null) {
                kept.put(ending.key, ending.said);
            }
        }
        List<Edit> edits = kept.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Edit::toString))
                .toList();
        sink.number(edits.size());
        Map<Edit, Integer> number = new HashMap<>();
        for (Edit edit : edits) {
            sink.number(edit.cut());
            sink.string(edit.tail());
            sink.one(edit.letters());
            number.put(edit, number.size());
        }
        Map<Integer, Integer> table = new HashMap<>();
        kept.forEach((key, edit) -> table.put(key, number.getOrDefault(edit, 0)));
        Lexicon.table(sink, table);
    }
}
