package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Part;

/**
 * Lines, and paragraphs that were wrapped by hand. A line end ends a block, unless the text as a whole shows that its
 * lines were filled up to one width.
 */
final class Blocks {

    private static final String LINE = "part.body";
    /** Widths to which text is wrapped by hand: mail and wire copy. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;
    /** Pairs of lines that must be there, and how many in ten must show filling, before lines are joined. */
    private static final int PAIRS = 4;

    private static final int TENTHS = 7;

    /** What people, other than programs, leave free at the end of a line. */
    private static final int RAGGED = 5;

    private Blocks() {}

    /** All blocks, each as body still; lines are joined only if {@code may} allows it and the text shows it. */
    static List<Block> of(char[] text, boolean may) {
        List<Block> lines = lines(text);
        int width = widest(lines);
        boolean narrow = width >= NARROWEST && width <= WIDEST;
        return may && narrow && wrapped(text, lines, width) ? joined(text, lines, width) : lines;
    }

    private static List<Block> lines(char[] text) {
        List<Block> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length) {
            int end = at;
            while (end < text.length && !Marks.lineEnd(text[end])) {
                end++;
            }
            add(text, at, end, lines);
            at = end + 1;
        }
        return lines;
    }

    private static void add(char[] text, int from, int to, List<Block> lines) {
        int start = from;
        int end = to;
        while (start < end && Marks.white(text[start])) {
            start++;
        }
        while (end > start && Marks.white(text[end - 1])) {
            end--;
        }
        if (end > start) {
            lines.add(new Block(start, end, Part.BODY, LINE));
        }
    }

    private static int widest(List<Block> lines) {
        int width = 0;
        for (Block line : lines) {
            width = Math.max(width, line.end() - line.start());
        }
        return width;
    }

    /** Filled: the first word of the next line would not have fitted. Half of such lines must end inside a sentence. */
    private static boolean wrapped(char[] text, List<Block> lines, int width) {
        int pairs = 0;
        int filled = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjacent(text, lines.get(i), lines.get(i + 1))) {
                pairs++;
                boolean full = filled(text, lines.get(i), lines.get(i + 1), width);
                filled += full ? 1 : 0;
                open += full && !Marks.stop(text[lines.get(i).end() - 1]) ? 1 : 0;
            }
        }
        return pairs >= PAIRS && filled * 10 >= pairs * TENTHS && open * 2 >= filled;
    }

    private static boolean filled(char[] text, Block line, Block next, int width) {
        int word = next.start();
        while (word < next.end() && !Marks.white(text[word])) {
            word++;
        }
        int slack = Marks.stop(text[line.end() - 1]) ? 0 : RAGGED;
        return line.end() - line.start() + 1 + word - next.start() + slack > width;
    }

    /** Whether no empty line stands between the two. */
    private static boolean adjacent(char[] text, Block line, Block next) {
        int ends = 0;
        for (int i = line.end(); i < next.start(); i++) {
            boolean pair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            ends += Marks.lineEnd(text[i]) && !pair ? 1 : 0;
        }
        return ends == 1;
    }

    private static List<Block> joined(char[] text, List<Block> lines, int width) {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            boolean on = !last
                    && adjacent(text, lines.get(i), lines.get(i + 1))
                    && filled(text, lines.get(i), lines.get(i + 1), width);
            if (!on) {
                int start = lines.get(first).start();
                blocks.add(new Block(start, lines.get(i).end(), Part.BODY, first == i ? LINE : "part.body.wrapped"));
                first = i + 1;
            }
        }
        return blocks;
    }
}
