package org.hearsay.desk.view;

import java.util.EnumMap;
import java.util.Map;
import org.hearsay.model.Account;
import org.hearsay.model.Account.Fate;
import org.hearsay.model.Reading;

/** How many passages came to which fate; all fates, also those of none. */
final class Tally {

    private Tally() {}

    static Map<Fate, Integer> of(Reading reading) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, 0);
        }
        for (Account account : reading.account()) {
            counts.merge(account.fate(), 1, Integer::sum);
        }
        return counts;
    }
}
