package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Assertion.Stance;
import org.hearsay.model.Statement.Act;

/** How those who say something stand to what is claimed. */
final class Stances {

    private final Group group;
    private final Utterances utterances;
    private final Map<Entry, Stance> stances = new LinkedHashMap<>();

    Stances(Group group, Utterances utterances) {
        this.group = group;
        this.utterances = utterances;
        for (Entry entry : group.members()) {
            stances.put(entry, stance(entry));
        }
        conceded();
    }

    /** The stance of each member, in their order. */
    Map<Entry, Stance> all() {
        return stances;
    }

    private Stance stance(Entry entry) {
        Act act = entry.slip().act();
        if (act == null) {
            return named(entry) ? Stance.ASSERTS : Stance.REPEATS_UNATTRIBUTED;
        }
        return switch (act) {
            case DENY -> Stance.DENIES;
            case CONCEDE -> Stance.CONCEDES;
            default -> group.contradicts(entry) ? Stance.DENIES : Stance.ASSERTS;
        };
    }

    /** Whether the sentence names the one whose words it repeats: then it is not the report that says so. */
    private boolean named(Entry entry) {
        int number = utterances.of(entry);
        return number != Utterances.NONE
                && group.members().stream()
                        .anyMatch(e -> e.slip().voiced() && utterances.of(e) == number && entry.names(e));
    }

    /** What somebody concedes is conceded in every report of that utterance, with whatever verb of saying. */
    private void conceded() {
        Set<Integer> conceding = new HashSet<>();
        stances.forEach((entry, stance) -> {
            if (stance == Stance.CONCEDES && utterances.of(entry) != Utterances.NONE) {
                conceding.add(utterances.of(entry));
            }
        });
        stances.replaceAll((entry, stance) ->
                stance == Stance.ASSERTS && conceding.contains(utterances.of(entry)) ? Stance.CONCEDES : stance);
    }
}
