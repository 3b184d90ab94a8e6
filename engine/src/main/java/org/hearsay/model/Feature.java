package org.hearsay.model;

/** The few morphological features that later stages ask for. */
public enum Feature {
    SINGULAR,
    PLURAL,
    MASCULINE,
    FEMININE,
    NEUTER,
    FIRST,
    SECOND,
    THIRD,
    PRESENT,
    PAST,
    FUTURE,
    IMPERFECT,
    INDICATIVE,
    SUBJUNCTIVE,
    CONDITIONAL,
    IMPERATIVE,
    FINITE,
    INFINITIVE,
    PARTICIPLE,
    GERUND;

    /** This feature's bit in {@link Tree#features(int)}. */
    public int bit() {
        return 1 << ordinal();
    }
}
