package org.hearsay.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tools that a user would pick instead, run by their own {@code run.sh EN_DIR FR_DIR DE_DIR OUT_DIR}, which writes
 * {@code OUT_DIR/rows.tsv}. {@code ONLY} in the environment picks rows; unless it is set, those that climb the same steps
 * in minutes.
 */
final class Peers {

    private static final String ROWS =
            "handloop\\||opennlp.*sent\\+tok|corenlp.*tokenize,ssplit(,pos)?(,lemma)?\\|en|corenlp.*pos,depparse\\|en";

    private static final int TOOL = 0;
    private static final int CONFIGURATION = 1;
    private static final int LANGUAGE = 2;
    /** Column of tokens per second of the working thread's processor time; JavaScript has only that of the process. */
    private static final int THREAD = 6;

    private static final int PROCESS = 7;

    private final Path home;
    private final List<Path> folders;

    Peers(Path home, List<Path> folders) {
        this.home = home;
        this.folders = folders;
    }

    /** One line of print for each row, under a heading. */
    List<String> run() throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("peers");
        List<String> command =
                new ArrayList<>(List.of("bash", home.resolve("run.sh").toString()));
        folders.forEach(folder -> command.add(folder.toAbsolutePath().toString()));
        command.add(out.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putIfAbsent("ONLY", ROWS);
        int code = builder.start().waitFor();
        Path rows = out.resolve("rows.tsv");
        if (!Files.exists(rows)) {
            throw new IOException("peers: run.sh ended with " + code + " and no rows");
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%n%-44s %-4s %14s", "peers", "", "tokens/s"));
        for (String row : Files.readAllLines(rows)) {
            lines.add(line(row.split("\t", -1)));
        }
        return lines;
    }

    private static String line(String[] cells) {
        String speed = cells[THREAD].isEmpty() ? cells[PROCESS] : cells[THREAD];
        String name = cells[TOOL] + " " + cells[CONFIGURATION];
        return String.format(Locale.ROOT, "%-44s %-4s %,14.0f", name, cells[LANGUAGE], Double.parseDouble(speed));
    }
}
