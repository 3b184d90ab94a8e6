package org.hearsay.locate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Mention;
import org.hearsay.model.Pos;
import org.hearsay.model.Toponym.Use;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Decides which spots of a report name a place: from the words around them, the other names, and the rest of the report. */
final class Judge {

    /** People from which a town is known to readers without a word about where it lies. */
    private static final int WELL_KNOWN = 100_000;

    /** Rules by which a name is a place only until more is known: such a name needs evidence of its own here. */
    private static final Set<String> LOOSE = Set.of("name.town", "name.whence");

    /** People from which a division needs no word that says it is one. */
    private static final int LARGE = 1_000_000;

    private final PlaceWords words;
    private final Lookup lookup;
    private final Gazetteer gazetteer;
    private final Names names;
    private final List<Pieces> passages;

    Judge(PlaceWords words, Lookup lookup, Gazetteer gazetteer, Names names, List<Pieces> passages) {
        this.words = words;
        this.lookup = lookup;
        this.gazetteer = gazetteer;
        this.names = names;
        this.passages = passages;
    }

    void judge(List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.container != null) {
                spot.take("place.contained");
                spot.container.take("place.container");
            }
        }
        spots.forEach(this::own);
        Set<String> taken = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.taken() && spot.use != Use.PEOPLE) {
                taken.add(spot.folded);
            }
        }
        known(spots, taken);
    }

    /** Names that nothing in their sentence shows, but that lie beside the report's other places. */
    void beside(List<Spot> spots, Predicate<Spot> near) {
        Set<String> taken = new HashSet<>();
        for (Spot spot : spots) {
            boolean open = !spot.taken() && !spot.barred && spot.use == Use.PLACE && !spot.brief;
            Pieces pieces = passages.get(spot.passage);
            if (open && !words.is("common", spot.folded) && proper(spot, pieces) && near.test(spot)) {
                spot.take("place.near");
                taken.add(spot.folded);
            }
        }
        known(spots, taken);
        spots.forEach(this::act);
    }

    /** "Berlin said": a state or capital that does what only people can do stands for those who govern there. */
    private void act(Spot spot) {
        Pieces pieces = passages.get(spot.passage);
        Tree tree = pieces.tree();
        int token = pieces.token(spot.last);
        if (!spot.taken() || spot.use != Use.PLACE || spot.candidates.length == 0 || token >= tree.size()) {
            return;
        }
        Kind kind = gazetteer.kind(spot.candidates[0]);
        boolean seat = kind == Kind.COUNTRY || kind == Kind.CAPITAL;
        int head = tree.head(token);
        boolean speaks = head != Tree.NONE && tree.relation(token).isSubject() && words.is("say", tree.lemma(head));
        spot.use = seat && speaks ? Use.ACTOR : Use.PLACE;
    }

    private static void known(List<Spot> spots, Set<String> taken) {
        for (Spot spot : spots) {
            if (!spot.taken() && !spot.brief && taken.contains(spot.folded)) {
                spot.take("place.known");
            }
        }
    }

    private void own(Spot spot) {
        Mention mention = names.over(spot.span);
        Pieces pieces = passages.get(spot.passage);
        if (spot.brief) {
            spot.barred = !spot.taken();
            return;
        }
        if (numbered(spot, pieces) || (words.is("never", spot.folded) && spot.container == null)) {
            spot.barred = true;
            return;
        }
        boolean wider = mention != null
                && (mention.span().start() < spot.span.start() || mention.span().end() > spot.span.end());
        if (wider && mention != null && mention.kind() == Mention.Kind.PERSON && within(spot, mention, pieces)) {
            plain(spot, null, pieces);
            return;
        }
        if (mention != null && mention.kind() == Mention.Kind.PERSON && spot.container == null && !headed(spot)) {
            person(spot, mention, wider, pieces);
            return;
        }
        boolean fixed = wider && mention != null && mention.rule().equals("name.listed");
        boolean larger = wider && mention != null && mention.kind() == Mention.Kind.PLACE && spot.container == null;
        if (fixed || (larger && crosses(spot, pieces))) {
            spot.barred = true;
            return;
        }
        if (spot.use == Use.PEOPLE) {
            spot.take("place.people");
            return;
        }
        if (street(spot, pieces)) {
            spot.barred = true;
            return;
        }
        if (wider && mention != null && mention.kind() == Mention.Kind.BODY) {
            part(spot, mention, pieces);
            return;
        }
        plain(spot, mention, pieces);
    }

    private void person(Spot spot, Mention mention, boolean wider, Pieces pieces) {
        boolean weak = mention.rule().equals("name.single") || mention.rule().equals("name.plain");
        if (wider || (!weak && !located(spot, pieces)) || names.surname(spot.text)) {
            spot.barred = true;
        } else {
            plain(spot, null, pieces);
        }
    }

    /** "US-24", "US$543": a road, a sum. */
    private static boolean numbered(Spot spot, Pieces pieces) {
        int next = spot.last + 1;
        boolean digit =
                next < pieces.size() && Character.isDigit(pieces.form(next).charAt(0));
        String between = pieces.between(next);
        return digit && (between.equals("-") || between.equals("$"));
    }

    /** "Anna Muster of Halden", "Halden Police Chief Anna Muster": the run of capitals is more than the person's name. */
    private boolean within(Spot spot, Mention person, Pieces pieces) {
        boolean after = person.span().start() < spot.span.start()
                && spot.from > 0
                && pieces.between(spot.from).isEmpty()
                && (words.is("of", pieces.low(spot.from - 1)) || words.is("locative", pieces.low(spot.from - 1)));
        String next = pieces.low(spot.last + 1);
        boolean office =
                pieces.between(spot.last + 1).isEmpty() && (words.is("bodily", next) || words.is("title", next));
        return after || office;
    }

    /** Whether the name itself says what kind of area it is: "Halden County". */
    private boolean headed(Spot spot) {
        return spot.last > spot.from
                && gazetteer.kind(spot.candidates[0]).area()
                && words.is("area", spot.folded.substring(spot.folded.lastIndexOf(' ') + 1));
    }

    private boolean street(Spot spot, Pieces pieces) {
        return !area(spot)
                && pieces.between(spot.last + 1).isEmpty()
                && pieces.capital(spot.last + 1)
                && words.is("street", pieces.low(spot.last + 1));
    }

    /** Whether the larger name is that of a water or building: "Halden River". */
    private boolean crosses(Spot spot, Pieces pieces) {
        return spot.use == Use.PEOPLE || words.is("street", pieces.low(spot.last + 1));
    }

    private void part(Spot spot, Mention body, Pieces pieces) {
        boolean head = body.span().start() == spot.span.start();
        boolean tail = body.span().end() == spot.span.end() || words.is("of", pieces.low(spot.from - 1));
        boolean big = area(spot) || lookup.people(spot.candidates) >= WELL_KNOWN;
        if (head || (tail && big)) {
            spot.use = Use.PART;
            if (big) {
                spot.take("place.part");
            }
        } else {
            spot.barred = true;
        }
    }

    private void plain(Spot spot, @Nullable Mention mention, Pieces pieces) {
        boolean follows =
                pieces.capital(spot.last + 1) && pieces.between(spot.last + 1).isEmpty();
        boolean led = spot.from > 0
                && pieces.capital(spot.from - 1)
                && pieces.between(spot.from).isEmpty()
                && !words.is("part", pieces.low(spot.from - 1))
                && !words.is("plain", pieces.low(spot.from - 1));
        boolean known = area(spot) || lookup.people(spot.candidates) >= WELL_KNOWN || lookup.listed(spot.folded);
        if (follows && !words.is("bodily", pieces.low(spot.last + 1)) && !known) {
            return;
        }
        if (led && !area(spot)) {
            return;
        }
        if (follows && words.is("bodily", pieces.low(spot.last + 1))) {
            spot.use = Use.PART;
        }
        if (area(spot)) {
            spot.take("place.area");
        } else if (located(spot, pieces)) {
            spot.take("place.located");
        } else if (mention != null && mention.kind() == Mention.Kind.PLACE && !LOOSE.contains(mention.rule())) {
            spot.take("place.named");
        } else if (words.is("common", spot.folded)) {
            return;
        } else if (known && proper(spot, pieces)) {
            spot.take("place.populous");
        } else if (follows && proper(spot, pieces)) {
            spot.take("place.office");
        }
    }

    private boolean proper(Spot spot, Pieces pieces) {
        for (int i = spot.from; i <= spot.last; i++) {
            if (pieces.capital(i) && pieces.pos(i) == Pos.PROPN) {
                return true;
            }
        }
        return false;
    }

    private boolean located(Spot spot, Pieces pieces) {
        if (words.is("nouns", "capital") && !proper(spot, pieces)) {
            return false; // where every noun has a capital, most words behind a preposition are no names
        }
        int at = spot.from - 1;
        while (at >= 0 && pieces.between(at + 1).isEmpty() && words.is("part", pieces.low(at))) {
            at--;
        }
        return at >= 0 && pieces.between(at + 1).isEmpty() && words.is("locative", pieces.low(at));
    }

    /** Whether it is listed as a state or division, the gazetteer knows a large division of this name, or the name says so. */
    private boolean area(Spot spot) {
        for (int candidate : spot.candidates) {
            Kind kind = gazetteer.kind(candidate);
            boolean large = kind == Kind.REGION
                    && (gazetteer.people(candidate) >= LARGE || words.codes.contains(gazetteer.key(candidate)));
            if (kind == Kind.COUNTRY || large) {
                return true;
            }
        }
        return spot.candidates.length > 0 && headed(spot);
    }
}
