package org.hearsay.code;

import org.jspecify.annotations.Nullable;

/**
 * What words tell of those they name.
 *
 * @param from first word
 * @param last last word
 * @param country ISO 3166 alpha-3, or a code of PLOVER for what belongs to no state
 * @param sector of PLOVER
 * @param part whether it is only the first part of a compound, such as "EU-Kommission"
 * @param rule id
 */
record Known(int from, int last, @Nullable String country, @Nullable String sector, boolean part, String rule) {}
