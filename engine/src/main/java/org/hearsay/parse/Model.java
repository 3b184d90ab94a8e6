package org.hearsay.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One language's trained weights and dictionaries, as they stand in its file {@code syntax.model}. */
final class Model {

    /** First byte of a model file; changes whenever features or the format do. */
    static final int FORMAT = 2;

    final Tags tags;
    final Net net;

    private Model(Bytes in) {
        if (in.one() != FORMAT) {
            throw new IllegalArgumentException("a model of another format");
        }
        tags = Tags.read(in);
        net = Net.read(in);
    }

    static Model read(byte[] file) {
        return new Model(new Bytes(file));
    }

    static Model read(InputStream in) {
        try (in) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("syntax.model", e);
        }
    }
}
