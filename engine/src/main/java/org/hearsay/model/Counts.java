package org.hearsay.model;

/**
 * How often: three numbers, never one. All are upper bounds among the reports held.
 *
 * @param utterances occasions on which somebody is told to have said it
 * @param dispatches texts that carry it, copies and translations counted once
 * @param reports reports that carry it
 */
public record Counts(int utterances, int dispatches, int reports) {

    /** None at all. */
    public static final Counts NONE = new Counts(0, 0, 0);
}
