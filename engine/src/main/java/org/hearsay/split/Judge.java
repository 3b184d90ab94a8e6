package org.hearsay.split;

/** Says of each gap where a sentence may start whether one does. */
interface Judge {

    /**
     * Whether a sentence may start there at all, for all that {@link Gap#glance} took in; saves the look at the rest.
     *
     * @param gap what touches it
     */
    default boolean doubts(Gap gap) {
        return true;
    }

    /**
     * Whether a sentence starts with token {@code next}.
     *
     * @param gap what stands around it
     */
    boolean starts(Cuts cuts, int next, Gap gap);
}
