package org.hearsay.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.language.Words;
import org.hearsay.model.Part;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which part each block plays in the page. In doubt a block is body: a sentence that is read needlessly does less harm
 * than one that is skipped.
 */
final class Parts {

    /** Longest headline in words. */
    private static final int HEADLINE = 28;
    /** Longest heading in words. */
    private static final int HEADING = 12;
    /** Lines before the first paragraph that may be headlines. */
    private static final int HEADLINES = 2;

    /** Longest credit at the end of a paragraph, in tokens. */
    private static final int TAIL = 40;

    private final Furniture furniture = new Furniture();
    private final Credits credits = new Credits();
    private final Words verbs;
    private final Words leading;

    Parts(Language language) {
        verbs = common(language, "verb");
        leading = common(language, "leading");
    }

    private static Words common(Language language, String kind) {
        Map<String, Integer> words = new HashMap<>();
        for (Row row : language.table("words/common")) {
            if (row.get("kind").equals(kind)) {
                words.put(row.get("word"), 0);
            }
        }
        return new Words(words);
    }

    /** The blocks, each with its part. */
    List<Block> assign(Report report, List<Block> blocks) {
        State state = new State(report);
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            out.add(assign(blocks.get(i), i + 1 == blocks.size(), state));
        }
        return out;
    }

    /** A bracket with nothing but a credit behind the sentences of {@code block}: "... on Monday. (AFP)". */
    Block tail(String text, Cuts cuts, int first, int last, Block block) {
        if (last - first > TAIL || !Marks.openingBracket(text.charAt(cuts.start(first)))) {
            return block;
        }
        String credit = credits.rule(Shape.of(text, cuts.start(first), cuts.end(last - 1)));
        return credit == null ? block : block.as(Part.CREDIT, credit);
    }

    private Block assign(Block block, boolean last, State state) {
        String text = state.text;
        Shape shape = Shape.of(text, block.start(), block.end());
        boolean marked = state.marked(block);
        String letters = shape.endless() ? "" : String.join(" ", shape.words());
        if (!letters.isEmpty() && state.headlines.contains(letters)) {
            return block.as(Part.REPEATED_HEADLINE, "part.headline.again");
        }
        String credit = credits.rule(shape);
        String fixture = credit == null ? furniture.rule(shape) : null;
        if (fixture != null && !marked) {
            return block.as(Part.FURNITURE, fixture);
        }
        if (credit != null && !marked) {
            return block.as(Part.CREDIT, credit);
        }
        Block headline = state.body ? null : headline(block, shape, marked, last, state);
        if (headline != null) {
            state.headlines.add(letters);
            return headline;
        }
        if (marked) {
            return block.as(Part.HEADING, "part.heading.mark_up");
        }
        String heading = last ? null : heading(text, block, shape);
        if (heading != null) {
            return block.as(Part.HEADING, heading);
        }
        state.body = true;
        return block;
    }

    /** The first lines of the page, as long as no paragraph has come. */
    private static @Nullable Block headline(Block block, Shape shape, boolean marked, boolean last, State state) {
        boolean first = state.headlines.isEmpty();
        if (first && (marked || state.titled(shape))) {
            return block.as(Part.HEADLINE, marked ? "part.headline.mark_up" : "part.headline.title");
        }
        boolean open = !shape.closed() || (shape.last() != '.' && shape.words().size() <= HEADING);
        boolean fits = open && shape.words().size() <= HEADLINE && shape.last() != ',' && shape.last() != ':';
        boolean room = state.headlines.size() < HEADLINES && !marked && !last;
        boolean sized = first || shape.words().size() > 3;
        return fits && room && sized
                ? block.as(Part.HEADLINE, first ? "part.headline.first" : "part.headline.next")
                : null;
    }

    /** Short, without a stop, and not a sentence that was cut off. */
    private @Nullable String heading(String text, Block block, Shape shape) {
        char last = shape.last();
        if (shape.words().size() > HEADING || shape.closed() || last == ':' || last == ',' || last == ';') {
            return null;
        }
        if (shape.shouted()) {
            return "part.heading.capitals";
        }
        char first = text.charAt(block.start());
        if (!Marks.upper(first) && !Marks.digit(first) && !Marks.quote(first)) {
            return null;
        }
        return sentence(shape) ? null : "part.heading.short";
    }

    /** Whether a finite verb stands inside, and no colon before it, or the end is cut off behind a word like "the". */
    private boolean sentence(Shape shape) {
        String end = shape.words().get(shape.words().size() - 1);
        if (leading.has(end, 0, end.length())) {
            return true;
        }
        for (int i = 1; i < shape.words().size(); i++) {
            String word = shape.words().get(i);
            if (word.equals(":")) {
                return false;
            }
            if (verbs.has(word, 0, word.length()) && !shape.capitals().get(i)) {
                return true;
            }
        }
        return false;
    }

    /** What was seen so far. */
    private static final class State {

        private final String text;
        private final String title;
        private final List<Span> headings;
        private final Set<String> headlines = new HashSet<>();
        private int heading;
        private boolean body;

        State(Report report) {
            text = report.text().flat();
            headings = report.headings();
            String given = report.metadata().title();
            title = given == null ? "" : String.join(" ", Shape.words(given, 0, given.length(), Shape.MOST));
        }

        /** Whether the mark-up calls this block a heading; blocks are asked in their order. */
        boolean marked(Block block) {
            while (heading < headings.size() && headings.get(heading).end() <= block.start()) {
                heading++;
            }
            return heading < headings.size() && headings.get(heading).start() < block.end();
        }

        boolean titled(Shape shape) {
            return !title.isEmpty() && title.equals(String.join(" ", shape.words()));
        }
    }
}
