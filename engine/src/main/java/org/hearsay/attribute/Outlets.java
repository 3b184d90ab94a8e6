package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Pos;
import org.hearsay.model.Tree;

/** Tells agencies and outlets, who pass words on, from everybody else who may be told something. */
final class Outlets {

    /** Most words in the name of a listed outlet. */
    private static final int LONGEST = 4;

    private final Words words;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> platforms = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final List<String> endings = new ArrayList<>();

    Outlets(Language language, Words words) {
        this.words = words;
        language.table("words/outlets").forEach(row -> listed.addAll(row.list("forms")));
        for (Row row : language.table("words/outletnames")) {
            switch (row.get("use")) {
                case "platform" -> platforms.add(row.get("word"));
                case "ending" -> endings.add(row.get("word"));
                case "part" -> parts.add(row.get("word"));
                default -> throw new IllegalArgumentException(row.origin() + ": no such use");
            }
        }
    }

    /** Whether the words {@code from} to {@code last}, a noun phrase without what hangs behind it, are an agency or outlet. */
    boolean isOutlet(Sentence s, int from, int last) {
        Tree tree = s.tree();
        for (int i = from; i <= last; i++) {
            boolean kind = words.isOutlet(tree.lemma(i)) || words.isOutlet(tree.form(i));
            if (kind && (i == last || tree.pos(i + 1) != Pos.NOUN)) {
                return true;
            }
            if (isListed(s, i, last) || isNamedSo(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word opens a listed name that goes to the end of the phrase, so that "AFP photographers" are none. */
    private boolean isListed(Sentence s, int i, int last) {
        for (int end = i; end <= Math.min(last, i + LONGEST - 1); end++) {
            String name = s.tokens().text().of(s.tokens().span(i, end));
            boolean ends = end == last || s.tree().pos(end + 1) != Pos.NOUN;
            if (listed.contains(name) && !platforms.contains(name) && ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word makes a name that of an outlet ("Courier", "…zeitung"); as a common word it does not. */
    private boolean isNamedSo(Sentence s, int i) {
        String form = s.tree().form(i);
        boolean capital = i > 0 && Character.isUpperCase(form.charAt(0));
        // A noun that the dictionary writes small is a name where it is written with a capital ("le Courrier").
        boolean raised = s.tree().pos(i) == Pos.NOUN
                && Character.isLowerCase(s.tree().lemma(i).charAt(0));
        boolean name = capital && (s.tree().pos(i) == Pos.PROPN || raised);
        return name && (parts.contains(form) || endings.stream().anyMatch(form::endsWith));
    }

    /** Whether it is a listed name, be it that of a place where anybody writes. */
    boolean isListed(String name) {
        return listed.contains(name);
    }

    /** Whether the word names a place where anybody writes, which passes nothing on. */
    boolean isPlatform(String form) {
        return platforms.contains(form);
    }

    /** Whether it is the name of a listed agency or outlet and nothing else. */
    boolean isName(String name) {
        return listed.contains(name) && !platforms.contains(name);
    }
}
