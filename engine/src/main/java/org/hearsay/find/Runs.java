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
        if (atoms.capital(end) && !glued) {
            return words.is("plain", low)
                            && !words.is("particle", low)
                            && !atoms.form(end).equals("I")
                    ? end
                    : end + 1;
        }
        if (glued && low.equals("-") && atoms.glued(end + 1) && atoms.word(end + 1)) {
            return end + 2;
        }
        if (glued && low.equals("'") && atoms.glued(end + 1) && atoms.capital(end + 1) && end - at < 3) {
            return end + 2;
        }
        if (glued && low.equals(".") && atoms.form(end - 1).length() == 1) {
            return atoms.word(end + 1) && atoms.capital(end + 1) ? end + 1 : end;
        }
        if (low.equals("&") && atoms.capital(end + 1)) {
            return end + 2;
        }
        return particles(at, end);
    }

    private int particles(int at, int end) {
        int next = end;
        while (next < end + 3 && !atoms.capital(next) && words.is("particle", atoms.low(next))) {
            next++;
            if (atoms.low(next).equals("'")) {
                next++;
            }
        }
        boolean bridges = next > end && atoms.capital(next) && bridges(at, end);
        return bridges && !words.is("plain", atoms.low(next)) ? next + 1 : end;
    }

    /** Whether the words before a particle are of a kind that goes on behind it: a first name, or a body's head. */
    private boolean bridges(int at, int end) {
        String head = atoms.form(at);
        return words.is("head", head)
                || words.is("head", atoms.low(at))
                || words.is("tail", atoms.form(end - 1))
                || (words.firstName(head) && !words.is("of", atoms.low(end)))
                || (words.firstName(head) && end - at <= 2 && !atoms.opens(at));
    }
}
