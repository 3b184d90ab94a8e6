package org.hearsay.parse;

import org.hearsay.model.Tokens;

/** Gives the words of one stretch at a time their part of speech, features and dictionary form. */
final class Labeller {

    private final Tags tags;
    private final Tagger tagger;
    private final int[] keys = new int[Lemmas.LONGEST + 1];

    /** What is known of the last stretch. */
    final Words words;

    /** The last dictionary form of each word form, and what it was decided by. */
    private final String[] lemmas = new String[Types.ROOM];

    private final int[] decidedBy = new int[Types.ROOM];
    private final int[] births = new int[Types.ROOM];

    Labeller(Tags tags) {
        this.tags = tags;
        this.words = new Words(tags.known, tags.forms);
        this.tagger = new Tagger(words, tags);
    }

    /** Decides words {@code from} to {@code to} of {@code tokens} and writes them to {@code out}. */
    void label(Tokens tokens, int from, int to, Result out) {
        words.fill(tokens, from, to);
        tagger.tag();
        for (int i = 0; i < words.size; i++) {
            write(i, from + i, out);
        }
    }

    /** Makes word {@code i} of the last stretch another part of speech; its features and dictionary form follow. */
    void relabel(int i, int pos, int at, Result out) {
        words.pos[i] = pos;
        words.bundle[i] = tagger.bundle(i);
        write(i, at, out);
    }

    private void write(int i, int at, Result out) {
        int bits = tags.bundles.bits(words.bundle[i]);
        out.pos[at] = (byte) words.pos[i];
        out.features[at] = bits & Bundles.PUBLIC;
        out.lemmas[at] = lemma(words.type[i], words.pos[i], bits);
    }

    private String lemma(int type, int pos, int bits) {
        int ground = Lemmas.ground(pos, bits);
        if (births[type] != words.types.birth[type] || decidedBy[type] != ground) {
            births[type] = words.types.birth[type];
            decidedBy[type] = ground;
            lemmas[type] = tags.lemmas.lemma(words.types.letters(type), pos, bits, keys);
        }
        return lemmas[type];
    }
}
