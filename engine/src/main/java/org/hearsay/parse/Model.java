package org.hearsay.parse;

/** One language's trained weights and dictionaries, as they stand in its file {@code syntax.model}. */
final class Model {

    /** First byte of a model file; changes whenever features or the format do. */
    static final int FORMAT = 1;

    final Forms forms;
    final Slots known;
    final Slots settled;
    final Bundles bundles;
    final Lemmas lemmas;
    final Weights pos;
    final Weights bundle;
    final Moves move;
    final Weights relation;

    private Model(Bytes in, Forms forms) {
        this.forms = forms;
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a model of another format");
        }
        known = table(in);
        settled = table(in);
        bundles = Bundles.read(in);
        lemmas = Lemmas.read(in);
        pos = Weights.read(in);
        bundle = Weights.read(in);
        move = Moves.read(in);
        relation = Weights.read(in);
    }

    static Model read(byte[] file, Forms forms) {
        return new Model(new Bytes(file), forms);
    }

    static Slots table(Bytes in) {
        int count = in.number();
        Slots table = new Slots(count);
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += in.number();
            table.put(key, in.number());
        }
        return table;
    }
}
