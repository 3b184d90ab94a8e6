package org.hearsay.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Status;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Codes what is done, planned, wished, threatened, denied or expressly not known. */
public final class Coder {

    /** Sentences of more words are no sentences; nothing is coded in them. */
    private static final int LONGEST = 600;

    /** So many sentences, and one in so many, speak of sport in a report of sport. */
    private static final int PLAYED = 3;

    private static final int SHARE = 6;

    /** Acts of saying that do nothing else than say. */
    private static final Set<Statement.Act> PLAIN = EnumSet.of(
            Statement.Act.STATE,
            Statement.Act.STRESS,
            Statement.Act.THINK,
            Statement.Act.RELAY,
            Statement.Act.DENY,
            Statement.Act.ASK);

    private final Plans plans;
    private final Unknowns unknowns;
    private final Hedges hedges;
    private final Parties parties;
    private final Deeds deeds;

    /** Coder with the word lists of {@code language}. */
    public Coder(Language language) {
        this.plans = new Plans(language);
        this.unknowns = new Unknowns(language);
        this.hedges = new Hedges(language);
        this.parties = new Parties(language);
        this.deeds = new Deeds(language);
    }

    /**
     * Events in order of the text. One inside a statement carries the statement's id and is never the report's own; nothing is
     * taken from headings or from severe damage.
     */
    public List<Event> code(
            Page page, List<Damage> damage, List<Tree> trees, Findings findings, List<Statement> statements) {
        List<Event> found = new ArrayList<>();
        Spans<Mention> mentions = new Spans<>(findings.mentions(), m -> List.of(m.span()));
        Spans<Moment> moments = new Spans<>(findings.moments(), m -> List.of(m.span()));
        Parties.Here here = parties.of(findings);
        Setting setting = new Setting(findings);
        boolean sport = sport(page, trees);
        Spans<Statement> said = new Spans<>(statements, s -> s.wording().cue());
        for (int i = 0; i < page.passages().size(); i++) {
            Tree tree = trees.get(i);
            if (page.passages().get(i).part() == Part.BODY && tree.size() <= LONGEST && tree.size() > 0) {
                Kin kin = new Kin(tree);
                here.turn(kin);
                List<Event> done = sport ? List.of() : deeds.of(kin, here, setting, v -> says(v, said));
                found.addAll(merged(unknowns.of(tree), plans.of(tree, mentions, moments), hedges.of(kin), done));
            }
        }
        Spans<Damage> severe = new Spans<>(
                damage.stream().filter(d -> d.severity() == Severity.SEVERE).toList(), d -> List.of(d.span()));
        found.removeIf(e -> !severe.at(e.span()).isEmpty());
        found.sort(Comparator.comparing(Event::span));
        return numbered(found, statements);
    }

    /** Whether the report is one of sport: then also those of its sentences speak of games that do not name one. */
    private boolean sport(Page page, List<Tree> trees) {
        int played = 0;
        int sentences = 0;
        for (int i = 0; i < page.passages().size(); i++) {
            if (page.passages().get(i).part() == Part.BODY) {
                sentences++;
                played += deeds.played(trees.get(i)) ? 1 : 0;
            }
        }
        return played >= PLAYED && played * SHARE >= sentences;
    }

    /** Nothing is taken from what is not known; what is planned or appears so and is coded is that event and not another. */
    private static List<Event> merged(List<Event> unknown, List<Event> plans, List<Event> hedges, List<Event> deeds) {
        List<Event> out = new ArrayList<>(unknown);
        for (Event deed : deeds) {
            if (unknown.stream().noneMatch(u -> u.span().overlaps(deed.span()))) {
                out.add(deed);
            }
        }
        for (Event plan : plans) {
            boolean coded = out.stream()
                    .anyMatch(e -> e.status() == Status.NOT_KNOWN
                            ? e.span().overlaps(plan.span())
                            : e.trigger().contains(plan.trigger().get(0)));
            if (!coded) {
                out.add(plan);
            }
        }
        for (Event hedge : hedges) {
            if (out.stream().noneMatch(e -> e.span().overlaps(hedge.span()))) {
                out.add(hedge);
            }
        }
        return out;
    }

    /** What is done by saying where the words at {@code verb} only say that somebody says something; null if they do not. */
    private static Statement.@Nullable Act says(Span verb, Spans<Statement> said) {
        return said.at(verb).stream()
                .map(Statement::act)
                .filter(PLAIN::contains)
                .findFirst()
                .orElse(null);
    }

    private static List<Event> numbered(List<Event> found, List<Statement> statements) {
        Spans<Statement> holders = new Spans<>(statements, s -> s.wording().content());
        List<Event> out = new ArrayList<>();
        for (Event e : found) {
            List<Statement> around = e.trigger().isEmpty()
                    ? holders.at(e.span())
                    : e.trigger().stream().flatMap(t -> holders.at(t).stream()).toList();
            Statement holder = around.isEmpty() ? null : around.get(around.size() - 1);
            String id = holder == null ? null : holder.id();
            out.add(e.as("e" + (out.size() + 1), standing(e.status(), holder), id));
        }
        return out;
    }

    /** What somebody says is claimed and never the report's own; how it is said may tell more. */
    private static Status standing(Status told, @Nullable Statement holder) {
        if (holder == null || told != Status.ASSERTED) {
            return told;
        }
        if (holder.polarity() == Statement.Polarity.DENIED) {
            return Status.DENIED;
        }
        return switch (holder.act()) {
            case DENY -> Status.DENIED;
            case CONCEDE -> Status.CONCEDED;
            case DEMAND, ASK -> Status.DEMANDED;
            case WISH, HOPE -> Status.WISHED;
            case THREATEN -> Status.THREATENED;
            case PLAN, PROMISE -> Status.PLANNED;
            case PROPOSE, FEAR -> Status.POSSIBLE;
            default -> Status.CLAIMED;
        };
    }
}
