package org.hearsay.find;

import java.util.List;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** What a run of words with capitals names, told from its own words and those around it. */
final class Kinds {

    /** Words that may stand between an owner and the office it has. */
    private static final int OFFICE = 2;

    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_PERSON = 5;
    private static final int NEAR = 3;

    /**
     * What a name is taken for.
     *
     * @param kind null while only the rest of the report can tell
     * @param shape of a place
     * @param rule id of the rule
     */
    record Guess(@Nullable Kind kind, @Nullable Shape shape, String rule) {}

    private final NameWords words;
    private final Atoms atoms;
    private final Tree tree;
    private final Runs runs;
    private final boolean tagged;
    private final int passage;
    private final List<Candidate> before;

    /** Takes the names found {@code before} in the report as they come, for what stands beside one of them. */
    Kinds(NameWords words, Atoms atoms, Tree tree, int passage, List<Candidate> before) {
        this.words = words;
        this.atoms = atoms;
        this.tree = tree;
        this.passage = passage;
        this.before = before;
        this.runs = new Runs(words, atoms);
        this.tagged = tree.size() > 0 && tagged(tree);
    }

    private static boolean tagged(Tree tree) {
        for (int i = 0; i < Math.min(tree.size(), 20); i++) {
            if (tree.pos(i) != Pos.X) {
                return true;
            }
        }
        return false;
    }

    /** Whether the passage has parts of speech at all. */
    boolean tagged() {
        return tagged;
    }

    /** Whether the tagger takes atom {@code at} for a name. */
    boolean proper(int at) {
        if (!tagged) {
            return false;
        }
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && tree.pos(token) == Pos.PROPN;
    }

    /** Whether the tree takes the word at {@code at} for another word of the name that begins with the one before it. */
    boolean continues(int at) {
        int token = tree.tokens().at(atoms.start(at));
        if (!tagged || token < 1 || token >= tree.size()) {
            return false;
        }
        Relation relation = tree.relation(token);
        boolean tied = relation == Relation.FLAT || relation == Relation.APPOS || relation == Relation.CONJ;
        int head = tree.head(token);
        return tied && (head == token - 1 || head == tree.head(token - 1));
    }

    /** Whether the tagger takes atom {@code at} for an adjective. */
    boolean adjective(int at) {
        int token = tree.tokens().at(atoms.start(at));
        return tagged && token < tree.size() && tree.pos(token) == Pos.ADJ;
    }

    boolean acronym(int at) {
        return atoms.capitals(at) && atoms.form(at).length() <= LONGEST_ACRONYM;
    }

    /** The kind of the run from {@code start} up to {@code end}; {@code listed} is what a list says of its beginning. */
    Guess of(int start, int end, @Nullable Slot listed, Roles roles) {
        boolean several = end > start + 1;
        boolean first = words.firstName(atoms.form(start));
        boolean full = first && end == start + 2 && words.surname(atoms.form(end - 1));
        if (quoted(start, end) && !(first && several)) {
            return new Guess(Kind.OTHER, null, "name.quoted");
        }
        if (several && !full) {
            Guess told = told(start, end, first);
            if (told != null) {
                return told;
            }
        }
        if (first && several) {
            return new Guess(Kind.PERSON, null, "name.first");
        }
        if (roles.titled(start)) {
            return new Guess(Kind.PERSON, null, "name.title");
        }
        if (listed != null && listed.end() < end) {
            Guess longer = longer(listed, start, end);
            if (longer != null) {
                return longer;
            }
        }
        Shape shape = shapeAround(start, end);
        if (shape != Shape.UNKNOWN) {
            return new Guess(Kind.PLACE, shape, "name.placehead");
        }
        if (!several && acronym(start)) {
            return acronymOf(start);
        }
        return open(start, end);
    }

    /** An acronym in brackets stands for the name before them; one that counts or measures, or with a number, names nobody. */
    private Guess acronymOf(int at) {
        if (code(at) || words.is("abbreviation", atoms.low(at)) || (words.capitalNouns && hyphened(at))) {
            return new Guess(Kind.OTHER, null, "name.code");
        }
        Guess bare = new Guess(null, null, "name.acronym");
        boolean bracketed = at > 1 && atoms.low(at - 1).equals("(") && !before.isEmpty();
        if (!bracketed) {
            return bare;
        }
        Candidate last = before.get(before.size() - 1);
        boolean brief =
                last.passage() == passage && atoms.end(at - 2) == last.span().end() && last.kind() != Kind.PERSON;
        return brief ? new Guess(last.kind(), last.shape(), "name.short") : bare;
    }

    private boolean hyphened(int at) {
        return atoms.glued(at + 1) && atoms.low(at + 1).equals("-");
    }

    /** Whether the word names a group: in the plural, behind the article. */
    boolean group(int at) {
        return words.is("many", atoms.low(at - elided(at)))
                && many(at + 1)
                && words.is("team", "single")
                && words.is("tail", atoms.form(at));
    }

