package org.hearsay.find;

/** Where a run of words with capitals ends, with the small words, initials and marks that join them. */
final class Runs {

    private static final int LONGEST_NAME = 12;

    private final NameWords words;
    private final Atoms atoms;

    Runs(NameWords words, Atoms atoms) {
        this.words = words;
        this.atoms = atoms;
    }

    /** The atom behind the run that starts at {@code at}. */
    int end(int at) {
        int end = at + 1;
        while (end < atoms.size() && end - at < LONGEST_NAME) {
            int next = step(at, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(int at, int end) {
        String low = atoms.low(end);
        boolean glued = atoms.glued(end);
        if (!glued && (numbered(end) || peopled(at, end))) {
            return end + 1;
        }
        boolean dotted = glued && atoms.low(end - 1).equals(".");
        if (atoms.capital(end) && (!glued || dotted)) {
            boolean plain = words.is("plain", low) && !words.is("particle", low) && !initial(end);
            return plain && !atoms.form(end).equals("I") ? end : end + 1;
        }
        if (glued && low.equals("-") && atoms.glued(end + 1) && atoms.word(end + 1)) {
            return end + 2;
        }
        if (glued && low.equals("'") && atoms.glued(end + 1) && atoms.capital(end + 1) && end - at < 3) {
            return end + 2;
        }
        if (glued && low.equals(".") && words.is("junior", atoms.low(end - 1))) {
            return end + 1;
        }
        boolean shortened = atoms.form(end - 1).length() == 1 || words.is("dotted", atoms.low(end - 1));
        if (glued && low.equals(".") && shortened) {
            return atoms.word(end + 1) && atoms.capital(end + 1) ? end + 1 : end;
        }
        if (low.equals("&") && atoms.capital(end + 1)) {
            return end + 2;
        }
        return particles(at, end);
    }

    /** A single capital letter with a dot. */
    boolean initial(int at) {
        return atoms.form(at).length() == 1
                && atoms.capital(at)
                && atoms.low(at + 1).equals(".")
                && atoms.glued(at + 1);
    }

    private int particles(int at, int end) {
        int next = end;
        while (next < end + 3 && !atoms.capital(next) && words.is("particle", atoms.low(next))) {
            next++;
            if (atoms.low(next).equals("'")) {
                next++;
            }
        }
        if (next > end && words.is("side", atoms.low(next)) && !atoms.glued(end) && ends("place", at, end)) {
            return next + 1;
        }
        boolean bridges = next > end && atoms.capital(next) && bridges(at, end) && !leaves(end, next);
        return bridges && !words.is("plain", atoms.low(next)) ? next + 1 : end;
    }

    /** An article alone goes on with a byname ("der Große") or with nothing, where nouns have capitals. */
    private boolean leaves(int end, int next) {
        return words.capitalNouns
                && next == end + 1
                && words.is("article", atoms.low(end))
                && !words.is("byname", atoms.low(next));
    }

    /** A number behind the word for a road belongs to its name. */
    private boolean numbered(int end) {
        return atoms.digits(end) && words.is("numbered", atoms.low(end - 1)) && atoms.capital(end - 1);
    }

    /** The atom where the first small word inside a run stands; {@code end} if there is none. */
    int noun(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (atoms.word(i) && !atoms.capital(i) && !atoms.glued(i)) {
                return i;
            }
        }
        return end;
    }

    /** The adjective of a people behind the head of a name: "République dominicaine". */
    private boolean peopled(int at, int end) {
        if (end != at + 1 || atoms.capital(end) || !words.is("adjective", "behind")) {
            return false;
        }
        boolean head = words.is("head", atoms.low(at)) || words.placeHead(atoms.low(at)) != null;
        Slot people = head ? words.demonym(atoms, end) : null;
        return people != null && people.end() == end + 1;
    }

    private boolean ends(String kind, int at, int end) {
        Slot listed = (kind.equals("place") ? words.places : words.bodies).match(kind, atoms, at);
        return listed != null && listed.end() == end;
    }

    /** Whether an article shows that the run is no person's name, and no list knows it alone. */
    private boolean thing(int at, int end) {
        String article = atoms.low(at - (atoms.low(at - 1).equals("'") ? 2 : 1));
        boolean behind =
                words.is("placearticle", article) || (words.is("many", article) && words.is("adjective", "behind"));
        return behind && !ends("place", at, end) && !ends("body", at, end);
    }

    /** Whether the words before a particle are of a kind that goes on behind it: a first name, or a body's head. */
    private boolean bridges(int at, int end) {
        String head = atoms.form(at);
        return words.is("head", head)
                || words.is("head", atoms.low(at))
                || words.is("tail", atoms.form(end - 1))
                || thing(at, end)
                || (words.firstName(head) && !words.is("of", atoms.low(end)))
                || (words.firstName(head)
                        && end - at <= 2
                        && (!atoms.opens(at) || words.places.match("place", atoms, end + 1) == null));
    }
}
