package org.hearsay.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the two taggers from sentences. */
final class TagTraining {

    private static final int ROUNDS = 8;

    private final List<Gold> sentences;
    private final Lexicon.Sets sets;
    private final Learner pos = new Learner(Words.ROOT);
    private final Learner bundle;
    private final Words words;
    private final int[] features = new int[TagFeatures.ROOM];
    private final float[] scores = new float[256];
    private final TagFeatures extractor;

    TagTraining(List<Gold> sentences, Lexicon.Sets sets, Forms forms, Slots known) {
        this.sentences = new ArrayList<>(sentences);
        this.sets = sets;
        this.words = new Words(known, forms);
        this.extractor = new TagFeatures(words, features);
        this.bundle = new Learner(sets.most());
    }

    void run() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(sentences, random);
            sentences.forEach(this::sentence);
        }
    }

    Learner pos() {
        return pos;
    }

    Learner bundle() {
        return bundle;
    }

    private void sentence(Gold gold) {
        words.fill(gold.tokens(), 0, gold.size());
        for (int i = 0; i < gold.size(); i++) {
            words.pos[i] = pos(gold, i);
        }
        for (int i = 0; i < gold.size(); i++) {
            words.pos[i] = gold.pos()[i];
        }
        for (int i = 0; i < gold.size(); i++) {
            words.bundle[i] = bundle(gold, i);
        }
    }

    private int pos(Gold gold, int i) {
        int allowed = Tagger.allowed(words.shape(i), words.known(i));
        if (Integer.bitCount(allowed) == 1) {
            return Integer.numberOfTrailingZeros(allowed);
        }
        int n = extractor.pos(i);
        pos.score(features, n, scores);
        int right = gold.pos()[i];
        int rival = Learner.best(scores, Words.ROOT, allowed, right);
        int best = (allowed >>> right & 1) == 0 || scores[rival] > scores[right] ? rival : right;
        pos.learn(features, n, right, rival, scores);
        return best;
    }

    private int bundle(Gold gold, int i) {
        int first = sets.bundles.first(gold.pos()[i]);
        int end = sets.bundles.end(gold.pos()[i]);
        int right = sets.of(gold.pos()[i], gold.bits()[i]);
        if (end - first == 1 || right < 0) {
            return first;
        }
        int n = extractor.bundle(i);
        bundle.score(features, n, scores);
        int rival = first + Learner.best(scores, end - first, -1, right - first);
        bundle.learn(features, n, right - first, rival - first, scores);
        return scores[rival - first] > scores[right - first] ? rival : right;
    }
}