    /** Letters that a number is glued to, with or without a hyphen, name a model or a type. */
    private boolean code(int at) {
        int next = atoms.low(at + 1).equals("-") && atoms.glued(at + 1) ? at + 2 : at + 1;
        boolean led = atoms.glued(at) && atoms.low(at - 1).equals("-") && atoms.digits(at - 2);
        return led || (atoms.digits(next) && atoms.glued(next));
    }

    /** What the words of a longer run tell: a word that bodies or places end or begin with, or the name of a town. */
    private @Nullable Guess told(int start, int end, boolean first) {
        if (!first && words.isTown(atoms, start, end)) {
            return new Guess(Kind.PLACE, Shape.POINT, "name.town");
        }
        int noun = runs.noun(start, end);
        if (words.is("tail", atoms.form(end - 1)) || words.is("tail", atoms.form(noun - 1)) && noun < end) {
            return new Guess(Kind.BODY, null, "name.tail");
        }
        if (noun < end && many(noun) && words.is("many", atoms.low(start - elided(start)))) {
            return new Guess(Kind.BODY, null, "name.plural");
        }
        if (words.is("head", atoms.form(start)) || (!words.capitalNouns && words.is("head", atoms.low(start)))) {
            return new Guess(Kind.BODY, null, "name.head");
        }
        int numbered = atoms.digits(end - 1) ? end - 2 : end - 1;
        Shape last = words.placeHead(atoms.low(numbered));
        Shape head = words.placeHead(atoms.low(start));
        if (last != null || head != null) {
            return new Guess(Kind.PLACE, last == null ? head : last, "name.placehead");
        }
        if (words.is("side", atoms.low(end - 1))
                || (words.is("compass", atoms.low(start)) && listedTo(start + 1, end))) {
            return new Guess(Kind.PLACE, Shape.AREA, "name.side");
        }
        return null;
    }

    private boolean listedTo(int start, int end) {
        Slot place = words.places.match("place", atoms, start);
        return place != null && place.end() == end;
    }

    /** A listed name with more words behind it: a part of a listed body, or a team called after a place. */
    private @Nullable Guess longer(Slot listed, int start, int end) {
        if (listed.name().equals("body")) {
            return new Guess(Kind.BODY, null, "name.listed");
        }
        boolean team = many(end) && !atoms.glued(listed.end()) && listed.start() == start;
        return team ? new Guess(Kind.BODY, null, "name.team") : null;
    }

    // ---- without a word that tells

    private Guess open(int start, int end) {
        boolean single = end == start + 1;
        String form = atoms.form(start);
        boolean person = words.firstName(form) || words.surname(atoms.form(end - 1));
        boolean town = words.isTown(atoms, start, end);
        if (words.is("apposed", atoms.low(start - 1)) && !words.firstName(form)) {
            return new Guess(Kind.BODY, null, "name.apposed");
        }
        if (words.is("locative", atoms.low(start - 1)) && !(person && !town && !single)) {
            return new Guess(Kind.PLACE, Shape.UNKNOWN, "name.locative");
        }
        if (single && words.is("people", atoms.low(start))) {
            return new Guess(Kind.OTHER, null, "name.people");
        }
        if (town && !person && !(single && subject(start) && atoms.opens(start))) {
            return new Guess(Kind.PLACE, Shape.POINT, "name.town");
        }
        if (!single && words.is("article", atoms.low(start))) {
            return new Guess(many(end) ? Kind.BODY : Kind.OTHER, null, "name.titled");
        }
        Guess article = articled(start, end);
        if (article != null) {
            return article;
        }
        boolean team =
                !single && !person && words.places.match("place", atoms, end - 1) != null && !atoms.glued(end - 1);
        if (team && runs.noun(start, end) == end) {
            return new Guess(Kind.BODY, null, "name.team");
        }
        if (single && person && !town) {
            return new Guess(Kind.PERSON, null, words.firstName(form) ? "name.first" : "name.surname");
        }
        Guess beside = person ? null : beside(start);
        if (beside != null) {
            return beside;
        }
        if (single && words.title(atoms, end) != null && !atoms.capital(end) && !atoms.glued(end)) {
            boolean local = words.is("local", atoms.low(end));
            return local
                    ? new Guess(Kind.PLACE, Shape.UNKNOWN, "name.office")
                    : new Guess(Kind.OTHER, null, "name.office");
        }
        if (single && !person && ownsOffice(end)) {
            return new Guess(Kind.PLACE, Shape.UNKNOWN, "name.office");
        }
        int near = start > 1 && adjective(start - 1) ? start - 1 : start;
        if (single && !person && words.is("whence", atoms.low(near - elided(near)))) {
            return new Guess(Kind.PLACE, Shape.UNKNOWN, "name.whence");
        }
        if (!single && !personal(start, end)) {
            return new Guess(Kind.OTHER, null, "name.plain");
        }
        return single && !subject(start) && !owner(end) && !person
                ? new Guess(Kind.OTHER, null, "name.single")
                : new Guess(null, null, single ? "name.single" : "name.plain");
    }

