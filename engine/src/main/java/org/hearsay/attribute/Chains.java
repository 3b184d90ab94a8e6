package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Findings;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/** Draws the chain of a statement: claimant, who passed it on in the text, the credited outlet, this report. */
final class Chains {

    private final Metadata metadata;
    private final List<Link> credited;

    Chains(Metadata metadata, Page page, Findings findings) {
        this.metadata = metadata;
        this.credited = credited(page, findings);
    }

    List<Link> of(Draft draft, Source source, List<Draft> relays, Resolver resolver) {
        List<Link> chain = new ArrayList<>();
        List<Span> words = draft.wording().source();
        chain.add(new Link(
                Link.Role.CLAIMANT,
                Link.Kind.NAMED,
                source.name(),
                words.isEmpty() ? null : words.get(0),
                null,
                draft.inferred(),
                draft.rule()));
        for (Draft relay : relays) {
            Span span = relay.wording().source().get(0);
            List<Span> cue = relay.wording().cue();
            chain.add(new Link(
                    Link.Role.RELAY,
                    Link.Kind.NAMED,
                    resolver.name(span),
                    span,
                    cue.isEmpty() ? null : Span.around(cue),
                    false,
                    "chain.relay"));
        }
        chain.addAll(credited);
        chain.add(new Link(
                Link.Role.REPORT, Link.Kind.METADATA, metadata.publisher(), null, null, false, "chain.report"));
        return chain;
    }

    /** Outlets and agencies that a credit line names; persons in it are contributors and no link. */
    private static List<Link> credited(Page page, Findings findings) {
        List<Link> links = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage.part() != Part.CREDIT) {
                continue;
            }
            for (Mention mention : findings.mentions()) {
                if (passage.span().contains(mention.span()) && mention.kind() == Mention.Kind.BODY) {
                    String who = name(mention, findings, page);
                    if (links.stream().noneMatch(l -> who.equals(l.who()))) {
                        links.add(new Link(
                                Link.Role.OUTLET,
                                Link.Kind.CREDITED,
                                who,
                                mention.span(),
                                null,
                                false,
                                "chain.credit"));
                    }
                }
            }
        }
        return List.copyOf(links);
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
