package org.hearsay.desk.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Spelling;
import org.hearsay.model.Metadata;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Covers the words of a name, one block for each code point. */
final class Cover {

    private static final char BLOCK = '\u2588';
    /** Names of fewer letters have no endings: too many words begin like them. */
    private static final int SHORTEST = 4;
    /** Letters that a language may hang on a name. */
    private static final int ENDING = 2;

    /** Marks that stand before a key in what was derived. */
    private static final String MARKS = "=~";

    private final List<String> name;
    /** The words as the engine spells them, alike for all languages. */
    private final Set<String> keys = new HashSet<>();

    /** {@code name}: its words, folded. */
    Cover(List<String> name) {
        this.name = name;
        for (Language language : Languages.all()) {
            Spelling spelling = new Spelling(language);
            name.forEach(word -> keys.add(spelling.key(word)));
        }
        keys.remove("");
    }

    /** The text without the words of the name, and without what stands in {@code more}. */
    String text(Text text, Collection<Span> more) {
        boolean[] covered = new boolean[text.length()];
        for (Folded.Word word : Folded.words(text.flat())) {
            if (named(word.folded())) {
                Arrays.fill(covered, word.span().start(), word.span().end(), true);
            }
        }
        more.forEach(span -> Arrays.fill(covered, span.start(), span.end(), true));
        StringBuilder out = new StringBuilder(text.original().length());
        for (int i = 0; i < covered.length; i++) {
            boolean hide = covered[i] && text.charAt(i) > ' ';
            if (hide) {
                out.append(BLOCK);
            } else {
                out.append(text.of(new Span(i, i + 1)));
            }
        }
        return out.toString();
    }

    @Nullable
    String words(@Nullable String words) {
        return words == null ? null : text(new Text(words), List.of());
    }

    Metadata metadata(Metadata known) {
        return new Metadata(
                words(known.url()),
                words(known.publisher()),
                known.published(),
                known.language(),
                words(known.title()),
                words(known.author()),
                words(known.credit()),
                known.filed(),
                words(known.canonical()));
    }

    /** All words in a document, whatever they stand for. */
    JsonNode json(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(key -> object.set(key, json(object.get(key))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, json(array.get(i)));
            }
        } else if (node.isString()) {
            String words = node.asString();
            boolean marked = !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
            return StringNode.valueOf(
                    keys.contains(marked ? words.substring(1) : words)
                            ? String.valueOf(BLOCK)
                            : text(new Text(words), List.of()));
        }
        return node;
    }

    private boolean named(String word) {
        return name.stream()
                .anyMatch(n -> word.equals(n)
                        || (n.length() >= SHORTEST && word.startsWith(n) && word.length() <= n.length() + ENDING));
    }
}