    /** Behind an article stands no person's name: a place, where places have articles; the name of a group in the plural. */
    private @Nullable Guess articled(int start, int end) {
        String article = atoms.low(start - elided(start));
        if (words.is("many", article) && many(end) && (end > start + 1 || words.is("team", "single"))) {
            return new Guess(Kind.BODY, null, "name.plural");
        }
        if (end == start + 1 && words.is("placearticle", article) && (!tagged || proper(start))) {
            return new Guess(Kind.PLACE, Shape.UNKNOWN, "name.article");
        }
        return words.is("article", article)
                ? new Guess(Kind.OTHER, null, end == start + 1 ? "name.single" : "name.plain")
                : null;
    }

    /** Whether the last word has the letter of the plural at its end. */
    private boolean many(int end) {
        String last = atoms.low(end - 1);
        return atoms.word(end - 1) && words.is("team", last.substring(last.length() - 1));
    }

    /** How many atoms the word before {@code start} lies back: two if its apostrophe stands between. */
    private int elided(int start) {
        return atoms.low(start - 1).equals("'") ? 2 : 1;
    }

    /** In an enumeration, or in brackets behind a place: what the name before is. */
    private @Nullable Guess beside(int start) {
        if (before.isEmpty()) {
            return null;
        }
        Candidate last = before.get(before.size() - 1);
        boolean place = last.kind() == Kind.PLACE;
        if (last.passage() != passage || !place) {
            return null;
        }
        for (int at = start - 1; at >= Math.max(0, start - NEAR); at--) {
            if (atoms.end(at) == last.span().end()) {
                return at < start - 1 ? new Guess(Kind.PLACE, Shape.UNKNOWN, "name.beside") : null;
            }
            String low = atoms.low(at);
            boolean joins = low.equals(",")
                    || low.equals("(")
                    || low.equals("/")
                    || words.is("and", low)
                    || words.is("article", low)
                    || words.is("whence", low)
                    || words.is("locative", low);
            if (!joins) {
                return null;
            }
        }
        return null;
    }

    /** Whether the run fills a pair of quotation marks, as the titles of works do. */
    private boolean quoted(int start, int end) {
        return opening(start - 1) && closing(end);
    }

    boolean opening(int at) {
        return "\"\u00AB\u201C\u201E\u201D\u2039".contains(orBlank(atoms.low(at)));
    }

    boolean closing(int at) {
        return "\"\u00BB\u201C\u201D\u203A".contains(orBlank(atoms.low(at)));
    }

    private static String orBlank(String mark) {
        return mark.isEmpty() ? " " : mark;
    }

    private boolean owner(int end) {
        return atoms.low(end).equals("'") && words.is("owner", atoms.low(end + 1));
    }

    /** {@code Haldren's water minister}: an office or house that states and towns have stands behind the owner. */
    private boolean ownsOffice(int end) {
        if (!owner(end)) {
            return false;
        }
        for (int i = end + 2; i <= end + 2 + OFFICE; i++) {
            if (atoms.capital(i) || !atoms.word(i)) {
                return false;
            }
            if (words.is("state", atoms.low(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean subject(int at) {
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && tree.relation(token).isSubject();
    }

    /** Whether a run without other evidence has the form of a person's name: two to four words, no acronym, no marks. */
    private boolean personal(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean plain =
                    atoms.word(i) && ((atoms.capital(i) && !atoms.capitals(i)) || words.is("particle", atoms.low(i)));
            boolean initial = atoms.form(i).length() == 1
                    || atoms.low(i).equals(".")
                    || atoms.low(i).equals("-");
            boolean head = words.placeHead(atoms.low(i)) != null || words.is("tail", atoms.form(i));
            if ((!plain && !initial) || head || (tagged && atoms.capital(i) && !proper(i))) {
                return false;
            }
        }
        return end - start <= LONGEST_PERSON;
    }

    /** The shape that a word inside or before the name gives a place; {@code UNKNOWN} if there is none. */
    Shape shapeAround(int start, int end) {
        Shape last = words.placeHead(atoms.low(end - 1));
        Shape head = words.placeHead(atoms.low(start));
        if (end > start + 1 && (last != null || head != null)) {
            return last != null ? last : head == null ? Shape.UNKNOWN : head;
        }
        for (int at = start - 1; at >= Math.max(0, start - NEAR); at--) {
            Shape before = words.placeHead(atoms.low(at));
            if (before != null) {
                return before;
            }
            boolean joins = words.is("of", atoms.low(at))
                    || words.is("article", atoms.low(at))
                    || atoms.low(at).equals("'");
            if (!joins) {
                break;
            }
        }
        Shape behind = atoms.capital(end) || atoms.glued(end) ? null : words.placeHead(atoms.low(end));
        return behind != null && words.is("article", atoms.low(start - 1)) ? behind : Shape.UNKNOWN;
    }
}
