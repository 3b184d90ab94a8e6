package org.hearsay.parse;

/** The part of a model that gives words their parts of speech, features and dictionary forms at first sight. */
final class Tags {

    final Slots known;
    final Slots settled;
    final Bundles bundles;
    final Lemmas lemmas;
    final Weights pos;
    final Weights bundle;

    private Tags(Bytes in) {
        known = in.table();
        settled = in.table();
        bundles = Bundles.read(in);
        lemmas = Lemmas.read(in);
        pos = Weights.read(in);
        bundle = Weights.read(in);
    }

    static Tags read(Bytes in) {
        return new Tags(in);
    }
}
