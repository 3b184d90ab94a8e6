package org.hearsay.locate;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Toponym.Use;
import org.jspecify.annotations.Nullable;

/** Finds the longest names of the gazetteer and the lists in one passage. */
final class Scan {

    private static final int LONGEST = 7;

    private final PlaceWords words;
    private final Gazetteer gazetteer;
    private final Lookup lookup;
    private final Pieces pieces;
    private final int passage;
    private final List<Spot> out;

    Scan(PlaceWords words, Gazetteer gazetteer, Lookup lookup, Pieces pieces, int passage, List<Spot> out) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.lookup = lookup;
        this.pieces = pieces;
        this.passage = passage;
        this.out = out;
    }

    void scan() {
        Spot before = null;
        for (int at = 0; at < pieces.size(); ) {
            Spot spot = pieces.capital(at) && !isRest(at, before) ? longest(at) : null;
            if (spot != null) {
                if (!contain(before, spot)) {
                    join(before, spot);
                }
                out.add(spot);
                before = spot;
            }
            at = spot == null ? at + 1 : spot.last + 1;
        }
    }

    /** Whether piece {@code at} only ends a name in one piece that is no place ("Sainte-Halden"). */
    private boolean isRest(int at, @Nullable Spot before) {
        boolean tied = at > 0 && pieces.start(at) == pieces.end(at - 1) + 1;
        return tied
                && pieces.between(at).equals("-")
                && pieces.capital(at - 1)
                && (before == null || before.last < at - 1);
    }

    private @Nullable Spot longest(int at) {
        int end = at;
        while (end + 1 < pieces.size() && end + 1 - at < LONGEST && joined(end + 1)) {
            end++;
        }
        for (int last = end; last >= at; last--) {
            boolean closed = pieces.capital(last) || last == at;
            Spot found = closed ? spot(at, last) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether piece {@code i} can go on a name: parted by white space or a hyphen, and no full stop but that of "St.". */
    private boolean joined(int i) {
        String between = pieces.between(i);
        boolean brief = between.equals(".") && pieces.end(i - 1) - pieces.start(i - 1) <= 2;
        boolean small = pieces.capital(i) || words.is("particle", pieces.low(i)) || words.is("inner", pieces.low(i));
        return small && (between.isEmpty() || between.equals("-") || brief);
    }

    private @Nullable Spot spot(int at, int last) {
        String text = pieces.text(at, last);
        String code = words.peoples.get(text);
        if (code != null) {
            int area = gazetteer.area(code);
            Spot people = made(at, last, text, area < 0 ? new int[0] : new int[] {area});
            people.use = lookup.listed(people.folded) ? Use.PLACE : Use.PEOPLE;
            return people;
        }
        if (last == at) {
            Spot brief = brief(at, text);
            if (brief != null) {
                return brief;
            }
        }
        if (text.length() < 3 && !lookup.listed(Fold.of(text))) {
            return null;
        }
        int[] candidates = lookup.candidates(Fold.of(text));
        int cut = text.length() - 1;
        if (candidates.length == 0 && cut > 3 && words.is("genitive", text.substring(cut))) {
            String stem = text.substring(0, cut);
            int[] stems = lookup.candidates(Fold.of(stem));
            Span span = new Span(pieces.start(at), pieces.end(last));
            return stems.length == 0 ? null : new Spot(passage, at, last, span, stem, Fold.of(stem), stems);
        }
        return candidates.length == 0 ? null : made(at, last, text, candidates);
    }

    private @Nullable Spot brief(int at, String text) {
        String pointed = pieces.pointed(at) ? text + "." : text;
        String code = words.brief.get(pointed);
        code = code == null ? words.brief.get(text) : code;
        int area = code == null ? -1 : gazetteer.area(code);
        if (area < 0) {
            return null;
        }
        boolean long_ = words.brief.get(pointed) != null;
        Span span = new Span(pieces.start(at), pieces.end(at) + (long_ ? pointed.length() - text.length() : 0));
        Spot spot = new Spot(passage, at, at, span, long_ ? pointed : text, Fold.of(text), new int[] {area});
        spot.brief = true;
        return spot;
    }

    private Spot made(int at, int last, String text, int[] candidates) {
        return new Spot(
                passage, at, last, new Span(pieces.start(at), pieces.end(last)), text, Fold.of(text), candidates);
    }

    /** "Halden, Norway", "Halden (Norway)": the second holds the first if a place called the first lies in it. */
    private boolean contain(@Nullable Spot before, Spot spot) {
        if (before == null || before.last + 1 != spot.from || spot.use != Use.PLACE || before.use != Use.PLACE) {
            return false;
        }
        String between = pieces.between(spot.from);
        if (!between.equals(",") && !between.equals("(") && !between.isEmpty() && !between.equals(".,")) {
            return false;
        }
        if (between.isEmpty() && !spot.brief) {
            return false;
        }
        for (int inner : before.candidates) {
            for (int outer : spot.candidates) {
                if (inner != outer && gazetteer.kind(outer).area() && gazetteer.inside(inner, outer)) {
                    before.container = spot;
                    return true;
                }
            }
        }
        return false;
    }

    /** "Halden, Moss", "Moss and Bergen", "Moss, and Bergen". */
    private void join(@Nullable Spot before, Spot spot) {
        if (before == null || spot.use != Use.PLACE || before.use != Use.PLACE) {
            return;
        }
        boolean comma =
                before.last + 1 == spot.from && pieces.between(spot.from).equals(",");
        boolean and = before.last + 2 == spot.from
                && words.is("and", pieces.low(spot.from - 1))
                && pieces.between(spot.from).isEmpty();
        spot.peer = comma || and ? before : null;
    }
}
