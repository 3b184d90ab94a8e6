package org.hearsay.desk.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a watch has done, so that it can go on after a stop: one line for each thing done, safe on the disk before the next. A
 * line that was cut off is not believed.
 */
final class Journal implements AutoCloseable {

    private static final String DONE = "done";
    private static final String FEED = "feed";
    private static final String FILING = "filing";

    /** What is known of a feed: what its server said of its version, failures in a row, and when it may be asked again. */
    record Feed(String tag, String modified, int failures, long next) {
        static final Feed NEW = new Feed("", "", 0, 0);
    }

    private final FileChannel file;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Feed> feeds = new HashMap<>();
    private final Map<String, String> begun = new HashMap<>();

    Journal(Path path) throws IOException {
        String text = Files.exists(path) ? Files.readString(path) : "";
        int whole = text.lastIndexOf('\n') + 1;
        text.substring(0, whole).lines().forEach(this::read);
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
        file.position(file.size());
    }

    private void read(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.get(0).equals(DONE) && cells.size() == 2) {
            done.add(cells.get(1));
            begun.remove(cells.get(1));
        } else if (cells.get(0).equals(FILING) && cells.size() == 3) {
            begun.put(cells.get(1), cells.get(2));
        } else if (cells.get(0).equals(FEED) && cells.size() == 6) {
            feeds.put(
                    cells.get(1),
                    new Feed(cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)), Long.parseLong(cells.get(5))));
        }
    }

    boolean done(String key) {
        return done.contains(cell(key));
    }

    /** The id under which an item was about to be filed when we stopped; null if it was not. */
    @Nullable
    String begun(String key) {
        return begun.get(cell(key));
    }

    /** Says that an item is about to be filed under an id. */
    void begin(String key, String id) throws IOException {
        begun.put(cell(key), id);
        write(FILING + '\t' + cell(key) + '\t' + id + '\n');
    }

    Feed feed(String url) {
        return feeds.getOrDefault(cell(url), Feed.NEW);
    }

    /** Says that an item was dealt with for good. */
    void done(List<String> keys) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String key : keys) {
            if (done.add(cell(key))) {
                lines.append(DONE).append('\t').append(cell(key)).append('\n');
            }
        }
        write(lines.toString());
    }

    void feed(String url, Feed feed) throws IOException {
        feeds.put(cell(url), feed);
        write(String.join(
                        "\t",
                        FEED,
                        cell(url),
                        cell(feed.tag()),
                        cell(feed.modified()),
                        String.valueOf(feed.failures()),
                        String.valueOf(feed.next()))
                + '\n');
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private void write(String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
