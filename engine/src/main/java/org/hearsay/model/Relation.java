package org.hearsay.model;

import java.util.Locale;

/**
 * Universal dependency relations. Subtypes are kept only where a later stage asks for them; all others fold into their
 * main relation.
 */
public enum Relation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CCOMP,
    CLF,
    COMPOUND,
    CONJ,
    COP,
    CSUBJ,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Relation[] ALL = values();

    /** Relation for a label of a treebank, such as {@code nsubj:pass}; subtypes that are not kept are cut. */
    public static Relation of(String label) {
        String wanted = label.toUpperCase(Locale.ROOT).replace(':', '_');
        Relation main = DEP;
        int cut = wanted.indexOf('_');
        String stem = cut < 0 ? wanted : wanted.substring(0, cut);
        for (Relation relation : ALL) {
            if (relation.name().equals(wanted)) {
                return relation;
            }
            if (relation.name().equals(stem)) {
                main = relation;
            }
        }
        return main;
    }

    /** The label as treebanks write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** Whether this is a subject of any kind. */
    public boolean isSubject() {
        return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
    }
}
