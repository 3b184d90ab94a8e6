package org.hearsay.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.ByteSequenceIterator;
import morfologik.fsa.FSA;
import org.hearsay.language.Row;

/**
 * A morphological dictionary as an automaton: entries are word, separator, coded lemma and, in some lists, separator and
 * tag, all in UTF-8. Fit for many threads.
 */
final class WordList {

    private final FSA automaton;
    private final byte separator;

    private WordList(FSA automaton, byte separator) {
        this.automaton = automaton;
        this.separator = separator;
    }

    /** Opens the list that a row of {@code words/dictionary} names. */
    static WordList of(Row row) {
        String path = row.get("resource");
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(row.origin() + ": not on the class path: " + path);
            }
            return new WordList(FSA.read(in), (byte) row.get("separator").charAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Whether {@code form} is in the list, in exactly this case. */
    boolean has(String form) {
        return entries(form) != 0;
    }

    /** All tags of {@code form}; empty if it is unknown or the list has no tags. */
    Set<String> tags(String form) {
        int node = entries(form);
        Set<String> tags = new TreeSet<>();
        if (node != 0) {
            ByteSequenceIterator rest = new ByteSequenceIterator(automaton, node);
            while (rest.hasNext()) {
                String entry = StandardCharsets.UTF_8.decode(rest.next()).toString();
                int at = entry.indexOf((char) separator);
                if (at >= 0) {
                    tags.add(entry.substring(at + 1));
                }
            }
        }
        return tags;
    }

    /** The node behind {@code form} and a separator, 0 if there is none. */
    private int entries(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        int node = automaton.getRootNode();
        for (byte b : bytes) {
            node = next(node, b);
            if (node == 0) {
                return 0;
            }
        }
        return next(node, separator);
    }

    private int next(int node, byte label) {
        int arc = automaton.getArc(node, label);
        return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
    }
}
