package org.hearsay.code;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Figure;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Party;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** When, where and how many: what of a sentence belongs to one of its events. */
final class Setting {

    /** Sectors that belong to a state or stand against one. */
    private static final Set<String> STATE =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "ELI", "SPY", "CVL", "CRM", "UAF");

    private final Spans<Moment> moments;
    private final Spans<Mention> mentions;
    private final Spans<Figure> figures;

    Setting(Findings findings) {
        this.moments = new Spans<>(findings.moments(), m -> List.of(m.span()));
        this.mentions = new Spans<>(findings.mentions(), m -> List.of(m.span()));
        this.figures = new Spans<>(findings.figures(), f -> List.of(f.span()));
    }

    void fill(Kin kin, Draft draft) {
        Span sentence = kin.tree.tokens().span(0, kin.size() - 1);
        for (Moment moment : moments.at(sentence)) {
            if (draft.moment == null && moment.type() != Moment.Type.DURATION && of(kin, draft, moment.span())) {
                draft.moment = moment.span();
            }
        }
        for (Mention mention : mentions.at(sentence)) {
            boolean actor = draft.actors.stream().anyMatch(a -> a.span().overlaps(mention.span()));
            if (draft.place == null
                    && mention.kind() == Mention.Kind.PLACE
                    && !actor
                    && of(kin, draft, mention.span())) {
                draft.place = mention.span();
            }
        }
        for (int object : draft.objects) {
            for (Figure figure : figures.at(kin.phrase(object))) {
                draft.figure = draft.figure == null ? figure.span() : draft.figure;
            }
        }
    }

    /** Whether the words hang on the event and not on another verb between. */
    private static boolean of(Kin kin, Draft draft, Span span) {
        int at = kin.tree.tokens().at(span.end() - 1);
        int owner = draft.verb == Tree.NONE ? draft.word : draft.verb;
        for (int steps = 0; steps < kin.size() && at != Tree.NONE; steps++) {
            if (at == owner || at == draft.word) {
                return true;
            }
            if (kin.tree.pos(at) == Pos.VERB) {
                return false;
            }
            at = kin.tree.head(at);
        }
        return false;
    }

    /** Police, rebels or a court of no state named are those of where it happens, or of the only state named. */
    void infer(Kin kin, Draft draft, Parties.Here parties) {
        infer(kin, draft, draft.actors, parties);
        infer(kin, draft, draft.recipients, parties);
    }

    private void infer(Kin kin, Draft draft, List<Party> sides, Parties.Here parties) {
        for (int i = 0; i < sides.size(); i++) {
            Party party = sides.get(i);
            if (party.country() == null && party.sector() != null && !elsewhere(party)) {
                String country = country(kin, draft, parties, STATE.contains(party.sector()));
                if (country != null) {
                    sides.set(i, new Party(party.span(), party.key(), country, party.sector(), true, "party.where"));
                }
            }
        }
    }

    /** Whether the words name a place of their own that we do not know: "Haldren's minister" is no minister of where he speaks. */
    private boolean elsewhere(Party party) {
        return mentions.at(party.span()).stream().anyMatch(m -> m.kind() == Mention.Kind.PLACE);
    }

    private static @Nullable String country(Kin kin, Draft draft, Parties.Here parties, boolean state) {
        Span place = draft.place;
        if (place != null) {
            Known known = parties.at(kin.tree.tokens().at(place.start()));
            if (known != null && known.country() != null) {
                return known.country();
            }
        }
        return state ? parties.only() : null;
    }
}
