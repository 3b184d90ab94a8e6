package org.hearsay.proof.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.parse.FormsTraining;
import org.hearsay.parse.Scores;
import org.hearsay.parse.Training;
import org.hearsay.split.BorderTraining;
import org.jspecify.annotations.Nullable;

/**
 * {@code train FOLDER [--sentences] [--vectors FILE] FILES… [--dev FILES…]}: all model files of the language whose folder
 * it is, from CoNLL-U and its dictionary, and what the parser gets right on other CoNLL-U; with {@code --sentences} only
 * the model of sentence borders, with {@code --vectors} from what is known of words beforehand as well.
 */
public final class Train {

    private Train() {}

    /** Progress on the error stream, figures at the end on the other. */
    public static void main(String[] args) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        boolean trees = !all.remove("--sentences");
        Path vectors = vectors(all);
        int dev = all.contains("--dev") ? all.indexOf("--dev") : all.size();
        if (dev < 2) {
            System.err.println("usage: train LANG [--sentences] [--vectors FILE] FILES… [--dev FILES…]");
            System.exit(2);
            return;
        }
        Path folder = Path.of(all.get(0));
        List<Path> treebanks = paths(all.subList(1, dev));
        Language language = Languages.named(folder.getFileName().toString()).orElseThrow();
        BorderTraining.write(language, treebanks, folder.resolve("sentences.model"));
        if (!trees) {
            return;
        }
        byte[] forms = FormsTraining.of(language);
        Files.write(folder.resolve("forms.model"), forms);
        byte[] model = Training.model(treebanks, forms, vectors);
        Files.write(folder.resolve("syntax.model"), model);
        System.out.println("forms.model: " + forms.length + " bytes, syntax.model: " + model.length + " bytes");
        if (dev + 1 < all.size()) {
            List<Path> files = paths(all.subList(dev + 1, all.size()));
            System.out.println(Scores.of(model, forms, files));
            System.out.println(Scores.speed(model, forms, files));
        }
    }

    private static @Nullable Path vectors(List<String> all) {
        int at = all.indexOf("--vectors");
        if (at < 0 || at + 1 == all.size()) {
            return null;
        }
        all.remove(at);
        return Path.of(all.remove(at));
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        names.forEach(name -> paths.add(Path.of(name)));
        return List.copyOf(paths);
    }
}
