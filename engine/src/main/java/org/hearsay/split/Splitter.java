package org.hearsay.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.language.Words;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/** Takes a report apart: blocks with their part in the page, sentences, tokens. */
public final class Splitter {

    /** Formats whose lines may have been wrapped by hand; in others a line is a block of the mark-up. */
    private static final Set<String> WRAPPED = Set.of("text/plain");

    private final Tokeniser tokeniser;
    private final Sentences sentences;
    private final Parts parts;

    /** Splitter with the word lists of {@code language}. */
    public Splitter(Language language) {
        Joints joints = new Joints(language);
        tokeniser = new Tokeniser(joints);
        sentences = new Sentences(joints, common(language), Borders.of(language));
        parts = new Parts(language);
    }

    static Words common(Language language) {
        Map<String, Integer> words = new HashMap<>();
        for (Row row : language.table("words/common")) {
            switch (row.get("kind")) {
                case "function", "leading" -> words.put(row.get("word"), Sentences.FUNCTION);
                case "starter" -> words.put(row.get("word"), Sentences.STARTER);
                default -> {}
            }
        }
        return new Words(words);
    }

    /** All of the text but white space stands in exactly one passage of the page. */
    public Page split(Report report) {
        Text text = report.text();
        char[] letters = text.flat().toCharArray();
        Shape shape = parts.shape(letters);
        List<Block> blocks = parts.assign(report, Blocks.of(letters, WRAPPED.contains(report.format())), shape);
        List<Passage> passages = new ArrayList<>();
        List<Tokens> tokens = new ArrayList<>();
        Cuts cuts = new Cuts(letters);
        Gap gap = sentences.gap();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            cuts.clear();
            gap.lost = 0;
            tokeniser.tokenise(letters, block.start(), block.end(), cuts);
            int first = 0;
            while (first < cuts.size()) {
                boolean body = block.part() == Part.BODY;
                int last = body ? sentences.end(cuts, first, gap) : cuts.size();
                Block part = body && first > 0 ? parts.tail(cuts, first, last, block, shape) : block;
                Span span = new Span(cuts.start(first), cuts.end(last - 1));
                passages.add(new Passage(span, part.part(), i, part.rule()));
                tokens.add(cuts.slice(text, first, last));
                first = last;
            }
        }
        return new Page(text, passages, tokens);
    }
}
