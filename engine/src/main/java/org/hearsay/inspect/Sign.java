package org.hearsay.inspect;

import org.hearsay.model.Damage;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/**
 * One sign of damage, before signs that stand together are weighed.
 *
 * @param evidence in words, for people
 */
record Sign(int start, int end, Kind kind, Severity severity, String evidence, String rule) {

    Damage damage() {
        return new Damage(new Span(start, end), kind, severity, evidence, rule);
    }
}
