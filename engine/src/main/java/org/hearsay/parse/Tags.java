package org.hearsay.parse;

/** The part of a model that gives words their parts of speech, features and dictionary forms at first sight. */
final class Tags {

    final Forms forms;
    final Slots known;
    final Slots settled;
    final Bundles bundles;
    final Lemmas lemmas;
    final Weights pos;
    final Weights bundle;
    final TagPlaces places;

    private Tags(Bytes in, Forms forms) {
        this.forms = forms;
        known = in.table();
        settled = in.table();
        bundles = Bundles.read(in);
        lemmas = Lemmas.read(in);
        pos = Weights.read(in);
        bundle = Weights.read(in);
        places = new TagPlaces(pos);
    }

    /** The tags that stand in {@code in}, which were learned with {@code forms}. */
    static Tags read(Bytes in, Forms forms) {
        return new Tags(in, forms);
    }
}
