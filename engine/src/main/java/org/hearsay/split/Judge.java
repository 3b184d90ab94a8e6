package org.hearsay.split;

/** Says of each gap where a sentence may start whether one does. */
interface Judge {

    /**
     * Whether a sentence starts with token {@code next}.
     *
     * @param gap what stands around it
     */
    boolean starts(Cuts cuts, int next, Gap gap);
}
