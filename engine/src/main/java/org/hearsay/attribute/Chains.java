package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Actor;
import org.hearsay.model.Address;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Link.Kind;
import org.hearsay.model.Link.Role;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Draws the chain of a statement: claimant, where it was said, who passed it on in the text, the credited outlet, this report. An
 * addressee is a link only if it is an outlet.
 */
final class Chains {

    /** Sentences over which somebody who goes on speaking is taken to speak to the same outlet. */
    private static final int CARRIED = 2;

    /** A dateline is no longer than this, in code points. */
    private static final int DATELINE = 80;

    private final Metadata metadata;
    private final List<Link> credited;
    private final Outlets outlets;
    private final Steps steps;
    private @Nullable Source lastSource;
    private int lastSentence;
    private List<Link> lastTold = List.of();

    Chains(Metadata metadata, Page page, Findings findings, Outlets outlets, Steps steps) {
        this.metadata = metadata;
        this.outlets = outlets;
        this.steps = steps;
        this.credited = credited(page, findings);
    }

    /** Chain of one statement; called in order of the text, since an interview goes on. */
    List<Link> of(Draft draft, Source source, List<Draft> relays, Resolver resolver) {
        List<Link> chain = new ArrayList<>();
        List<Steps.Step> along = steps.of(draft);
        claimant(chain, draft, source, along, resolver);
        for (Steps.Step step : along) {
            if (step.way().use() == Way.Use.CHANNEL) {
                add(chain, link(draft, Role.CHANNEL, step, resolver, "chain.channel"));
            }
        }
        told(draft, source, along, resolver).forEach(link -> add(chain, link));
        for (Steps.Step step : along) {
            if (step.way().use() == Way.Use.QUOTED) {
                add(chain, link(draft, Role.RELAY, step, resolver, "chain.quoted"));
            }
        }
        for (Draft relay : relays) {
            add(chain, relay(relay, resolver));
        }
        credited.forEach(link -> add(chain, link));
        chain.add(new Link(Role.REPORT, Kind.METADATA, metadata.publisher(), null, null, false, "chain.report"));
        return chain;
    }

