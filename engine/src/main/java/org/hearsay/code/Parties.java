package org.hearsay.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Actor;
import org.hearsay.model.Feature;
import org.hearsay.model.Findings;
import org.hearsay.model.Mention;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Site;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Toponym;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Who the words of a phrase name: state and sector, as far as the words tell. */
final class Parties {

    /** Highest rank of a sector that an adjective may tell: "former", "rebel"; "general" before "secretary" tells none. */
    private static final int ADJECTIVE = 2;

    /** How deep a phrase is searched for what tells its state. */
    private static final int DEEPEST = 4;

    /** Rank of nouns that tell a sector only beside the name of a state: "head", "chairman". */
    private static final int WEAK = 8;

    /** People of a place whose name alone tells the state it lies in. */
    private static final long TOWN = 15_000;

    /** Sector of those of whom only their people is told. */
    private static final String CITIZEN = "CVL";

    /** Rule of a name of a people. */
    static final String PEOPLE = "party.people";

    /** Rule of somebody of whom only the state is told that he, or what he belongs to, comes from. */
    static final String FROM = "party.from";

    /** Rule of the state that a deed is said to be of. */
    private static final String OWNER = "party.owner";

    /** Sectors of those who hold, held or want an office, so that "former" tells of power lost. */
    private static final Set<String> POWER = Set.of("", "GOV", "LEG", "PTY", "MIL", "JUD", "OPP", "COP", "SPY");

    /** Sector of those who have held power. */
    private static final String ELITE = "ELI";

    /** Sector of those who govern. */
    private static final String RULERS = "GOV";

    private record Sector(String code, @Nullable String country, int rank) {
        boolean weak() {
            return rank >= WEAK;
        }
    }

    private final Countries countries;
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, Sector> endings = new HashMap<>();
    private final Map<String, Sector> pairs = new HashMap<>();
    private final Set<String> crowds = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    Parties(Language language) {
        this.countries = new Countries(language);
        List<Row> rows = language.table("words/sectors");
        for (Row row : rows) {
            if (row.get("rank").isEmpty()) {
                (row.get("sector").equals("crowd") ? crowds : offices).addAll(row.list("words"));
                continue;
            }
            String country = row.get("country");
            Sector sector = new Sector(
                    row.get("sector"), country.isEmpty() ? null : country, Integer.parseInt(row.get("rank")));
            for (String word : row.list("words")) {
                if (word.indexOf(' ') > 0) {
                    pairs.putIfAbsent(word, sector);
                } else if (word.startsWith("-")) {
                    endings.putIfAbsent(word.substring(1), sector);
                } else {
                    sectors.putIfAbsent(word, sector);
                }
            }
        }
    }

    /** For the report that {@code findings} are of; not yet turned to a sentence. */
    Here of(Findings findings) {
        return new Here(findings);
    }

    /** The parties of one report; remembers what it learned of a name. */
    final class Here {
        private final Spans<Mention> mentions;
        private final Spans<Toponym> toponyms;
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, Known> learned = new HashMap<>();
        private Kin kin = new Kin(Kin.nothing());
        private @Nullable Known[] known = new Known[0];

        private Here(Findings findings) {
            this.mentions = new Spans<>(findings.mentions(), m -> List.of(m.span()));
            this.toponyms = new Spans<>(findings.toponyms(), t -> List.of(t.span()));
            findings.places().forEach(p -> places.put(p.key(), p));
            for (Actor actor : findings.actors()) {
                Known told = actor.role() == null ? null : ofRole(actor.role().words());
                if (told != null && (told.country() != null || told.sector() != null)) {
                    learned.put(actor.key(), told);
                }
            }
        }

        private Known ofRole(String words) {
            return countries.ofWords(words, this::sector);
        }

        private @Nullable String sector(String word) {
            Sector found = Parties.this.sectorOf(word);
            return found == null || found.weak() ? null : found.code();
        }

        /** Turns to the next sentence. */
        void turn(Kin sentence) {
            this.kin = sentence;
            this.known = countries.in(sentence);
            for (int i = 0; i < known.length; i++) {
                if (known[i] == null && kin.tree.pos(i) == Pos.PROPN) {
                    known[i] = placed(i);
                }
            }
        }

