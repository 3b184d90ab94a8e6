package org.hearsay.inspect;

import org.hearsay.model.Damage;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sign of damage, before signs that stand together are weighed.
 *
 * @param evidence in words, for people
 * @param language code of the other language that the words are in or come from; null if that is not told
 */
record Sign(int start, int end, Kind kind, Severity severity, String evidence, String rule, @Nullable String language) {

    Sign(int start, int end, Kind kind, Severity severity, String evidence, String rule) {
        this(start, end, kind, severity, evidence, rule, null);
    }

    Damage damage() {
        return new Damage(new Span(start, end), kind, severity, evidence, rule, language);
    }
}