    /** Nobody passes on twice, and nobody his own words. */
    private static void add(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(l -> Objects.equals(l.who(), link.who()))) {
            chain.add(link);
        }
    }

    /** The source; or whoever an outlet cites, with the outlet as the one who passes it on. */
    private void claimant(List<Link> chain, Draft draft, Source source, List<Steps.Step> along, Resolver resolver) {
        List<Span> words = draft.wording().source();
        Span span = words.isEmpty() ? null : words.get(0);
        for (Steps.Step step : along) {
            if (step.way().use() == Way.Use.CITED) {
                add(chain, link(draft, Role.CLAIMANT, step, resolver, "chain.cited"));
            }
        }
        Role role = chain.isEmpty() ? Role.CLAIMANT : Role.RELAY;
        String who = role == Role.RELAY && span != null ? name(draft, span, resolver) : source.name();
        add(chain, new Link(role, Kind.NAMED, who, span, null, draft.inferred(), draft.rule()));
    }

    private Link link(Draft draft, Role role, Steps.Step step, Resolver resolver, String rule) {
        Way way = step.way();
        return new Link(
                role, Kind.NAMED, name(draft, way.who(), resolver), way.who(), way.cue(), step.uncertain(), rule);
    }

    /** Name of the actor, else the words without the article before them. */
    private static String name(Draft draft, Span span, Resolver resolver) {
        Sentence s = draft.sentence();
        int from = s.tokens().at(span.start());
        int last = s.tokens().at(span.end() - 1);
        while (from < last && s.tree().pos(from) == Pos.DET) {
            from++;
        }
        boolean here = s.passage().span().contains(span) && last < s.size();
        return resolver.name(draft, here ? s.tokens().span(from, last) : span);
    }

    private static Link relay(Draft relay, Resolver resolver) {
        Span span = relay.wording().source().get(0);
        List<Span> cue = relay.wording().cue();
        return new Link(
                Role.RELAY,
                Kind.NAMED,
                name(relay, span, resolver),
                span,
                cue.isEmpty() ? null : Span.around(cue),
                false,
                "chain.relay");
    }

    /** Outlets that it was told to, here or, if the same source goes on, just before: the latter is uncertain. */
    private List<Link> told(Draft draft, Source source, List<Steps.Step> along, Resolver resolver) {
        List<Link> links = new ArrayList<>();
        Span addressee = draft.addressee();
        if (addressee != null && isOutlet(draft, addressee)) {
            links.add(new Link(
                    Role.RELAY,
                    Kind.NAMED,
                    name(draft, addressee, resolver),
                    addressee,
                    draft.wording().cue().isEmpty()
                            ? null
                            : Span.around(draft.wording().cue()),
                    false,
                    "chain.told"));
        }
        for (Steps.Step step : along) {
            if (step.way().use() == Way.Use.TOLD) {
                links.add(link(draft, Role.RELAY, step, resolver, "chain.told"));
            }
        }
        int number = draft.sentence().number();
        boolean goesOn = source.actor() != null
                && lastSource != null
                && source.actor().equals(lastSource.actor())
                && number - lastSentence <= CARRIED;
        if (links.isEmpty() && goesOn) {
            lastTold.forEach(
                    l -> links.add(new Link(l.role(), l.kind(), l.who(), l.span(), l.cue(), true, "chain.carried")));
        }
        lastTold = List.copyOf(links);
        lastSource = source;
        lastSentence = number;
        return links;
    }

    private boolean isOutlet(Draft draft, Span span) {
        Sentence s = draft.sentence();
        int from = s.tokens().at(span.start());
        int last = s.tokens().at(span.end() - 1);
        return from < s.size()
                && s.passage().span().contains(span)
                && outlets.isOutlet(s, from, Ways.nameEnd(s, from, Math.min(last, s.size() - 1)));
    }

    /** Outlets and agencies that a credit line or a dateline names; persons in it are contributors and no link. */
    private List<Link> credited(Page page, Findings findings) {
        List<Link> links = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage.part() == Part.CREDIT) {
                bodies(passage, findings)
                        .forEach(m -> credit(links, name(m, findings, page), m.span(), "chain.credit"));
            }
            for (Span agency : agencies(page, passage)) {
                credit(links, page.text().of(agency), agency, "chain.dateline");
            }
        }
        beside(links);
        return List.copyOf(links);
    }

    /**
     * Whom a feed or an agency's envelope names beside the text, such as a feed's {@code source}; then, if that is another, the
     * site whose address the page goes by.
     */
    private void beside(List<Link> links) {
        String who = metadata.credit();
        if (who != null && !who.equals(metadata.publisher()) && links.stream().noneMatch(l -> who.equals(l.who()))) {
            links.add(new Link(Role.OUTLET, Kind.METADATA, who, null, null, false, "chain.metadata"));
        }
        Address elsewhere = Address.of(metadata.canonical());
        if (elsewhere != null
                && links.stream().noneMatch(l -> elsewhere.names(l.who()))
                && !elsewhere.names(metadata.publisher())) {
            links.add(new Link(Role.OUTLET, Kind.CANONICAL, elsewhere.host(), null, null, false, "chain.canonical"));
        }
    }

    private static List<Mention> bodies(Passage passage, Findings findings) {
        return findings.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.BODY && passage.span().contains(m.span()))
                .toList();
    }

    /** Agencies in the brackets of a dateline ("HALDEN (Reuters/AFP) - "): names of the list only, before a dash. */
    private List<Span> agencies(Page page, Passage passage) {
        Span span = passage.span();
        String text = page.text().of(new Span(span.start(), Math.min(span.end(), span.start() + DATELINE)));
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        String behind = close < 0 ? "" : text.substring(close + 1).strip();
        if (open <= 0 || behind.isEmpty() || "-–—".indexOf(behind.charAt(0)) < 0) {
            return List.of();
        }
        List<Span> out = new ArrayList<>();
        for (int from = open + 1; from < close; ) {
            int slash = text.indexOf('/', from);
            int end = slash < 0 || slash > close ? close : slash;
            Span name = new Span(span.start() + from, span.start() + end);
            if (outlets.isName(page.text().of(name))) {
                out.add(name);
            }
            from = end + 1;
        }
        return out;
    }

    private static void credit(List<Link> links, String who, Span span, String rule) {
        if (links.stream().noneMatch(l -> who.equals(l.who()))) {
            links.add(new Link(Role.OUTLET, Kind.CREDITED, who, span, null, false, rule));
        }
    }

    private static String name(Mention mention, Findings findings, Page page) {
        for (Actor actor : findings.actors()) {
            if (actor.key().equals(mention.key())) {
                return actor.name();
            }
        }
        return page.text().of(mention.span());
    }
}
