package org.hearsay.proof.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.parse.Scores;
import org.hearsay.parse.Training;

/** {@code train OUT FILES… [--dev FILES…]}: a model file from CoNLL-U, and what it gets right on other CoNLL-U. */
public final class Train {

    private Train() {}

    /** Progress on the error stream, figures at the end on the other. */
    public static void main(String[] args) throws IOException {
        List<String> all = Arrays.asList(args);
        int dev = all.contains("--dev") ? all.indexOf("--dev") : all.size();
        if (dev < 2) {
            System.err.println("usage: train LANG FILES… [--dev FILES…]");
            System.exit(2);
            return;
        }
        Path out = Path.of(args[0]);
        Training.write(paths(all.subList(1, dev)), out);
        byte[] model = Files.readAllBytes(out);
        System.out.println(out + ": " + model.length + " bytes");
        if (dev + 1 < all.size()) {
            List<Path> files = paths(all.subList(dev + 1, all.size()));
            System.out.println(Scores.of(model, files));
            System.out.println(Scores.speed(model, files));
        }
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        names.forEach(name -> paths.add(Path.of(name)));
        return List.copyOf(paths);
    }
}
