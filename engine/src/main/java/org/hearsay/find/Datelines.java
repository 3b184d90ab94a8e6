package org.hearsay.find;

/** The line that a wire story opens with: place, perhaps a day, the agency in brackets, a dash. */
final class Datelines {

    /** Atoms from the start of the passage to the dash. */
    private static final int LONGEST = 16;

    private final Atoms atoms;

    Datelines(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The atom behind the place that opens a dateline; 0 if the passage opens with none. */
    int place() {
        int end = 0;
        while (end < LONGEST && atoms.capital(end)) {
            end++;
        }
        String low = atoms.low(end);
        boolean parted = low.equals(",") || low.equals("(") || (low.equals("-") && !atoms.glued(end));
        boolean capitals = end > 0 && atoms.capitals(0);
        return end > 0 && parted && (agency() > 0 || (capitals && dash() > 0)) ? end : 0;
    }

    /** The atom where the agency stands in brackets right before the dash; 0 if there is none. */
    int agency() {
        int dash = dash();
        if (dash < 4 || !atoms.low(dash - 1).equals(")")) {
            return 0;
        }
        int at = dash - 2;
        while (at > 1 && !atoms.low(at).equals("(")) {
            at--;
        }
        return at > 0 && atoms.low(at).equals("(") && atoms.word(at + 1) ? at + 1 : 0;
    }

    private int dash() {
        for (int at = 1; at < Math.min(LONGEST, atoms.size()); at++) {
            if (atoms.low(at).equals("-") && !atoms.glued(at) && !atoms.glued(at + 1)) {
                return at;
            }
            if (".;:!?\"".contains(atoms.low(at))
                    && !atoms.low(at - 1).equals("p")
                    && atoms.low(at + 1).length() > 3) {
                return 0;
            }
        }
        return 0;
    }
}
