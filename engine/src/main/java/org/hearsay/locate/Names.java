package org.hearsay.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The names found so far, by where they stand. */
final class Names {

    private final List<Mention> sorted;
    private final Set<String> surnames = new HashSet<>();

    Names(List<Mention> mentions, CharSequence flat) {
        this.sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span));
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PERSON) {
                String text = flat.subSequence(
                                mention.span().start(), mention.span().end())
                        .toString();
                int cut = text.lastIndexOf(' ');
                if (cut > 0) {
                    surnames.add(text.substring(cut + 1));
                }
            }
        }
    }

    /** The name that shares a letter with {@code span}, or null. */
    @Nullable
    Mention over(Span span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && sorted.get(low).span().overlaps(span) ? sorted.get(low) : null;
    }

    /** Whether a person of the report is called so. */
    boolean surname(String text) {
        return surnames.contains(text);
    }
}
