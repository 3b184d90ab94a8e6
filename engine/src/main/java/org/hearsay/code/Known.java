package org.hearsay.code;

import org.jspecify.annotations.Nullable;

/**
 * What words tell of those they name.
 *
 * @param from first word; -1 if it was told elsewhere
 * @param last last word
 * @param country ISO 3166 alpha-3, or a code of PLOVER for what belongs to no state
 * @param sector of PLOVER
 * @param part whether it is only the first part of a compound, such as "EU-Kommission"
 * @param rule id
 */
record Known(int from, int last, @Nullable String country, @Nullable String sector, boolean part, String rule) {

    /** The same for another sentence, in which the words that told it do not stand. */
    Known elsewhere() {
        return new Known(-1, -1, country, sector, part, rule);
    }
}
