package org.hearsay.desk.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.Digest;
import org.hearsay.model.Matching;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Parts all reports into blocks, and has each block that changed matched anew.
 *
 * <p>Two reports are linked if they share two keys that no more than {@link Engine#common} reports hold. A block is all that hangs
 * together by links; where more than {@link Engine#most} would, links need three shared keys, or four, and so on. That depends on
 * which reports are held and on nothing else, so that the order of adding does not show; and what a report changes lies in
 * its neighbourhood, so that adding one to many costs as little as adding it to few.
 */
final class Settlement {

    /** Reports that share as many keys as this stay together, how many so ever they are. */
    private static final int STRICTEST = 24;
    /** Reports that are brought together in one transaction. */
    private static final int SOME = 200;
    /** Beginning of a condition: SQLite uses an index of some rows only where their own condition is asked for as well. */
    static final String OPEN = "level < 1 AND level";

    private final Handle handle;
    private final Lookups lookups;
    private final Engine engine;
    private final int common;
    private final int most;
    private final Map<Long, Digest> digests = new HashMap<>();
    private final Map<Long, long[]> keys = new HashMap<>();
    private final Map<Long, long[]> holders = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, List<Long>> blocks = new HashMap<>();
    private final Map<Long, Shared> shares = new HashMap<>();
    /** The strictest level at which what a report hangs together with is still too large. */
    private final Map<Long, Integer> tooLarge = new HashMap<>();
    /** Whether links were lost, so that blocks may be parted by looser links than they were. */
    private boolean lost;

    /** Where a report stands: its block, null if it has none yet, and how strict the links of the block are. */
    private record Place(String id, @Nullable Long block, int level) {}

    private record Block(Set<Long> members, int level) {}

    /** Reports, in their order, and how many keys each shares. Only two or more make a link. */
    private static final class Shared {

        private final long[] reports;
        private final int[] counts;

        private Shared(long[] reports, int[] counts) {
            this.reports = reports;
            this.counts = counts;
        }

        /** {@code all}: each report as often as it shares a key with {@code own}. */
        static Shared of(long[] all, long own) {
            Arrays.sort(all);
            int found = 0;
            int[] counts = new int[all.length];
            for (int i = 0, next; i < all.length; i = next) {
                for (next = i + 1; next < all.length && all[next] == all[i]; ) {
                    next++;
                }
                if (next - i > 1 && all[i] != own) {
                    counts[found] = next - i;
                    all[found++] = all[i];
                }
            }
            return new Shared(Arrays.copyOf(all, found), Arrays.copyOf(counts, found));
        }
    }

    Settlement(Handle handle, Engine engine) {
        this.handle = handle;
        this.lookups = new Lookups(handle.getConnection());
        this.engine = engine;
        this.common = engine.common();
        this.most = engine.most();
    }

    /** Brings some reports together that were not yet; returns how many. */
    int settle() {
        List<Long> open = handle.createQuery(
                        "SELECT serial FROM report WHERE " + OPEN + " = 0 ORDER BY serial LIMIT " + SOME)
                .mapTo(Long.class)
                .list();
        if (!open.isEmpty()) {
            try (lookups) {
                settle(open);
            }
        }
        return open.size();
    }

    private void settle(List<Long> open) {
        Set<Long> fresh = new TreeSet<>();
        Map<Long, Integer> work = new TreeMap<>();
        for (long report : open) {
            if (place(report).block() == null) {
                fresh.add(report);
            } else {
                lost = true;
            }
            work.put(report, 1);
        }
        post(fresh);
        crossings(fresh, work);
        neighbours(fresh, work);
        for (long report : open) {
            blockOf(report).forEach(r -> work.putIfAbsent(r, 1));
        }
        part(work);
    }

    /** Takes a report out of its block; whoever was linked by it is to be brought together anew. */
    void leave(Row row) {
        Long block = row.block();
        if (block == null) {
            return;
        }
        try (lookups) {
            touched(row.serial()).forEach(this::reopen);
            PreparedBatch batch = handle.prepareBatch("DELETE FROM posting WHERE hash = ? AND report = ?");
            Arrays.stream(keys(row.serial())).forEach(key -> batch.add(key, row.serial()));
            execute(batch);
        }
        handle.execute("UPDATE report SET level = 0 WHERE block = ?", block);
        handle.execute("UPDATE report SET block = NULL, level = 0 WHERE serial = ?", row.serial());
        forget(block);
    }

    /**
     * Whose links change when a report goes: those that it is linked to, and those that share a key which is no longer common.
     * No block can fall apart, nor be parted by looser links, without one of them in it.
     */
    private Set<Long> touched(long report) {
        Set<Long> touched = new TreeSet<>();
        for (long key : keys(report)) {
            long[] held = holders(key, common + 2);
            if (held.length == common + 1) {
                Arrays.stream(held).forEach(touched::add);
            }
        }
        Arrays.stream(shared(report).reports).forEach(touched::add);
        return touched;
    }

    private void reopen(long report) {
        handle.execute("UPDATE report SET level = 0 WHERE serial = ?", report);
    }

    private void post(Set<Long> fresh) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO posting (hash, report) VALUES (?, ?)");
        fresh.forEach(report -> Arrays.stream(keys(report)).forEach(key -> batch.add(key, report)));
        execute(batch);
    }

    /**
     * A key that has become common links nobody any more: blocks that it held together are parted anew. What falls apart by it,
     * or may now be parted by looser links, has one of those in it that hold the key.
     */
    private void crossings(Set<Long> fresh, Map<Long, Integer> work) {
        Set<Long> seen = new HashSet<>();
        for (long report : fresh) {
            for (long key : keys(report)) {
                if (!seen.add(key)) {
                    continue;
                }
                long[] held = holders(key, common + fresh.size() + 1);
                long[] before =
                        Arrays.stream(held).filter(r -> !fresh.contains(r)).toArray();
                if (held.length > common && before.length > 0 && before.length <= common) {
                    Arrays.stream(before).forEach(r -> blockOf(r).forEach(other -> work.put(other, 1)));
                    lost = true;
                }
            }
        }
    }

    /** Blocks that a new report is linked to, each by links as strict as its own. */
    private void neighbours(Set<Long> fresh, Map<Long, Integer> work) {
        for (long report : fresh) {
            int least = 1;
            Shared shared = shared(report);
            for (int i = 0; i < shared.reports.length; i++) {
                long other = shared.reports[i];
                Place place = place(other);
                if (place.block() == null || work.getOrDefault(other, 0) == 1) {
                    continue;
                }
                if (shared.counts[i] > place.level()) {
                    int level = lost ? 1 : place.level();
                    blockOf(other).forEach(r -> work.putIfAbsent(r, level));
                } else {
                    least = Math.max(least, shared.counts[i]);
                }
            }
            work.put(report, lost ? 1 : least);
        }
    }

    /** Parts all of {@code work} into blocks, and whoever turns out to hang together with them. */
    private void part(Map<Long, Integer> work) {
        Map<Long, Set<Long>> before = new HashMap<>();
        Map<Long, Block> after = new LinkedHashMap<>();
        Set<Long> done = new HashSet<>();
        TreeMap<Long, Integer> open = new TreeMap<>(work);
        while (!open.isEmpty()) {
            Map.Entry<Long, Integer> next = open.pollFirstEntry();
            if (done.contains(next.getKey())) {
                continue;
            }
            Block block = around(next.getKey(), next.getValue());
            done.addAll(block.members());
            after.put(named(block.members()), block);
            for (long member : block.members()) {
                Long old = place(member).block();
                if (old != null && !before.containsKey(old)) {
                    before.put(old, new TreeSet<>(members(old)));
                    members(old).forEach(r -> open.putIfAbsent(r, 1));
                }
            }
        }
        before.forEach((name, members) -> {
            Block block = after.get(name);
            if (block == null || !block.members().equals(members)) {
                forget(name);
            }
        });
        after.forEach((name, block) -> {
            boolean same = block.members().equals(before.get(name))
                    && block.members().stream().allMatch(r -> stands(r, block.level()));
            place(block.members(), name, block.level());
            if (!same) {
                match(name, block);
            }
        });
    }

    /** The block of a report, by links that are at least as strict as {@code least}. */
    private Block around(long report, int least) {
        int level = Math.max(least, tooLarge.getOrDefault(report, 0) + 1);
        Set<Long> members = hanging(report, level);
        while (members == null) {
            members = hanging(report, ++level);
        }
        return new Block(members, level);
    }

    private boolean stands(long report, int level) {
        Place place = place(report);
        return place.block() != null && place.level() == level;
    }

    /** The report of a block whose id comes first. */
    private long named(Set<Long> block) {
        return block.stream().min(Comparator.comparing(r -> place(r).id())).orElseThrow();
    }

    private void place(Set<Long> members, long block, int level) {
        PreparedBatch batch = handle.prepareBatch("UPDATE report SET block = ?, level = ? WHERE serial = ?");
        for (long member : members) {
            Place place = place(member);
            if (place.level() != level || place.block() == null || place.block() != block) {
                batch.add(block, level, member);
            }
        }
        execute(batch);
    }

    private void match(long name, Block block) {
        Matching matching =
                engine.match(block.members().stream().map(this::digest).toList());
        new Matchings(handle).put(name, block.level(), place(name).id(), matching);
    }

    private void forget(long block) {
        new Matchings(handle).forget(block);
    }

    /** All that hangs together with {@code report} by links of {@code level}; null where that is too much. */
    private @Nullable Set<Long> hanging(long report, int level) {
        Set<Long> found = new HashSet<>(List.of(report));
        Deque<Long> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Shared shared = shared(open.remove());
            for (int i = 0; i < shared.reports.length; i++) {
                long other = shared.reports[i];
                if (shared.counts[i] > level && found.add(other)) {
                    open.add(other);
                    if (level < STRICTEST && (found.size() > most || tooMuch(other, level))) {
                        found.forEach(r -> tooLarge.merge(r, level, Math::max));
                        return null;
                    }
                }
            }
        }
        return found;
    }

    /** Whether what hangs together with {@code report} is known to be too much: where links only came, it was so before. */
    private boolean tooMuch(long report, int level) {
        return tooLarge.getOrDefault(report, 0) >= level
                || (!lost && place(report).level() > level);
    }

    /** Reports that share keys with one, and how many. Nothing is posted any more once this is asked. */
    private Shared shared(long report) {
        return shares.computeIfAbsent(report, r -> {
            long[] all = new long[64];
            int count = 0;
            for (long key : keys(r)) {
                long[] held = holders(key, common + 1);
                if (held.length > 1 && held.length <= common) {
                    if (count + held.length > all.length) {
                        all = Arrays.copyOf(all, (count + held.length) * 2);
                    }
                    System.arraycopy(held, 0, all, count, held.length);
                    count += held.length;
                }
            }
            return Shared.of(Arrays.copyOf(all, count), r);
        });
    }

    private long[] holders(long key, int limit) {
        long[] known = holders.get(key);
        if (known == null || (known.length < limit && known.length > common)) {
            known = lookups.longs("SELECT report FROM posting WHERE hash = ? LIMIT ?", key, limit);
            holders.put(key, known);
        }
        return known;
    }

    private long[] keys(long report) {
        return keys.computeIfAbsent(
                report, r -> Postings.stored(bytes(Shelf.KEYS, r)).all());
    }

    private Digest digest(long report) {
        return digests.computeIfAbsent(report, r -> Records.of(Packed.stored(bytes(Shelf.DIGEST, r)), Digest.class));
    }

    private byte[] bytes(String sql, long report) {
        return lookups.one(row -> row.getBytes(1), sql, report).orElseThrow();
    }

    private Place place(long report) {
        return places.computeIfAbsent(report, r -> lookups.one(
                        row -> {
                            long block = row.getLong(2);
                            boolean none = row.wasNull();
                            return new Place(row.getString(1), none ? null : block, row.getInt(3));
                        },
                        "SELECT id, block, level FROM report WHERE serial = ?",
                        r)
                .orElseThrow());
    }

    private Collection<Long> blockOf(long report) {
        Long block = place(report).block();
        return block == null ? List.of() : members(block);
    }

    private List<Long> members(long block) {
        return blocks.computeIfAbsent(
                block, b -> Arrays.stream(lookups.longs("SELECT serial FROM report WHERE block = ?", b))
                        .boxed()
                        .toList());
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }
}
