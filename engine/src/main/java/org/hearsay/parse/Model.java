package org.hearsay.parse;

import org.hearsay.language.Language;
import org.jspecify.annotations.Nullable;

/** One language's trained weights and dictionaries, as they stand in its file {@code syntax.model}. */
final class Model {

    /** First byte of a model file; changes whenever features or the format do. */
    static final int FORMAT = 3;

    final Tags tags;
    final Net net;

    /** Null where a language has none. */
    final @Nullable Oddity oddity;

    private Model(Bytes in, Forms forms, @Nullable Oddity oddity) {
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a model of another format");
        }
        tags = Tags.read(in, forms);
        net = Net.read(in);
        this.oddity = oddity;
    }

    /** The model of {@code language}, which must have one; a dictionary of forms may lie beside it. */
    static Model of(Language language) {
        byte[] forms = language.bytes("forms.model");
        byte[] model = language.bytes("syntax.model");
        if (model.length == 0) {
            throw new IllegalStateException("languages/" + language.code() + "/syntax.model is missing");
        }
        Forms known = forms.length == 0 ? Forms.NONE : Forms.read(forms);
        return new Model(new Bytes(model), known, Oddity.of(language));
    }

    static Model read(byte[] file, Forms forms) {
        return new Model(new Bytes(file), forms, null);
    }
}
