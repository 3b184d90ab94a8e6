package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One of those who do something in an {@link Event}, or to whom it is done.
 *
 * @param span the words, without what is told of them in clauses
 * @param key key of the {@link Actor} or {@link Place} that the words hold; null if they name none
 * @param country ISO 3166 alpha-3 code of the state that controls it, or {@code IGO}, {@code UNO}, {@code EUR}, {@code NGO},
 *     {@code IMG}, {@code MNC} for what belongs to no state; null where nothing tells
 * @param sector PLOVER sector such as {@code GOV} or {@code MIL}; null where nothing tells
 * @param inferred whether the country is not told by the words themselves but by the place or the rest of the sentence
 * @param rule id of the rule that told the country, or the party itself where it has none
 */
public record Party(
        Span span,
        @Nullable String key,
        @Nullable String country,
        @Nullable String sector,
        boolean inferred,
        String rule) {}
