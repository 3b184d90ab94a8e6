package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Slips that claim the same. */
final class Group {

    private final List<Entry> members;
    private final Kinds kinds;

    Group(List<Entry> members, Kinds kinds) {
        this.members = members;
        this.kinds = kinds;
    }

    List<Entry> members() {
        return members;
    }

    /** Words of the first of {@code members} whose sentence is sound; of the first that has words at all if there is none. */
    static String gloss(List<Entry> members) {
        return Stream.concat(members.stream().filter(e -> !e.slip().shaky()), members.stream())
                .map(e -> e.slip().gloss())
                .filter(g -> !g.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether it is worth a claim: somebody says it, several reports carry it, or it holds a figure or a day. */
    boolean telling() {
        return members.size() > 1
                || members.get(0).slip().voiced()
                || members.get(0).figure() != null
                || !members.get(0).slip().whens().isEmpty();
    }

    Claim.Type type() {
        long figures = members.stream().filter(e -> e.figure() != null).count();
        if (figures * 2 > members.size()) {
            return Claim.Type.FIGURE;
        }
        if (members.stream().anyMatch(Group::announces)) {
            return Claim.Type.PLAN;
        }
        boolean position = members.stream().anyMatch(e -> isPosition(e.slip().act()));
        return position ? Claim.Type.POSITION : Claim.Type.EVENT;
    }

    private static boolean isPosition(@Nullable Act act) {
        if (act == null) {
            return false;
        }
        return switch (act) {
            case DEMAND, PROPOSE, HOPE, FEAR, WISH, THINK, PRAISE, CRITICISE, THREATEN -> true;
            default -> false;
        };
    }

    /** Whether {@code entry} says what is to come on a day that it names. */
    static boolean announces(Entry entry) {
        Slip slip = entry.slip();
        LocalDate published = entry.from().published();
        for (When when : slip.whens()) {
            LocalDate from = when.from();
            boolean later = published != null && from != null && !from.isBefore(published);
            if (slip.tense() == Slip.Tense.AHEAD ? (later || published == null) : later && isAfter(from, published)) {
                return slip.tense() != Slip.Tense.PAST;
            }
        }
        return false;
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate published) {
        return from != null && published != null && from.isAfter(published);
    }

    /** Whether {@code entry} says that something is not so which most of the others say is. */
    boolean contradicts(Entry entry) {
        Set<String> nots = Set.copyOf(entry.slip().nots());
        if (nots.isEmpty()) {
            return false;
        }
        int against = 0;
        int with = 0;
        for (Entry other : members) {
            if (!other.equals(entry)) {
                boolean says = nots.stream()
                        .anyMatch(n -> other.terms().contains(n)
                                && !other.slip().nots().contains(n));
                against += says ? 1 : 0;
                with += says ? 0 : 1;
            }
        }
        return against > 0 && against >= with;
    }

    /** Whether {@code entry} says that something is put off or given up, or that it is not to be. */
    boolean ends(Entry entry) {
        return kinds.any(Concepts.Use.CANCEL, entry.terms())
                || kinds.any(Concepts.Use.MOVE, entry.terms())
                || !entry.slip().nots().isEmpty();
    }

    Kinds kinds() {
        return kinds;
    }
}
