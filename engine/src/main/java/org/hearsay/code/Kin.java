package org.hearsay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Branches;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.hearsay.model.Tree;

/** A tree with the children of each word at hand, and the few questions that coding asks of it. */
final class Kin {

    final Tree tree;
    private final Branches branches;
    private final String[] lemmas;

    Kin(Tree tree) {
        this.tree = tree;
        this.branches = new Branches(tree);
        this.lemmas = new String[tree.size()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = tree.lemma(i).toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence without words. */
    static Tree nothing() {
        Tokens none = new Tokens(new Text(""), new int[0], new int[0]);
        return new Tree(none, new byte[0], new int[0], new String[0], new int[0], new byte[0]);
    }

    int size() {
        return lemmas.length;
    }

    /** First child of {@code i} or {@link Tree#NONE}. */
    int first(int i) {
        return branches.first(i);
    }

    /** The child of the same head behind {@code i}. */
    int next(int i) {
        return branches.next(i);
    }

    String lemma(int i) {
        return lemmas[i];
    }

    String form(int i) {
        return tree.form(i).toLowerCase(Locale.ROOT);
    }

    int child(int i, Relation relation) {
        return branches.child(i, relation);
    }

    boolean has(int i, Relation relation) {
        return child(i, relation) != Tree.NONE;
    }

    /** Whether a child of {@code i} is one of {@code words} by lemma or form; a name is none: May is a month. */
    boolean any(int i, Set<String> words) {
        for (int c = first(i); c != Tree.NONE; c = next(c)) {
            boolean name = tree.pos(c) == Pos.PROPN;
            if (!name && (words.contains(lemmas[c]) || words.contains(form(c)))) {
                return true;
            }
        }
        return false;
    }

    /** The preposition of {@code i} as its lemma; empty if it has none. */
    String preposition(int i) {
        int found = child(i, Relation.CASE);
        return found == Tree.NONE ? "" : lemmas[found];
    }

    boolean nominal(int i) {
        Pos pos = tree.pos(i);
        return pos == Pos.NOUN
                || pos == Pos.PROPN
                || pos == Pos.PRON
                || pos == Pos.NUM
                || pos == Pos.X
                || pos == Pos.ADJ;
    }

    /** {@code i} and the words joined to it by "and". */
    List<Integer> joined(int i) {
        List<Integer> out = new ArrayList<>();
        out.add(i);
        for (int at = 0; at < out.size(); at++) {
            for (int c = first(out.get(at)); c != Tree.NONE; c = next(c)) {
                if (tree.relation(c) == Relation.CONJ) {
                    out.add(c);
                }
            }
        }
        return out;
    }

    /** The words of a phrase without its preposition, what is joined to it and the clauses that hang on it. */
    Span phrase(int head) {
        int from = head;
        int last = head;
        for (int c = first(head); c != Tree.NONE; c = next(c)) {
            if (inPhrase(tree.relation(c)) || loose(c)) {
                Span part = phrase(c);
                from = Math.min(from, tree.tokens().at(part.start()));
                last = Math.max(last, tree.tokens().at(part.end() - 1));
            }
        }
        return tree.tokens().span(from, last);
    }

    private static boolean inPhrase(Relation relation) {
        return switch (relation) {
            case AMOD, COMPOUND, DET, FLAT, FIXED, NMOD, NUMMOD, APPOS, GOESWITH -> true;
            default -> false;
        };
    }

    /** Whether it is an article or a number that the parser has left without a relation of its own. */
    private boolean loose(int i) {
        return tree.relation(i) == Relation.DEP && (tree.pos(i) == Pos.DET || tree.pos(i) == Pos.NUM);
    }
}
