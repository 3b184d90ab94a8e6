package org.hearsay.find;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Pos;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds what looks like a name in one passage. */
final class NameScan {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_APPOSITION = 16;
    private static final int LONGEST_TITLE = 7;

    private final NameWords words;
    private final Atoms atoms;
    private final Tree tree;
    private final int passage;
    private final Set<String> inside;
    private final List<Candidate> out;
    private final boolean shouting;
    private final boolean tagged;
    private int titleStart = -1;
    private int titleEnd = -1;

    NameScan(NameWords words, Atoms atoms, Tree tree, int passage, Set<String> inside, List<Candidate> out) {
        this.words = words;
        this.atoms = atoms;
        this.tree = tree;
        this.passage = passage;
        this.inside = inside;
        this.out = out;
        this.shouting = shouting(atoms);
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

    /** Whether most words are written in capitals, so that capitals make no names. */
    static boolean shouting(Atoms atoms) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.word(i) && atoms.form(i).length() > 1) {
                all++;
                capitals += atoms.capitals(i) ? 1 : 0;
            }
        }
        return all > 2 && capitals * 2 > all;
    }

    void scan() {
        int at = 0;
        while (at < atoms.size()) {
            at = Math.max(at + 1, atoms.capital(at) ? name(at) : lower(at));
        }
    }

    /** What begins with a small letter: an agency that writes itself so, or a body with a common noun as its head. */
    private int lower(int at) {
        Slot body = atoms.word(at) ? words.bodies.match("body", atoms, at) : null;
        if (body != null) {
            addListed(body);
            return body.end();
        }
        return lowerHead(at);
    }

    /** A body whose first word is a common noun: "ministère de la Justice". */
    private int lowerHead(int at) {
        if (words.capitalNouns || !words.is("head", atoms.low(at))) {
            return at + 1;
        }
        int next = at + 1;
        while (next < at + 4
                && (words.is("of", atoms.low(next))
                        || words.is("article", atoms.low(next))
                        || atoms.low(next).equals("'"))) {
            next++;
        }
        if (next == at + 1 || !atoms.capital(next)) {
            return at + 1;
        }
        int end = run(next);
        add(at, end, Kind.BODY, null, "name.head");
        return end;
    }

    private int name(int at) {
        titleStart = -1;
        titleEnd = -1;
        if (words.is("plain", atoms.low(at)) && listed(at) == null) {
            return at + 1;
        }
        int stuck = gluedOutlet(at);
        if (stuck > at) {
            return stuck;
        }
        if (shouting || (words.capitalNouns && !proper(at))) {
            return listedOrTitled(at);
        }
        int end = run(at);
        int start = strip(at, end);
        if (start >= end || (end == start + 1 && common(start))) {
            return end;
        }
        if (first(start) && start == at && !believed(start, end)) {
            return start + 1;
        }
        Slot known = listed(start);
        if (words.capitalNouns
                && known != null
                && known.end() < end
                && known.name().equals("place")) {
            addListed(known);
            return known.end();
        }
        int inner = inner(start, end);
        if (inner > start) {
            titleEnd = titleEnd > start ? titleEnd : -1;
            titleStart = titleEnd < 0 ? -1 : titleStart;
        }
        classify(inner, end);
        return end;
    }

    /** "CNNS" where the possessive was glued to a listed outlet: only the outlet is the name. */
    private int gluedOutlet(int at) {
        String form = atoms.form(at);
        int cut = form.length() - 1;
        if (cut < 2 || !atoms.capitals(at) || form.charAt(cut) != 'S' || listed(at) != null) {
            return at;
        }
        if (words.bodies.value(form.substring(0, cut)) == null) {
            return at;
        }
        Span span = new Span(atoms.start(at), atoms.end(at) - 1);
        out.add(new Candidate(passage, span, text(span), Kind.BODY, null, null, "name.glued"));
        return at + 1;
    }

    /** Where a capital proves nothing: only what a list, a first name or a title tells. */
    private int listedOrTitled(int at) {
        Slot listed = listed(at);
        if (listed != null) {
            addListed(listed);
            return listed.end();
        }
        if (shouting) {
            return at + 1;
        }
        if (acronym(at) && !hyphened(at)) {
            add(at, at + 1, null, null, "name.acronym");
            return at + 1;
        }
        if (words.firstName(atoms.form(at)) && atoms.capital(at + 1) && !words.is("plain", atoms.low(at + 1))) {
            int end = shortRun(at);
            add(at, end, Kind.PERSON, null, "name.first");
            return end;
        }
        Slot title = words.title(atoms, at);
        if (title != null && !title.value().equals("modifier")) {
            return titled(title);
        }
        if (words.bodyByEnding(atoms.low(at)) && tagged && proper(at)) {
            add(at, at + 1, Kind.BODY, null, "name.ending");
        }
        return at + 1;
    }

    private int titled(Slot title) {
        int at = title.end();
        boolean fits = atoms.capital(at)
                && !atoms.capitals(at)
                && !first(at)
                && words.title(atoms, at) == null
                && !words.is("plain", atoms.low(at))
                && listed(at) == null;
        if (!fits || (tagged && !proper(at) && !words.firstName(atoms.form(at)))) {
            return at;
        }
        titleStart = title.start();
        titleEnd = title.end();
        int end = shortRun(at);
        add(at, end, Kind.PERSON, null, "name.title");
        return end;
    }

    /** A person's name where nouns have capitals: two words, or as many as the tagger calls proper. */
    private int shortRun(int at) {
        int end = run(at);
        int stop = at + 1;
        int names = 1;
        while (stop < end) {
            boolean plainWord = atoms.word(stop) && atoms.capital(stop);
            if (plainWord && tagged && !proper(stop)) {
                break;
            }
            if (plainWord && !tagged && names >= 2 && !atoms.glued(stop)) {
                break;
            }
            names += plainWord ? 1 : 0;
            stop++;
        }
        while (stop > at + 1 && !atoms.capital(stop - 1) && !atoms.low(stop - 1).equals(".")) {
            stop--;
        }
        return stop;
    }

    // ---- runs of capitalised words

    private int run(int at) {
        int end = at + 1;
        while (end < atoms.size() && end - at < LONGEST_NAME) {
            int next = step(at, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(int at, int end) {
        String low = atoms.low(end);
        boolean glued = atoms.glued(end);
        if (atoms.capital(end) && !glued) {
            return words.is("plain", low)
                            && !words.is("particle", low)
                            && !atoms.form(end).equals("I")
                    ? end
                    : end + 1;
        }
        if (glued && low.equals("-") && atoms.glued(end + 1) && atoms.word(end + 1)) {
            return end + 2;
        }
        if (glued && low.equals("'") && atoms.glued(end + 1) && atoms.capital(end + 1) && end - at < 3) {
            return end + 2;
        }
        if (glued && low.equals(".") && atoms.form(end - 1).length() == 1) {
            return atoms.word(end + 1) && atoms.capital(end + 1) ? end + 1 : end;
        }
        if (low.equals("&") && atoms.capital(end + 1)) {
            return end + 2;
        }
        return particles(at, end);
    }

    private int particles(int at, int end) {
        int next = end;
        while (next < end + 3 && !atoms.capital(next) && words.is("particle", atoms.low(next))) {
            next++;
            if (atoms.low(next).equals("'")) {
                next++;
            }
        }
        boolean bridges = next > end && atoms.capital(next) && bridges(at, end);
        return bridges && !words.is("plain", atoms.low(next)) ? next + 1 : end;
    }

    /** Whether the words before a particle are of a kind that goes on behind it: a first name, or a body's head. */
    private boolean bridges(int at, int end) {
        String head = atoms.form(at);
        return words.is("head", head)
                || words.is("head", atoms.low(at))
                || words.is("tail", atoms.form(end - 1))
                || (words.firstName(head) && !words.is("of", atoms.low(end)))
                || (words.firstName(head) && end - at <= 2 && !first(at));
    }

    /** Takes titles, peoples and listed names with a title behind them off the front of a run. */
    private int strip(int from, int end) {
        int at = from;
        int next = stripped(at, end);
        while (next > at && next < end) {
            at = next;
            while (at < end && (atoms.low(at).equals(".") || atoms.low(at).equals("-"))) {
                at++;
            }
            next = stripped(at, end);
        }
        return Math.max(at, next);
    }

    /** The atom behind what can be taken off at {@code at}; {@code at} itself if nothing can. */
    private int stripped(int at, int end) {
        Slot title = words.title(atoms, at);
        Slot people = words.demonym(atoms, at);
        Slot listed = listed(at);
        boolean modifier = title != null && title.value().equals("modifier");
        if (listed != null && listed.end() >= end(people) && listed.end() >= end(title) + (modifier ? 0 : 1)) {
            if (listed.end() >= end || words.title(atoms, listed.end()) == null) {
                return at;
            }
            addListed(listed);
            return listed.end();
        }
        if (title != null
                && title.end() <= end
                && leads(title, end)
                && !(words.firstName(atoms.form(at)) && atoms.capital(at + 1))) {
            titleStart = titleStart < 0 ? at : titleStart;
            titleEnd = title.end();
            return title.end();
        }
        if (people != null
                && people.end() <= end
                && (people.end() == end || words.title(atoms, people.end()) != null)) {
            titleStart = titleStart < 0 ? at : titleStart;
            return people.end();
        }
        return at;
    }

    /** Whether a modifier goes with a title of the same run: "Foreign Minister", but not "National Committee". */
    private boolean leads(Slot first, int end) {
        Slot slot = first;
        while (slot != null && slot.value().equals("modifier")) {
            int next = atoms.low(slot.end()).equals("-") ? slot.end() + 1 : slot.end();
            slot = next < end ? words.title(atoms, next) : null;
        }
        return slot != null;
    }

    private static int end(@Nullable Slot slot) {
        return slot == null ? 0 : slot.end();
    }

    /**
     * Where a person begins inside a run: behind a title ("City Attorney Anna Muster", "VW-Chef Muster") or at a first
     * name ("ministre de la Pêche Henri Duchamp"); {@code start} if nowhere else.
     */
    private int inner(int start, int end) {
        if (words.firstName(atoms.form(start)) || words.is("tail", atoms.form(end - 1))) {
            return start;
        }
        for (int i = end - 1; i > start; i--) {
            Slot title = words.title(atoms, i);
            if (title != null && title.value().equals("title") && title.end() < end && atoms.capital(title.end())) {
                titleStart = start;
                titleEnd = title.end();
                return title.end();
            }
        }
        for (int i = start + 1; i + 1 < end; i++) {
            boolean parted = !atoms.glued(i) && atoms.capital(i) && atoms.capital(i - 1);
            if (parted
                    && words.firstName(atoms.form(i))
                    && listed(start) == null
                    && atoms.form(i - 1).length() > 1) {
                return i;
            }
        }
        return start;
    }

    /** A single letter, the plural of an acronym, or a head without a name: "the Court", "Republic". */
    private boolean common(int at) {
        String form = atoms.form(at);
        int last = form.length() - 1;
        boolean plural = last > 1 && form.charAt(last) == 's' && Character.isUpperCase(form.charAt(last - 1));
        boolean head = words.placeHead(atoms.low(at)) != null
                || words.is("head", form)
                || words.is("tail", form)
                || words.is("head", atoms.low(at));
        return (last == 0 || plural || head) && listed(at) == null;
    }

    // ---- evidence

    private @Nullable Slot listed(int at) {
        Slot body = words.bodies.match("body", atoms, at);
        Slot place = words.places.match("place", atoms, at);
        if (body != null && (place == null || body.end() >= place.end())) {
            return body;
        }
        return place == null ? genitive(at) : place;
    }

    /** A listed place or body with the ending of the genitive ("Polens"), in languages that write it so. */
    private @Nullable Slot genitive(int at) {
        String form = atoms.form(at);
        int cut = form.length() - 1;
        if (cut < 3 || !words.is("genitive", form.substring(cut))) {
            return null;
        }
        String stem = form.substring(0, cut);
        String place = words.places.value(stem);
        if (place != null) {
            return new Slot("place", place, at, at + 1);
        }
        String body = words.bodies.value(stem);
        return body == null ? null : new Slot("body", body, at, at + 1);
    }

    private void addListed(Slot slot) {
        boolean place = slot.name().equals("place");
        add(
                slot.start(),
                slot.end(),
                place ? Kind.PLACE : Kind.BODY,
                place ? Shape.valueOf(slot.value()) : null,
                place && words.is("locative", atoms.low(slot.start() - 1)) ? "name.located" : "name.listed");
    }

    /** Whether a capital at the start of a sentence is that of a name. */
    private boolean believed(int at, int end) {
        if (listed(at) != null || acronym(at) || (words.firstName(atoms.form(at)) && end > at + 1)) {
            return true;
        }
        if (tagged) {
            return proper(at);
        }
        return inside.contains(atoms.form(at))
                || words.firstName(atoms.form(at))
                || (end > at + 1 && !words.is("plain", atoms.low(at)) && atoms.capital(at + 1));
    }

    private boolean proper(int at) {
        if (!tagged) {
            return false;
        }
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && tree.pos(token) == Pos.PROPN;
    }

    private boolean subject(int at) {
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && tree.relation(token).isSubject();
    }

    private boolean acronym(int at) {
        return atoms.capitals(at) && atoms.form(at).length() <= LONGEST_ACRONYM;
    }

    private boolean hyphened(int at) {
        return atoms.glued(at + 1) && atoms.low(at + 1).equals("-");
    }

    /** Whether atom {@code at} opens a sentence, a quotation or a clause behind a colon. */
    private boolean first(int at) {
        if (at == 0) {
            return true;
        }
        int before = at - 1;
        if (!atoms.mark(before)) {
            return false;
        }
        return ".!?:;\"\u00AB\u201C\u201E\u201D-*\u2022".contains(atoms.low(before))
                && !(atoms.low(before).equals(".")
                        && before > 0
                        && atoms.form(before - 1).length() <= 2)
                && !(atoms.low(before).equals("-") && atoms.glued(at));
    }

    private void classify(int start, int end) {
        Slot listed = listed(start);
        if (listed != null && listed.end() == end) {
            addListed(listed);
        } else if (words.is("tail", atoms.form(end - 1)) && end > start + 1) {
            add(start, end, Kind.BODY, null, "name.tail");
        } else if (words.is("head", atoms.form(start))
                || (!words.capitalNouns && words.is("head", atoms.low(start)) && end > start + 1)) {
            add(start, end, Kind.BODY, null, "name.head");
        } else if (words.firstName(atoms.form(start)) && end > start + 1) {
            add(start, end, Kind.PERSON, null, "name.first");
        } else if (titleEnd == start || titledBefore(start)) {
            add(start, end, Kind.PERSON, null, "name.title");
        } else if (listed != null && listed.end() < end && listed.name().equals("body")) {
            add(start, end, Kind.BODY, null, "name.listed");
        } else if (placeHeaded(start, end)) {
            add(start, end, Kind.PLACE, shapeAround(start, end), "name.placehead");
        } else if (end == start + 1 && acronym(start)) {
            add(start, end, null, null, "name.acronym");
        } else if (words.is("locative", atoms.low(start - 1))) {
            add(start, end, Kind.PLACE, Shape.UNKNOWN, "name.locative");
        } else if (!owned(start, end)) {
            Kind thing = impersonal(start, end) ? Kind.OTHER : null;
            add(start, end, thing, null, end == start + 1 ? "name.single" : "name.plain");
        }
    }

    /** One word behind the genitive of a place or body ("Polens Häfen") is a noun, where nouns have capitals. */
    private boolean owned(int start, int end) {
        return words.capitalNouns && end == start + 1 && start > 0 && genitive(start - 1) != null;
    }

    /** Whether a run without other evidence is rather no person: behind an article, of another form, no subject. */
    private boolean impersonal(int start, int end) {
        boolean elided = atoms.low(start - 1).equals("'");
        boolean article = words.is("article", atoms.low(elided ? start - 2 : start - 1));
        boolean unlikely = words.capitalNouns && end == start + 1 && !subject(start);
        return article || unlikely || (end > start + 1 && !personal(start, end));
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
        return end - start <= 5;
    }

    /** Whether a title stands before a name, with what it belongs to in between: "ministre de la Pêche Henri Duchamp". */
    private boolean titledBefore(int start) {
        if (words.is("of", atoms.low(start - 1))
                || words.is("article", atoms.low(start - 1))
                || (atoms.mark(start - 1) && !atoms.low(start - 1).equals("."))) {
            return false;
        }
        int steps = 0;
        for (int at = start - 1; at >= 0 && steps < LONGEST_TITLE; at--, steps++) {
            Slot title = words.title(atoms, at);
            if (title != null && title.end() <= start) {
                if (!title.value().equals("modifier")) {
                    titleEnd = start;
                    titleStart = at;
                    return true;
                }
            } else if (peopleEnding(at) == 0 && !belongs(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean belongs(int at) {
        return atoms.capital(at)
                || words.is("of", atoms.low(at))
                || words.is("article", atoms.low(at))
                || atoms.low(at).equals("'");
    }

    private int peopleEnding(int at) {
        Slot people = words.demonym(atoms, at);
        return people == null ? atoms.low(at).equals(".") || atoms.low(at).equals("-") ? 1 : 0 : people.end() - at;
    }

    private boolean placeHeaded(int start, int end) {
        return shapeAround(start, end) != Shape.UNKNOWN;
    }

    private Shape shapeAround(int start, int end) {
        Shape last = words.placeHead(atoms.low(end - 1));
        Shape head = words.placeHead(atoms.low(start));
        if (end > start + 1 && (last != null || head != null)) {
            return last != null ? last : head == null ? Shape.UNKNOWN : head;
        }
        int at = start - 1;
        int steps = 0;
        while (at >= 0 && steps++ < 3) {
            Shape before = words.placeHead(atoms.low(at));
            if (before != null) {
                return before;
            }
            if (!words.is("of", atoms.low(at))
                    && !words.is("article", atoms.low(at))
                    && !atoms.low(at).equals("'")) {
                break;
            }
            at--;
        }
        return Shape.UNKNOWN;
    }

    private void add(int start, int end, @Nullable Kind kind, @Nullable Shape shape, String rule) {
        Span span = atoms.span(start, end);
        Role role = kind == Kind.PLACE ? null : role(start, end);
        Shape form = kind == Kind.PLACE && shape == Shape.POINT && shapeAround(start, end) != Shape.UNKNOWN
                ? shapeAround(start, end)
                : shape;
        out.add(new Candidate(passage, span, text(span), kind, form, role, rule));
    }

    private String text(Span span) {
        return tree.tokens().text().flat().substring(span.start(), span.end());
    }

    // ---- roles

    private @Nullable Role role(int start, int end) {
        if (titleStart < 0 && !titledBefore(start)) {
            Role before = introduced(start);
            return before == null ? apposition(end) : before;
        }
        int from = titleStart;
        while (from > 0 && modifies(from - 1)) {
            from--;
        }
        while (from < titleEnd && (atoms.mark(from) || words.is("article", atoms.low(from)))) {
            from++;
        }
        int last = titleEnd;
        return last <= from ? null : stated(from, last);
    }

    private Role stated(int from, int end) {
        Span span = atoms.span(from, end);
        return new Role(text(span), span);
    }

    private boolean modifies(int at) {
        if (atoms.low(at).equals("-")) {
            return atoms.glued(at) && atoms.glued(at + 1);
        }
        return words.title(atoms, at) != null || words.demonym(atoms, at) != null;
    }

    /** "The spokesman of the harbour, Peter Halden,": a phrase that opens its clause with a title and ends at the comma. */
    private @Nullable Role introduced(int start) {
        int comma = start - 1;
        if (!atoms.low(comma).equals(",")) {
            return null;
        }
        int from = comma;
        while (from > 0 && comma - from < LONGEST_APPOSITION && !breaks(from - 1)) {
            from--;
        }
        while (from < comma
                && (words.is("article", atoms.low(from)) || atoms.low(from).equals("'"))) {
            from++;
        }
        Slot title = words.title(atoms, from);
        return title == null || title.value().equals("honorific") || title.end() > comma ? null : stated(from, comma);
    }

    private boolean breaks(int at) {
        if (atoms.mark(at)) {
            return !atoms.low(at).equals("'") && !atoms.low(at).equals("-");
        }
        int token = tree.tokens().at(atoms.start(at));
        return token < tree.size() && (tree.pos(token) == Pos.VERB || tree.pos(token) == Pos.AUX);
    }

    /** "Anna Muster, a spokeswoman for the harbour, said": the words between the commas, if they begin like a title. */
    private @Nullable Role apposition(int end) {
        if (!atoms.low(end).equals(",")) {
            return null;
        }
        int from = end + 1;
        int at = from;
        boolean titled = false;
        while (at < from + 5 && at < atoms.size() && !titled) {
            Slot title = words.title(atoms, at);
            titled = title != null && title.value().equals("title");
            if (!titled
                    && title == null
                    && words.demonym(atoms, at) == null
                    && !words.is("article", atoms.low(at))
                    && !atoms.mark(at)) {
                return null;
            }
            at++;
        }
        while (titled && at < atoms.size() && at < from + LONGEST_APPOSITION && !",.;:()\"".contains(atoms.low(at))) {
            at++;
        }
        boolean closed = titled && ",.;".contains(atoms.low(at));
        while (closed && words.is("article", atoms.low(from))) {
            from++;
        }
        return closed ? stated(from, at) : null;
    }
}
