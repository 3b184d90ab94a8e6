package org.hearsay.code;

import java.util.Set;
import org.hearsay.model.Party;
import org.jspecify.annotations.Nullable;

/** Whether those who do something are such as make it an event: the words of the column {@code by}. */
final class Doers {

    /** Sectors of PLOVER whose doings are of public interest by themselves. */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "OPP", "ELI", "SPY", "UAF", "REF", "PRM", "LAB");

    /** Sectors whose doings stay private even if their state is named: a Dutch husband is not the Netherlands. */
    private static final Set<String> PRIVATE = Set.of("CVL", "BUS", "AGR", "EDU", "MED", "CRM", "SOC", "REL", "JRN");

    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "SPY", "CRM");

    /** Those who keep the law: they refuse, meet and back nobody as a matter of politics. */
    private static final Set<String> FORCE = Set.of("JUD", "COP");

    /** Those of whom several together count, though one alone is a private person. */
    private static final Set<String> CROWD = Set.of("CVL", "EDU", "LAB", "REL", "OPP", "REF", "AGR", "SOC");

    /** Those who act for a state, so that what they do with arms is what it does. */
    private static final Set<String> STATE = Set.of("GOV");

    /** Those whose word counts by itself. */
    private static final Set<String> RULING = Set.of("GOV", "LEG", "JUD", "OPP", "REB", "MIL", "ELI");

    /** Those against whom people take to the street, and who do not do so themselves. */
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "JUD", "SPY");

    /** Those who count together, though what is done to one of them is a private matter. */
    private static final Set<String> AT_WORK = Set.of("LAB");

    private Doers() {}

    /** Whether {@code draft} is done by one of those whom {@code by} names. */
    static boolean fit(Set<String> by, Draft draft) {
        if (by.contains("onpublic") && draft.recipients.stream().noneMatch(Doers::hit)) {
            return false;
        }
        if (by.contains("abroad") && draft.recipients.stream().noneMatch(Doers::abroad)) {
            return false;
        }
        if (by.contains("both") && !draft.suffered && draft.actors.size() < 2) {
            return false;
        }
        if (draft.actors.isEmpty()) {
            return by.contains("nobody") && draft.suffered && !draft.thing;
        }
        boolean struck = draft.recipients.stream().anyMatch(Doers::hit);
        return draft.actors.stream().anyMatch(a -> fits(by, draft, a, struck));
    }

    private static boolean fits(Set<String> by, Draft draft, Party actor, boolean struck) {
        String sector = actor.sector();
        boolean told = sector != null || state(actor);
        return (by.contains("public") && inPublic(actor))
                || (by.contains("armed") && armed(draft, actor))
                || (by.contains("political") && inPublic(actor) && !isOf(FORCE, sector))
                || (by.contains("many") && draft.many && !draft.person && isOf(CROWD, sector))
                || (by.contains("lone") && struck && (isOf(PRIVATE, sector) || isOf(CROWD, sector)))
                || (by.contains("towards") && struck && told)
                || (by.contains("some") && told)
                || (by.contains("people") && told && !isOf(OFFICIAL, sector))
                || (sector != null && by.contains(sector));
    }

    /** Whether somebody who governs, judges or makes laws, or a state, is among those who do it. */
    static boolean governs(Draft draft) {
        return draft.actors.stream()
                .anyMatch(a -> isOf(RULING, a.sector())
                        || (a.sector() == null && state(a))
                        || a.country() != null && inPublic(a));
    }

    static boolean inPublic(Party party) {
        String sector = party.sector();
        return isOf(PUBLIC, sector) || (state(party) && !isOf(PRIVATE, sector));
    }

    private static boolean isOf(Set<String> sectors, @Nullable String sector) {
        return sector != null && sectors.contains(sector);
    }

    /** Whether the words themselves name a state. */
    private static boolean state(Party party) {
        return party.country() != null
                && !party.inferred()
                && !party.rule().equals("party.place")
                && !party.rule().equals(Parties.FROM);
    }

    /** Whether it is done to public life: who is against the laws of a state is against that state. */
    private static boolean hit(Party party) {
        boolean of = party.rule().equals(Parties.FROM) && party.key() == null;
        return (inPublic(party) && !isOf(AT_WORK, party.sector()))
                || (of && party.country() != null && !party.inferred());
    }

    /** Whether it is a state or a place in one, or somebody of public life there, whom one can visit. */
    private static boolean abroad(Party party) {
        boolean place = party.country() != null && !party.inferred() && party.sector() == null;
        return inPublic(party) || (place && !party.rule().equals(Parties.FROM));
    }

    /** A person in office who "attacks" does so with words. */
    private static boolean armed(Draft draft, Party actor) {
        String sector = actor.sector();
        if (isOf(ARMED, sector)) {
            return true;
        }
        return !draft.person && state(actor) && (sector == null || STATE.contains(sector));
    }
}
