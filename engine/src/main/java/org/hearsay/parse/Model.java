package org.hearsay.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.language.Language;

/** One language's trained weights and dictionaries, as they stand in its file {@code syntax.model}. */
final class Model {

    /** First byte of a model file; changes whenever features or the format do. */
    static final int FORMAT = 2;

    final Tags tags;
    final Net net;

    private Model(Bytes in, Forms forms) {
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a model of another format");
        }
        tags = Tags.read(in, forms);
        net = Net.read(in);
    }

    /** The model of {@code language}, which must have one; a dictionary of forms may lie beside it. */
    static Model of(Language language) {
        byte[] forms = bytes(language, "forms.model");
        byte[] model = bytes(language, "syntax.model");
        if (model.length == 0) {
            throw new IllegalStateException("languages/" + language.code() + "/syntax.model is missing");
        }
        return read(model, forms.length == 0 ? Forms.NONE : Forms.read(forms));
    }

    private static byte[] bytes(Language language, String name) {
        try (InputStream in = language.file(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Model read(byte[] file, Forms forms) {
        return new Model(new Bytes(file), forms);
    }
}
