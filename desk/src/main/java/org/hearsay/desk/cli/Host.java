package org.hearsay.desk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world outside, handed in so that tests can stand in for it.
 *
 * @param out results, as UTF-8
 * @param err messages, as UTF-8
 * @param outTerminal whether results go to a person's screen
 * @param errTerminal whether messages go to a person's screen
 */
record Host(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outTerminal,
        boolean errTerminal) {

    private static final int DEFAULT_WIDTH = 100;

    /**
     * This process. Java cannot ask about each stream by itself: the launcher does and says so in {@code hearsay.terminal}
     * ({@code 1} for results, {@code 2} for messages). Without it no stream is taken for a screen.
     */
    static Host process() {
        String screens = System.getProperty("hearsay.terminal", "");
        return new Host(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                screens.contains("1"),
                screens.contains("2"));
    }

    /** Columns of the screen, as the shell says; a page's width if it does not. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
        int width = number ? Integer.parseInt(columns) : 0;
        return width > 0 ? width : DEFAULT_WIDTH;
    }

    /** Whether to say more about failures of our own. */
    boolean debug() {
        return !environment.getOrDefault("HEARSAY_DEBUG", "").isEmpty();
    }

    /** Whether the user asked all programs to do without colour: no-color.org. */
    boolean noColour() {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Why an input that brought us down is refused, in plain words; those who asked for more see the trace. */
    String fault(Throwable e) {
        if (debug()) {
            e.printStackTrace(err());
        }
        return "a fault of Hearsay itself (" + e.getClass().getSimpleName() + "), not of the file";
    }
}