        /** What the gazetteer tells of a name that no list has. */
        private @Nullable Known placed(int i) {
            for (Toponym toponym : toponyms.at(kin.tree.tokens().span(i))) {
                Place place = places.get(toponym.place());
                Site site = place == null ? null : place.site();
                if (place != null && site != null && known(place, site)) {
                    String code = site.within().isEmpty() ? site.key() : site.within();
                    int point = code.indexOf('.');
                    String country = Countries.alpha3(point < 0 ? code : code.substring(0, point));
                    String rule = toponym.use() == Toponym.Use.ACTOR ? "party.metonym" : "party.place";
                    return country == null ? null : new Known(i, i, country, null, false, rule);
                }
            }
            return null;
        }

        /** Whether so many know the place that its name alone tells the state; that of a village may be any other's too. */
        private static boolean known(Place place, Site site) {
            return site.area() || site.people() >= TOWN || !place.rule().equals("place.only");
        }

        /** Those whom the phrase of {@code head} and what is joined to it name; none if it is a thing or a pronoun. */
        List<Party> of(int head) {
            Map<String, Party> out = new LinkedHashMap<>();
            for (int one : kin.joined(head)) {
                if (kin.nominal(one)) {
                    for (Party party : single(one)) {
                        out.putIfAbsent(party.country() + " " + party.sector() + " " + party.span(), party);
                    }
                }
            }
            return List.copyOf(out.values());
        }

        /** As {@link #of}, without things that only belong to somebody: an economy does nothing. */
        List<Party> doers(int head) {
            return kin.joined(head).stream().anyMatch(this::somebody) ? of(head) : List.of();
        }

        /** Those to whom a deed belongs whose first word is {@code head}: "a Norwegian tank attack" is one by Norway. */
        List<Party> owners(int head) {
            List<Party> out = new ArrayList<>();
            Sector sector = sectorOf(head);
            if (kin.tree.pos(head) == Pos.ADJ && known[head] == null && sector != null && sector.rank() > ADJECTIVE) {
                return out;
            }
            for (Party one : of(head)) {
                boolean from = one.rule().equals(FROM) && one.key() == null;
                out.add(from ? new Party(one.span(), null, one.country(), one.sector(), one.inferred(), OWNER) : one);
            }
            return out;
        }

