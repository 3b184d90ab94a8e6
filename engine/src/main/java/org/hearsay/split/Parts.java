package org.hearsay.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Furniture furniture;
    private final Credits credits;
    private final Words listed;
    private final Words verbs;
    private final Words leading;

    Parts(Language language) {
        Vocabulary vocabulary = new Vocabulary();
        furniture = new Furniture(vocabulary);
        credits = new Credits(vocabulary);
        listed = vocabulary.words();
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

    /** Room for the shape of one line of {@code text} at a time. */
    Shape shape(char[] text) {
        return new Shape(text, listed);
    }

    /** The blocks, each with its part. */
    List<Block> assign(Report report, List<Block> blocks, Shape shape) {
        State state = new State(report);
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            out.add(assign(block, shape.of(block.start(), block.end()), i + 1 == blocks.size(), state));
        }
        return out;
    }

    /** A bracket with nothing but a credit behind the sentences of {@code block}: "... on Monday. (AFP)". */
    Block tail(Cuts cuts, int first, int last, Block block, Shape shape) {
        if (last - first > TAIL || !cuts.begins(first, Marks.OPENING)) {
            return block;
        }
        String credit = credits.rule(shape.of(cuts.start(first), cuts.end(last - 1)));
        return credit == null ? block : block.as(Part.CREDIT, credit);
    }

    private Block assign(Block block, Shape shape, boolean last, State state) {
        boolean marked = state.marked(block);
        if (state.headlines.has(shape)) {
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
            state.headlines.add(shape.endless() ? List.of() : shape.words());
            return headline;
        }
        if (marked) {
            return block.as(Part.HEADING, "part.heading.mark_up");
        }
        String heading = last ? null : heading(shape);
        if (heading != null) {
            return block.as(Part.HEADING, heading);
        }
        state.body = true;
        return block;
    }

    /** The first lines of the page, as long as no paragraph has come. */
    private static @Nullable Block headline(Block block, Shape shape, boolean marked, boolean last, State state) {
        boolean first = state.headlines.isEmpty();
        if (first && (marked || state.title.has(shape))) {
            return block.as(Part.HEADLINE, marked ? "part.headline.mark_up" : "part.headline.title");
        }
        char end = shape.last();
        boolean open = !Marks.stop(end) || (end != '.' && !shape.more(HEADING));
        boolean fits = open && !shape.more(HEADLINE) && end != ',' && end != ':';
        boolean room = state.headlines.size() < HEADLINES && !marked && !last;
        boolean sized = first || shape.more(3);
        return fits && room && sized
                ? block.as(Part.HEADLINE, first ? "part.headline.first" : "part.headline.next")
                : null;
    }

    /** Short, without a stop, and not a sentence that was cut off. */
    private @Nullable String heading(Shape shape) {
        char last = shape.last();
        if (Marks.stop(last) || last == ':' || last == ',' || last == ';' || shape.more(HEADING)) {
            return null;
        }
        if (shape.shouted()) {
            return "part.heading.capitals";
        }
        if (!Marks.is(shape.begin(), Marks.UPPER | Marks.DIGIT | Marks.QUOTE)) {
            return null;
        }
        return sentence(shape) ? null : "part.heading.short";
    }

    /** Whether a finite verb stands inside, and no colon before it, or the end is cut off behind a word like "the". */
    private boolean sentence(Shape shape) {
        if (shape.in(leading, shape.size() - 1)) {
            return true;
        }
        for (int i = 1; i < shape.size(); i++) {
            if (shape.first(i) == ':') {
                return false;
            }
            if (shape.in(verbs, i) && !shape.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /** What was seen so far. */
    private static final class State {

        private final List<Span> headings;
        private final Wordings title = new Wordings();
        private final Wordings headlines = new Wordings();
        private int heading;
        private boolean body;

        State(Report report) {
            headings = report.headings();
            String given = report.metadata().title();
            title.add(given == null ? List.of() : Shape.words(given));
        }

        /** Whether the mark-up calls this block a heading; blocks are asked in their order. */
        boolean marked(Block block) {
            while (heading < headings.size() && headings.get(heading).end() <= block.start()) {
                heading++;
            }
            return heading < headings.size() && headings.get(heading).start() < block.end();
        }
    }
}
