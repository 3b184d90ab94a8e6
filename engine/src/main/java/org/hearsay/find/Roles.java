package org.hearsay.find;

import org.hearsay.model.Pos;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What a passage says somebody is: a title before the name, or an apposition around it. */
final class Roles {

    private static final int LONGEST_APPOSITION = 16;
    private static final int LONGEST_TITLE = 7;

    private final NameWords words;
    private final Atoms atoms;
    private final Tree tree;

    /** Atoms of the title that the name being read stands behind; -1 while there is none. */
    private int titleStart = -1;

    private int titleEnd = -1;

    Roles(NameWords words, Atoms atoms, Tree tree) {
        this.words = words;
        this.atoms = atoms;
        this.tree = tree;
    }

    /** Forgets the title of the last name. */
    void forget() {
        titleStart = -1;
        titleEnd = -1;
    }

    /** Notes the title from atom {@code start} up to {@code end}. */
    void title(int start, int end) {
        titleStart = start;
        titleEnd = end;
    }

    /** Notes what was taken off the front of a name up to {@code end}; {@code title} if it was one and no people. */
    void stripped(int start, int end, boolean title) {
        titleStart = titleStart < 0 ? start : titleStart;
        titleEnd = title ? end : titleEnd;
    }

    /** The name begins only at {@code start}: what was noted counts if it stands behind the old start {@code before}. */
    void moved(int before) {
        titleEnd = titleEnd > before ? titleEnd : -1;
        titleStart = titleEnd < 0 ? -1 : titleStart;
    }

    /** Whether a title stands right before the name, or before what belongs to it. */
    boolean titled(int start) {
        return titleEnd == start || titledBefore(start);
    }

    /** The role of the name from {@code start} up to {@code end}; null if none is stated. */
    @Nullable
    Role of(int start, int end) {
        if (titleStart < 0 && !titledBefore(start)) {
            Role before = introduced(start);
            return before == null ? apposition(end) : before;
        }
        int from = titleStart;
        while (from > 0 && modifies(from - 1)) {
            from--;
        }
        while (from < titleEnd && (atoms.mark(from) || words.is("article", atoms.low(from)))) {
            from++;
        }
        int last = titleEnd;
        return last <= from ? null : stated(from, last);
    }

    private Role stated(int from, int end) {
        Span span = atoms.span(from, end);
        return new Role(tree.tokens().text().flat().substring(span.start(), span.end()), span);
    }

    private boolean modifies(int at) {
        if (atoms.low(at).equals("-")) {
            return atoms.glued(at) && atoms.glued(at + 1);
        }
        return words.title(atoms, at) != null || words.demonym(atoms, at) != null;
    }

    /** "The spokesman of the harbour, Peter Halden,": a phrase that opens its clause with a title and ends at the comma. */
    private @Nullable Role introduced(int start) {
        int comma = start - 1;
        if (!atoms.low(comma).equals(",")) {
            return null;
        }
        int from = comma;
        while (from > 0 && comma - from < LONGEST_APPOSITION && !breaks(from - 1)) {
            from--;
        }
        while (from < comma
                && (words.is("article", atoms.low(from)) || atoms.low(from).equals("'"))) {
            from++;
        }
        Slot title = words.title(atoms, from);
        return title == null || title.value().equals("honorific") || title.end() > comma ? null : stated(from, comma);
    }

    private boolean breaks(int at) {
        if (atoms.mark(at)) {
            return !atoms.low(at).equals("'") && !atoms.low(at).equals("-");
        }
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && (tree.pos(token) == Pos.VERB || tree.pos(token) == Pos.AUX);
    }

    /** "Anna Muster, a spokeswoman for the harbour, said": the words between the commas, if they begin like a title. */
    private @Nullable Role apposition(int end) {
        if (!atoms.low(end).equals(",")) {
            return null;
        }
        int from = end + 1;
        int at = from;
        boolean titled = false;
        while (at < from + 5 && at < atoms.size() && !titled) {
            Slot title = words.title(atoms, at);
            titled = title != null && title.value().equals("title");
            if (!titled
                    && title == null
                    && words.demonym(atoms, at) == null
                    && !words.is("article", atoms.low(at))
                    && !atoms.mark(at)) {
                return null;
            }
            at++;
        }
        while (titled && at < atoms.size() && at < from + LONGEST_APPOSITION && !",.;:()\"".contains(atoms.low(at))) {
            at++;
        }
        boolean closed = titled && ",.;".contains(atoms.low(at));
        while (closed && words.is("article", atoms.low(from))) {
            from++;
        }
        return closed ? stated(from, at) : null;
    }

    /** Whether a title stands before a name, with what it belongs to in between: "ministre de la Pêche Henri Duchamp". */
    private boolean titledBefore(int start) {
        if (words.is("of", atoms.low(start - 1))
                || words.is("article", atoms.low(start - 1))
                || (atoms.mark(start - 1) && !atoms.low(start - 1).equals("."))) {
            return false;
        }
        int steps = 0;
        for (int at = start - 1; at >= 0 && steps < LONGEST_TITLE; at--, steps++) {
            Slot title = words.title(atoms, at);
            if (title != null && title.end() <= start) {
                if (!title.value().equals("modifier")) {
                    titleEnd = start;
                    titleStart = at;
                    return true;
                }
            } else if (peopleEnding(at) == 0 && !belongs(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean belongs(int at) {
        return atoms.capital(at)
                || words.is("of", atoms.low(at))
                || words.is("article", atoms.low(at))
                || atoms.low(at).equals("'");
    }

    private int peopleEnding(int at) {
        Slot people = words.demonym(atoms, at);
        return people == null ? atoms.low(at).equals(".") || atoms.low(at).equals("-") ? 1 : 0 : people.end() - at;
    }
}