        /** Whether the word itself names somebody: a name, a people, or a noun for those who act; "Russian gas" does not. */
        boolean somebody(int head) {
            Known own = known[head];
            boolean name = own != null && !own.part();
            Pos pos = kin.tree.pos(head);
            boolean quality = pos == Pos.ADJ
                    && Character.isLowerCase(kin.tree.form(head).charAt(0))
                    && !kin.has(head, Relation.DET)
                    && !kin.has(head, Relation.NUMMOD);
            if (name || mention(head) != null || (sectorOf(head) != null && !quality)) {
                return true;
            }
            for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
                Relation relation = kin.tree.relation(c);
                boolean beside = relation == Relation.FLAT
                        || relation == Relation.APPOS
                        || (relation == Relation.COMPOUND && pos == Pos.PROPN);
                boolean counted = relation == Relation.NMOD && pos != Pos.NOUN && pos != Pos.PROPN;
                if ((beside && (known[c] != null || mention(c) != null)) || (counted && somebody(c))) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Sector sectorOf(int i) {
            Sector found = Parties.this.sectorOf(kin.lemma(i));
            return found == null ? Parties.this.sectorOf(kin.form(i)) : found;
        }

        /** Whether the phrase, or one joined to it, names a person. */
        boolean person(int head) {
            for (int one : kin.joined(head)) {
                Mention mention = mention(one);
                if (mention != null && mention.kind() == Mention.Kind.PERSON) {
                    return true;
                }
                for (int c = kin.first(one); c != Tree.NONE; c = kin.next(c)) {
                    boolean beside = kin.tree.relation(c) == Relation.FLAT || kin.tree.relation(c) == Relation.APPOS;
                    Mention other = beside ? mention(c) : null;
                    if (other != null && other.kind() == Mention.Kind.PERSON) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether the phrase tells of several. */
        boolean many(int head) {
            return kin.has(head, Relation.CONJ)
                    || kin.tree.has(head, Feature.PLURAL)
                    || kin.tree.pos(head) == Pos.NUM
                    || crowds.contains(kin.lemma(head));
        }

        private List<Party> single(int head) {
            Span span = kin.phrase(head);
            Mention mention = mention(head);
            String key = mention == null ? null : mention.key();
            Sector sector = sector(head);
            List<Known> found = new ArrayList<>();
            for (int depth = 0; depth <= DEEPEST && found.isEmpty(); depth++) {
                collect(head, depth, found);
            }
            Known told = key == null ? null : learned.get(key);
            if (found.isEmpty() && told != null) {
                found.add(told);
            }
            if (found.isEmpty() && mention == null && sector == null) {
                return List.of();
            }
            if (found.isEmpty()) {
                String country = sector == null ? null : sector.country();
                String code = sector == null || sector.code().isEmpty() || sector.weak() ? null : sector.code();
                return List.of(
                        new Party(span, key, country, code, false, sector == null ? "party.mention" : "party.noun"));
            }
            List<Party> out = new ArrayList<>();
            for (Known one : found) {
                out.add(party(head, span, key, one, sector, found.size() > 1));
            }
            if (key != null && mention != null && mention.kind() != Mention.Kind.PLACE && found.size() == 1) {
                learned.putIfAbsent(key, found.get(0).elsewhere());
            }
            return out;
        }

        private Party party(
                int head, Span span, @Nullable String key, Known one, @Nullable Sector sector, boolean several) {
            String office = sector == null || (sector.weak() && !direct(head)) ? "" : sector.code();
            String code = office.isEmpty() ? one.sector() : office;
            code = code == null && citizen(head, one) ? CITIZEN : code;
            Span own = several && one.from() >= 0 ? kin.tree.tokens().span(one.from(), one.last()) : span;
            String country = sector != null && sector.country() != null && one.country() == null
                    ? sector.country()
                    : one.country();
            boolean from = code == null && sector == null && !itself(head, one);
            return new Party(own, key, country, code, false, from ? FROM : one.rule());
        }

        /** Whether the state is told by the head itself or by the name of a body: "a film group (France)" is not France. */
        private boolean itself(int head, Known one) {
            if (one.from() <= head && head <= one.last()) {
                return true;
            }
            Mention mention = mention(head);
            return mention != null
                    && mention.kind() == Mention.Kind.BODY
                    && (one.from() < 0
                            || mention.span().contains(kin.tree.tokens().span(one.from(), one.last())));
        }

        /** Whether the state is that of the head itself: "the chairman of the association in Norway" holds no office of state. */
        private boolean direct(int head) {
            for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
                boolean hangs = close(kin.tree.relation(c)) || kin.tree.relation(c) == Relation.NMOD;
                if (hangs && known[c] != null) {
                    return true;
                }
            }
            return known[head] != null;
        }

        /** One or some of a people, unlike the people or the state as a whole: "a Dutchman", "four Americans". */
        private boolean citizen(int head, Known one) {
            boolean self = one.from() <= head && head <= one.last() && kin.tree.pos(head) == Pos.NOUN;
            return self
                    && one.rule().equals(PEOPLE)
                    && (kin.tree.has(head, Feature.SINGULAR)
                            || kin.has(head, Relation.NUMMOD)
                            || kin.any(head, crowds));
        }

        /** Adds what is known of the words at {@code depth} below {@code head}; of several only those joined to one another. */
        private void collect(int head, int depth, List<Known> out) {
            if (depth == 0) {
                add(head, out);
                for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
                    if (close(kin.tree.relation(c))) {
                        collect(c, 0, out);
                        if (out.isEmpty() || kin.tree.relation(c) != Relation.AMOD) {
                            continue;
                        }
                        kin.joined(c).forEach(j -> add(j, out));
                    }
                }
                return;
            }
            for (int c = kin.first(head); c != Tree.NONE && out.isEmpty(); c = kin.next(c)) {
                Relation relation = kin.tree.relation(c);
                if (relation == Relation.NMOD || relation == Relation.APPOS || (close(relation) && depth > 1)) {
                    if (depth == 1) {
                        kin.joined(c).forEach(j -> collect(j, 0, out));
                    } else {
                        collect(c, depth - 1, out);
                    }
                }
            }
        }

        private static boolean close(Relation relation) {
            return relation == Relation.AMOD
                    || relation == Relation.COMPOUND
                    || relation == Relation.FLAT
                    || relation == Relation.NUMMOD;
        }

        private void add(int i, List<Known> out) {
            Known one = known[i];
            if (one != null && out.stream().noneMatch(k -> k.equals(one) || sameCountry(k, one))) {
                out.add(one);
            }
        }

        private static boolean sameCountry(Known a, Known b) {
            return a.country() != null && a.country().equals(b.country());
        }

        private @Nullable Mention mention(int head) {
            for (Mention mention : mentions.at(kin.tree.tokens().span(head))) {
                if (mention.kind() != Mention.Kind.OTHER) {
                    return mention;
                }
            }
            return null;
        }

        /** The sector that the head tells, or a word beside it that tells more, such as "rebel" before "leader". */
        private @Nullable Sector sector(int head) {
            Sector whole = whole(head);
            Sector own = whole == null ? sectorOf(head) : whole;
            Sector best = own;
            boolean office = offices.contains(kin.lemma(head));
            for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
                Relation relation = kin.tree.relation(c);
                boolean beside = close(relation)
                        || relation == Relation.APPOS
                        || (relation == Relation.NMOD
                                && (best == null
                                        || best.code().isEmpty()
                                        || best.weak()
                                        || office
                                        || kin.preposition(c).isEmpty()));
                if (beside) {
                    Sector other = Parties.this.sectorOf(kin.lemma(c));
                    other = other != null && (!tells(c, other) || !suits(other, own)) ? null : other;
                    best = other != null && (best == null || other.rank() < best.rank()) ? other : best;
                }
            }
            return best;
        }

        private boolean tells(int beside, Sector sector) {
            return kin.tree.pos(beside) != Pos.ADJ || sector.rank() <= ADJECTIVE;
        }

        /** The sector that a word and the one beside it tell together: "district attorney", "minority leader". */
        private @Nullable Sector whole(int head) {
            for (int c = kin.first(head); c != Tree.NONE; c = kin.next(c)) {
                Sector found = close(kin.tree.relation(c)) ? pairs.get(kin.lemma(c) + " " + kin.lemma(head)) : null;
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** The only state that the sentence names, for those of whom it is not told; null if it names several or none. */
        @Nullable
        String only() {
            String found = null;
            for (int i = 0; i < known.length; i++) {
                Known one = known[i];
                if (one != null && one.country() != null) {
                    if (found != null && !found.equals(one.country())) {
                        return null;
                    }
                    found = one.country();
                }
            }
            return found;
        }

        @Nullable
        Known at(int i) {
            return known[i];
        }
    }

    /** A former trader has lost no power, and a woman of the city is not the city. */
    private static boolean suits(Sector beside, @Nullable Sector own) {
        boolean power = own == null || own.weak() || POWER.contains(own.code());
        boolean citizen = own != null && own.code().equals(CITIZEN);
        return beside.code().equals(ELITE) ? power || citizen : !beside.code().equals(RULERS) || !citizen;
    }

    private @Nullable Sector sectorOf(String lemma) {
        Sector found = sectors.get(lemma);
        int hyphen = lemma.lastIndexOf('-');
        found = found == null && hyphen > 0 ? sectors.get(lemma.substring(hyphen + 1)) : found;
        boolean whole = endings.isEmpty() || lemma.length() > Language.LONGEST_WORD;
        for (int cut = 2; found == null && !whole && cut + 3 <= lemma.length(); cut++) {
            found = endings.get(lemma.substring(cut));
        }
        return found;
    }
}
