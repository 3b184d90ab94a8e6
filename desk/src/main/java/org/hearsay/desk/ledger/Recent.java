package org.hearsay.desk.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was made lately, so that it need not be made again; the oldest goes first when all together weigh too much. */
final class Recent<K, V> {

    private final LinkedHashMap<K, V> held = new LinkedHashMap<>(16, 0.75f, true);
    private final ToLongFunction<V> weight;
    private final long most;
    private long weighs;

    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is held for {@code key}, or else what {@code maker} makes; null if that is nothing. */
    @Nullable
    V get(K key, Function<K, @Nullable V> maker) {
        synchronized (held) {
            V known = held.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = maker.apply(key);
        if (made != null) {
            put(key, made);
        }
        return made;
    }

    private void put(K key, V made) {
        synchronized (held) {
            V before = held.put(key, made);
            weighs += weight.applyAsLong(made) - (before == null ? 0 : weight.applyAsLong(before));
            while (weighs > most && held.size() > 1) {
                Map.Entry<K, V> oldest = held.entrySet().iterator().next();
                weighs -= weight.applyAsLong(oldest.getValue());
                held.remove(oldest.getKey());
            }
        }
    }
}
