package org.hearsay.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.language.Language;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Page;
import org.hearsay.model.Place;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Site;
import org.hearsay.model.Span;
import org.hearsay.model.Toponym;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report names and says where they lie. */
public final class Locator {

    private static final int OTHERS = 4;
    /** Small words between a border and the place behind it, and one more. */
    private static final int FAR = 4;

    /** Rules that name a place for sure enough even where no gazetteer has it. */
    private static final Set<String> FIRM =
            Set.of("name.placehead", "name.feature", "name.dateline", "name.listed", "name.located");

    private final PlaceWords words;
    private final @Nullable Gazetteer own;

    /** Locator with {@code own} gazetteer; null for the one that comes with Hearsay, which is read when first needed. */
    public Locator(Language language, @Nullable Gazetteer own) {
        this.words = new PlaceWords(language);
        this.own = own;
    }

    /** The findings with places looked up: the same mentions, and toponyms for all words that point to a place. */
    public Findings locate(Page page, List<Tree> trees, Findings findings) {
        String flat = page.text().flat();
        List<Pieces> passages = new ArrayList<>(trees.size());
        for (int p = 0; p < trees.size(); p++) {
            passages.add(new Pieces(flat, page.passages().get(p).span(), trees.get(p)));
        }
        Gazetteer gazetteer = own == null ? Gazetteer.standard() : own;
        Lookup lookup = new Lookup(words, gazetteer);
        List<Spot> spots = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            new Scan(words, gazetteer, lookup, passages.get(p), p, spots).scan();
        }
        Names names = new Names(findings.mentions(), flat);
        Judge judge = new Judge(words, lookup, gazetteer, names, passages);
        judge.judge(spots);
        spots.forEach(spot -> spot.line = line(spot, passages.get(spot.passage), flat));
        List<Integer> hinted = hinted(passages, gazetteer);
        Chooser first = new Chooser(gazetteer, lookup, hinted);
        first.choose(spots);
        judge.beside(spots, first::near);
        Chooser chooser = new Chooser(gazetteer, lookup, hinted);
        return new Writer(gazetteer, findings, names).write(chooser.choose(spots), spots);
    }

    /** The words for a border before a place, with the place. */
    private @Nullable String line(Spot spot, Pieces pieces, String flat) {
        for (int at = spot.from - 1; at >= Math.max(0, spot.from - FAR); at--) {
            if (words.is("border", pieces.low(at))) {
                String line = flat.substring(pieces.start(at), spot.span.end());
                return line.indexOf(',') < 0 ? line : null;
            }
            if (!words.is("beside", pieces.low(at))) {
                return null;
            }
        }
        return null;
    }

    /** The states whose affairs the words of the report belong to, once for each such word. */
    private List<Integer> hinted(List<Pieces> passages, Gazetteer gazetteer) {
        List<Integer> hinted = new ArrayList<>();
        passages.forEach(pieces -> hint(pieces, gazetteer, hinted));
        return hinted;
    }

    private void hint(Pieces pieces, Gazetteer gazetteer, List<Integer> hinted) {
        for (int i = 0; i < pieces.size(); i++) {
            String low = pieces.low(i);
            String code = words.hints.get(low);
            code = code == null && i + 1 < pieces.size() ? words.hints.get(low + " " + pieces.low(i + 1)) : code;
            int area = code == null ? -1 : gazetteer.area(code);
            if (area >= 0) {
                hinted.add(area);
            }
        }
    }

    /** Puts what was chosen into the findings. */
    private static final class Writer {
        private final Gazetteer gazetteer;
        private final Findings before;
        private final Names names;
        private final Map<String, Place> olds = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final List<Place> list = new ArrayList<>();
        private final List<Toponym> toponyms = new ArrayList<>();
        private final Map<Span, String> keys = new HashMap<>();
        private final Set<Span> barred = new HashSet<>();
        private final NavigableMap<Integer, Span> looked = new TreeMap<>();

        private Writer(Gazetteer gazetteer, Findings before, Names names) {
            this.gazetteer = gazetteer;
            this.before = before;
            this.names = names;
            before.places().forEach(place -> olds.put(place.key(), place));
        }

        private Findings write(Map<Spot, Chooser.Group> groups, List<Spot> spots) {
            for (Spot spot : spots) {
                if (spot.barred) {
                    barred.add(spot.span);
                }
                Chooser.Group group = groups.get(spot);
                if (group != null) {
                    Place place = place(spot, group);
                    keys.put(spot.span, place.key());
                    looked.put(spot.span.start(), spot.span);
                    toponyms.add(new Toponym(spot.span, spot.use, place.key(), spot.rule == null ? "" : spot.rule));
                }
            }
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : before.mentions()) {
                mentions.add(mention.kind() == Mention.Kind.PLACE ? placed(mention) : mention);
            }
            toponyms.sort(Comparator.comparing(Toponym::span));
            return new Findings(before.actors(), mentions, list, toponyms, before.moments(), before.figures());
        }

        private Place place(Spot spot, Chooser.Group group) {
            Shape shape = shape(spot, group.place());
            int site = shape == Shape.AREA ? around(group.place()) : group.place();
            Place held = places.get(gazetteer.key(site) + shape);
            if (held != null) {
                return held;
            }
            String name = spot.line == null ? spot.text : spot.line;
            String rule = spot.line == null ? group.rule : "place.border";
            Place made = new Place("place-" + (list.size() + 1), name, shape, site(site), others(group), rule);
            places.put(gazetteer.key(site) + shape, made);
            places.putIfAbsent(named(name, shape), made);
            list.add(made);
            return made;
        }

        /** The division that has its name from town {@code i} ("the region of Halden"); {@code i} itself if there is none. */
        private int around(int i) {
            String name = Fold.of(gazetteer.name(i));
            for (int at = i; at >= 0; at = gazetteer.within(at)) {
                if (gazetteer.kind(at).area() && Fold.of(gazetteer.name(at)).startsWith(name)) {
                    return at;
                }
            }
            return i;
        }

        private static String named(String text, Shape shape) {
            return text + "\n" + shape;
        }

        /** A line where a border stands before the name; an area where the words beside the name say so ("the region of Halden"), even if the gazetteer has a town. */
        private Shape shape(Spot spot, int place) {
            if (spot.line != null) {
                return Shape.LINE;
            }
            Shape said = said(names.over(spot.span));
            boolean area = gazetteer.kind(place).area() || said == Shape.AREA || said == Shape.LINE;
            return area ? Shape.AREA : Shape.POINT;
        }

        private @Nullable Shape said(@Nullable Mention mention) {
            Place old = mention == null ? null : old(mention);
            return old == null ? null : old.shape();
        }

        private @Nullable Place old(Mention mention) {
            return mention.kind() == Mention.Kind.PLACE ? olds.get(mention.key()) : null;
        }

        private List<Site> others(Chooser.Group group) {
            List<Integer> order = new ArrayList<>();
            for (int c = 0; c < group.candidates.length; c++) {
                order.add(c);
            }
            order.remove(group.best);
            order.sort(Comparator.comparing(c -> -group.score[c]));
            return order.stream()
                    .limit(OTHERS)
                    .map(c -> site(group.candidates[c]))
                    .toList();
        }

        private Site site(int i) {
            int within = gazetteer.within(i);
            return new Site(
                    gazetteer.key(i),
                    gazetteer.name(i),
                    within < 0 ? "" : gazetteer.key(within),
                    gazetteer.latitude(i),
                    gazetteer.longitude(i),
                    gazetteer.kind(i).area(),
                    gazetteer.people(i));
        }

        /** A mention of a place keeps its words; it points to what was looked up, or to a place without a site. */
        private Mention placed(Mention mention) {
            String key = keys.get(mention.span());
            if (key == null) {
                Place old = old(mention);
                if (old == null) {
                    return mention;
                }
                key = unlocated(old).key();
                if (FIRM.contains(mention.rule()) && !crossed(mention.span()) && !barred.contains(mention.span())) {
                    toponyms.add(new Toponym(mention.span(), Toponym.Use.PLACE, key, mention.rule()));
                }
            }
            return new Mention(mention.span(), mention.kind(), key, mention.explicit(), mention.rule());
        }

        /** Whether a place that was looked up shares a letter with it. */
        private boolean crossed(Span span) {
            Map.Entry<Integer, Span> before = looked.lowerEntry(span.end());
            return before != null && before.getValue().overlaps(span);
        }

        private Place unlocated(Place old) {
            return places.computeIfAbsent(named(old.name(), old.shape()), n -> {
                Place made = new Place("place-" + (list.size() + 1), old.name(), old.shape());
                list.add(made);
                return made;
            });
        }
    }
}
