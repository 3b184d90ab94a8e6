package org.hearsay.desk.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Matching;
import org.hearsay.model.Origin;
import org.hearsay.model.Plan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What blocks of reports say together, in the tables. */
final class Matchings {

    /** Letters of a report's id that stand before the ids of its block: enough for people to type and for all to differ. */
    private static final int SHORT = 12;

    private final Handle handle;

    Matchings(Handle handle) {
        this.handle = handle;
    }

    /** {@code id} is that of the report that the block is named after. */
    void put(long block, int level, String id, Matching matching) {
        Matching named = named(id.substring(0, SHORT) + ".", matching);
        Packed body = Packed.of(Records.json(named));
        forget(block);
        handle.createUpdate("INSERT INTO matching (block, level, body, seal, copies, origins, drifts, plans)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, block)
                .bind(1, level)
                .bind(2, body.stored())
                .bind(3, sum(block, level, body))
                .bind(4, copies(named))
                .bind(5, named.origins().size())
                .bind(6, drifts(named))
                .bind(7, named.plans().size())
                .execute();
        claims(block, named);
        stories(block, named);
    }

    private void claims(long block, Matching matching) {
        PreparedBatch claims = handle.prepareBatch(
                "INSERT INTO claim (" + ClaimLine.FIELDS + ", block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        matching.claims().forEach(claim -> ClaimLine.of(claim).add(claims, block));
        execute(claims);
    }

    private void stories(long block, Matching matching) {
        PreparedBatch stories = handle.prepareBatch("INSERT INTO story (id, block, reports) VALUES (?, ?, ?)");
        stories(matching).forEach((id, reports) -> stories.add(id, block, reports));
        execute(stories);
    }

    /** How many reports each story has, by what it is called by. */
    static SortedMap<String, Integer> stories(Matching matching) {
        SortedMap<String, Integer> stories = new TreeMap<>();
        for (List<String> reports : matching.stories()) {
            stories.put(Collections.min(reports), reports.size());
        }
        return stories;
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }

    void forget(long block) {
        handle.execute("DELETE FROM matching WHERE block = ?", block);
        handle.execute("DELETE FROM claim WHERE block = ?", block);
        handle.execute("DELETE FROM story WHERE block = ?", block);
    }

    @Nullable
    Matching of(long block) {
        return handle.createQuery("SELECT body FROM matching WHERE block = ?")
                .bind(0, block)
                .mapTo(byte[].class)
                .map(body -> Records.of(Packed.stored(body), Matching.class))
                .findOne()
                .orElse(null);
    }

    static String sum(long block, int level, Packed body) {
        return new Seal().add(block).add(level).add(body.stored()).sum();
    }

    /** Texts that came in more than one report. */
    static int copies(Matching matching) {
        return (int) matching.dispatches().stream()
                .filter(d -> d.reports().size() > 1)
                .count();
    }

    static int drifts(Matching matching) {
        return matching.claims().stream().mapToInt(c -> c.drifts().size()).sum();
    }

    /** Ids that are unique in one matching become unique in the ledger. */
    private static Matching named(String prefix, Matching matching) {
        return new Matching(
                matching.reports(),
                matching.dispatches(),
                matching.stories(),
                matching.origins().stream()
                        .map(o -> new Origin(prefix + o.id(), o.speaker(), o.channel(), o.date(), o.statements()))
                        .toList(),
                matching.claims().stream().map(c -> named(prefix, c)).toList(),
                matching.plans().stream()
                        .map(p -> new Plan(
                                prefix + p.id(), p.gloss(), p.spans(), p.from(), p.until(), p.outcome(), p.evidence()))
                        .toList());
    }

    private static Claim named(String prefix, Claim claim) {
        List<Assertion> assertions = claim.assertions().stream()
                .map(a -> new Assertion(
                        a.at(), a.statement(), a.origin() == null ? null : prefix + a.origin(), a.stance(), a.figure()))
                .toList();
        return new Claim(
                prefix + claim.id(),
                claim.type(),
                claim.gloss(),
                assertions,
                claim.counts(),
                claim.denied(),
                claim.drifts());
    }
}
