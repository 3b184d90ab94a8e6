package org.hearsay.desk.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the arguments name: files as they are, folders with all that is in them, in an order of names. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private final List<Input> all = new ArrayList<>();
    private boolean folder;
    private boolean packed;

    Inputs(List<String> arguments) {
        arguments.forEach(this::argument);
    }

    List<Input> all() {
        return List.copyOf(all);
    }

    /** Whether results are more than one document: by more than one argument, by a folder whatever it holds, or by a package. */
    boolean several() {
        return folder || packed || all.size() > 1;
    }

    /** Says that the one input holds several reports. */
    void packed() {
        packed = true;
    }

    private void argument(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            all.add(new Input("standard input", null, null));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder = true;
                folder(path, List.of());
            } else {
                all.add(new Input(argument, path, Files.exists(path) ? null : "there is no such file"));
            }
        } catch (InvalidPathException e) {
            all.add(new Input(argument, null, "this is no name of a file"));
        }
    }

    private void folder(Path folder, List<Path> above) {
        List<Path> entries = new ArrayList<>();
        List<Path> here = new ArrayList<>(above);
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                all.add(new Input(folder.toString(), folder, "a link that leads back to a folder above it"));
                return;
            }
            here.add(real);
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            all.add(new Input(folder.toString(), folder, "the folder cannot be listed"));
            return;
        }
        entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                all.add(new Input(entry.toString(), entry, null, true));
            } else {
                entry(entry, here);
            }
        }
    }

    private void entry(Path entry, List<Path> above) {
        if (Files.isDirectory(entry)) {
            folder(entry, above);
        } else if (Files.isRegularFile(entry)) {
            all.add(new Input(entry.toString(), entry, null, true));
        } else {
            String trouble =
                    Files.exists(entry) ? "this is no file, but a pipe or a device" : "a link that leads nowhere";
            all.add(new Input(entry.toString(), entry, trouble));
        }
    }
}
