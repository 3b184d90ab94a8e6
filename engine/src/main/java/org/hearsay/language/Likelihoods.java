package org.hearsay.language;

import java.util.List;
import java.util.Locale;

/** Weighs the words of a few lines in each language. The models are read when they are first asked for. */
final class Likelihoods {

    /** No single word says more than this. */
    private static final double MOST = 8;

    /** A capital inside a line is mostly a name, which tells little of the language around it. */
    private static final double NAME = 0.5;

    /** By how much the likeliest must lead. */
    private static final double LEAD = 0.7;

    /** The same for a single word, which must be known and small: it may be a name. */
    private static final double SURE = 4;

    /** For each letter; less likely ones are of no language here. One line of three words in a hundred is below. */
    private static final double LEAST = -3.8;

    private final List<Language> languages;
    private volatile List<Likelihood> made = List.of();

    Likelihoods(List<Language> languages) {
        this.languages = languages;
    }

    /** Number of the language that {@code words} are likeliest in, -1 if none leads or they are like none of them. */
    int likeliest(List<String> words) {
        List<Likelihood> models = models();
        double[] sums = new double[models.size()];
        double[] fits = new double[models.size()];
        int letters = 0;
        for (int w = 0; w < words.size(); w++) {
            String lower = words.get(w).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            letters += lower.length() + 1;
            boolean name = w > 0 && Character.isUpperCase(words.get(w).charAt(0));
            add(models, lower, name ? NAME : 1, sums, fits);
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            next = i == best ? next : Math.max(next, sums[i]);
        }
        boolean like = letters > 0 && fits[best] >= LEAST * letters;
        boolean leads = sums[best] - next >= (words.size() > 1 ? LEAD : SURE);
        return like && leads && (words.size() > 1 || word(models.get(best), words.get(0))) ? best : -1;
    }

    private static boolean word(Likelihood model, String only) {
        return Character.isLowerCase(only.charAt(0)) && model.has(only);
    }

    private static void add(List<Likelihood> models, String word, double weight, double[] sums, double[] fits) {
        boolean elided = word.endsWith("'") && models.stream().noneMatch(model -> model.has(word));
        String form = elided ? word.substring(0, word.length() - 1) : word;
        double[] here = new double[sums.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < here.length; i++) {
            here[i] = models.get(i).of(form);
            fits[i] += here[i];
            most = Math.max(most, here[i]);
        }
        for (int i = 0; i < here.length; i++) {
            sums[i] += weight * Math.max(here[i] - most, -MOST);
        }
    }

    private List<Likelihood> models() {
        List<Likelihood> models = made;
        return models.isEmpty() ? make() : models;
    }

    private synchronized List<Likelihood> make() {
        if (made.isEmpty()) {
            made = languages.stream().map(Likelihood::new).toList();
        }
        return made;
    }
}
