package org.hearsay.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.desk.view.HtmlView.Entry;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** One file for each reading, in one folder; for HTML a list of all on top. */
final class FolderSink implements Sink {

    private static final int LONGEST = 80;

    private final Path folder;
    private final Pages pages;
    private final Set<String> taken = new HashSet<>(Set.of("index"));
    private final List<Entry> entries = new ArrayList<>();

    FolderSink(Path folder, Pages pages) throws IOException {
        this.folder = folder;
        this.pages = pages;
        Files.createDirectories(folder);
    }

    @Override
    public void add(Receipt receipt) throws IOException {
        String link = null;
        Reading reading = receipt.reading();
        if (reading != null) {
            link = free(receipt.name()) + pages.format().ending;
            write(link, pages.of(reading, receipt.name()));
        }
        entries.add(new Entry(receipt.name(), receipt.outcome(), link, null));
    }

    @Override
    public void close() throws IOException {
        if (pages.format() == Format.HTML) {
            write("index.html", pages.html().index(entries));
        }
    }

    private void write(String file, String words) throws IOException {
        Files.writeString(folder.resolve(file), words, StandardCharsets.UTF_8);
    }

    /** The input's own name without its ending, in letters that every disk takes; numbered if it is taken. */
    private String free(String name) {
        @Nullable Path last = Path.of(name).getFileName();
        String plain = last == null ? "report" : last.toString();
        int dot = plain.lastIndexOf('.');
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < (dot > 0 ? dot : plain.length()); i++) {
            char c = plain.charAt(i);
            boolean fine = Character.isLetterOrDigit(c) || c == '-' || c == '_';
            safe.append(fine ? c : '-');
        }
        safe.setLength(Math.min(LONGEST, safe.length()));
        String base = safe.isEmpty() ? "report" : safe.toString();
        String free = base;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = base + "-" + i;
        }
        return free;
    }
}
