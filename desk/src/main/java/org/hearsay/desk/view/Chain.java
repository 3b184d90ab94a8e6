package org.hearsay.desk.view;

import java.util.List;
import org.hearsay.model.Reading;

/** Chains of statements for other views. */
public final class Chain {

    private Chain() {}

    /**
     * One link in plain words.
     *
     * @param name who
     * @param basis on what it rests; may be empty
     * @param uncertain whether the attachment is uncertain
     */
    public record Step(String name, String basis, boolean uncertain) {}

    /** From the claimant of {@code statement} to the report; empty if the reading has no statement of this id. */
    public static List<Step> of(Reading reading, String statement) {
        return reading.statements().stream()
                .filter(s -> s.id().equals(statement))
                .findFirst()
                .map(s -> org.hearsay.desk.view.Step.of(reading, s).stream()
                        .map(step -> new Step(step.name(), step.basis(), step.uncertain()))
                        .toList())
                .orElse(List.of());
    }
}
