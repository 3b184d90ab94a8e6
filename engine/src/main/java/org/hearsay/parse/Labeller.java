package org.hearsay.parse;

import org.hearsay.model.Tokens;

/** Gives the words of one stretch at a time their part of speech, features and dictionary form. */
final class Labeller {

    private final Tags tags;
    private final Tagger tagger;
    private final int[] features = new int[TagFeatures.ROOM];
    private final int[] scores = new int[256];

    /** What is known of the last stretch. */
    final Words words = new Words();

    Labeller(Tags tags) {
        this.tags = tags;
        this.tagger = new Tagger(tags.known, tags.settled, tags.pos, tags.bundle, tags.bundles);
    }

    /** Decides words {@code from} to {@code to} of {@code tokens} and writes them to {@code out}. */
    void label(Tokens tokens, int from, int to, Result out) {
        words.fill(tokens, from, to);
        tags.forms.look(words, tokens, from);
        tagger.tag(words, features, scores);
        for (int i = 0; i < words.size; i++) {
            write(tokens, i, from, out);
        }
    }

    /** Makes word {@code i} of the last stretch another part of speech; its features and dictionary form follow. */
    void relabel(Tokens tokens, int i, int pos, int from, Result out) {
        words.pos[i] = pos;
        words.bundle[i] = tagger.bundle(words, i, features, scores);
        write(tokens, i, from, out);
    }

    private void write(Tokens tokens, int i, int from, Result out) {
        int at = from + i;
        int bits = tags.bundles.bits(words.bundle[i]);
        out.pos[at] = (byte) words.pos[i];
        out.features[at] = bits & Bundles.PUBLIC;
        out.lemmas[at] =
                tags.lemmas.lemma(tokens.text().flat(), tokens.start(at), tokens.end(at), words.pos[i], bits, features);
    }
}
