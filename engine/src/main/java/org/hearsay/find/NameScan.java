package org.hearsay.find;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds what looks like a name in one passage. */
final class NameScan {

    private static final int LONGEST_WORK = 12;

    private final NameWords words;
    private final Atoms atoms;
    private final Tree tree;
    private final int passage;
    private final Set<String> inside;
    private final List<Candidate> out;
    private final boolean shouting;
    private final Kinds kinds;
    private final Roles roles;
    private final Runs runs;

    NameScan(NameWords words, Atoms atoms, Tree tree, int passage, Set<String> inside, List<Candidate> out) {
        this.words = words;
        this.atoms = atoms;
        this.tree = tree;
        this.passage = passage;
        this.inside = inside;
        this.out = out;
        this.roles = new Roles(words, atoms, tree);
        this.runs = new Runs(words, atoms);
        this.shouting = shouting(atoms);
        this.kinds = new Kinds(words, atoms, tree, passage, out);
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
        int at = dateline();
        int agency = at == 0 ? 0 : new Datelines(atoms).agency();
        while (at < atoms.size()) {
            int next = at == agency && at > 0
                    ? agency(at)
                    : atoms.mark(at) ? work(at) : atoms.capital(at) ? name(at) : lower(at);
            at = Math.max(at + 1, next);
        }
    }

    private int dateline() {
        int end = new Datelines(atoms).place();
        Slot listed = end == 0 ? null : listed(0);
        if (end > 0 && listed != null) {
            return plainly(listed);
        }
        if (end > 0) {
            add(0, end, Kind.PLACE, Shape.POINT, "name.dateline");
        }
        return end;
    }

    private int agency(int at) {
        int end = at;
        while (end < atoms.size() && !atoms.low(end).equals(")")) {
            end++;
        }
        add(at, end, Kind.BODY, null, "name.dateline");
        return end;
    }

    /** The title of a work in quotation marks: several words, all that are not small words with a capital. */
    private int work(int at) {
        int end = shouting || !kinds.opening(at) ? at : at + 1;
        int capitals = 0;
        while (end > at && end < Math.min(atoms.size(), at + LONGEST_WORK) && !kinds.closing(end)) {
            boolean small = words.is("particle", atoms.low(end))
                    || words.is("article", atoms.low(end))
                    || words.is("of", atoms.low(end))
                    || words.is("and", atoms.low(end))
                    || words.is("locative", atoms.low(end))
                    || "'-&:,".contains(atoms.low(end))
                    || atoms.glued(end);
            if (!atoms.capital(end) && !small) {
                return at + 1;
            }
            capitals += atoms.capital(end) ? 1 : 0;
            end++;
        }
        boolean whole = capitals > 1 && kinds.closing(end) && atoms.capital(at + 1) && end < at + LONGEST_WORK;
        boolean person = whole && words.firstName(atoms.form(at + 1)) && end <= at + 3;
        if (!whole || person || ends(listed(at + 1), end)) {
            return at + 1;
        }
        add(at + 1, end, Kind.OTHER, null, "name.quoted");
        return end;
    }

    private static boolean ends(@Nullable Slot slot, int end) {
        return slot != null && slot.end() == end;
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

    /** A body or a feature of the land whose first word is a common noun: "ministère de la Justice", "lac Majeur". */
    private int lowerHead(int at) {
        boolean feature = words.is("feature", atoms.low(at));
        if (words.capitalNouns || !(feature || words.is("head", atoms.low(at)))) {
            return at + 1;
        }
        int next = at + 1;
        while (next < at + 4
                && (words.is("of", atoms.low(next))
                        || words.is("article", atoms.low(next))
                        || atoms.low(next).equals("'"))) {
            next++;
        }
        if ((next == at + 1 && !feature) || !atoms.capital(next) || atoms.glued(at + 1)) {
            return at + 1;
        }
        int end = Math.max(runs.end(next), end(listed(next)));
        if (feature) {
            add(at, end, Kind.PLACE, words.placeHead(atoms.low(at)), "name.feature");
        } else {
            add(at, end, Kind.BODY, null, "name.head");
        }
        return end;
    }

    private int name(int at) {
        roles.forget();
        boolean initial = runs.initial(at) && atoms.capital(at + 2);
        if (words.is("plain", atoms.low(at)) && listed(at) == null && !initial && !titleArticle(at)) {
            return at + 1;
        }
        int stuck = gluedOutlet(at);
        if (stuck > at) {
            return stuck;
        }
        if (shouting || (words.capitalNouns && !kinds.proper(at))) {
            return listedOrTitled(at);
        }
        int end = runs.end(at);
        int start = strip(at, end);
        if (start >= end || (end == start + 1 && common(start))) {
            return end;
        }
        Slot longer = listed(start);
        if (longer != null && longer.end() > end) {
            return plainly(longer);
        }
        if (atoms.opens(start) && start == at && !believed(start, end)) {
            return start + 1;
        }
        Slot known = listed(start);
        if (words.capitalNouns && known != null && known.name().equals("place") && known.end() < end) {
            return behindPlace(known, end);
        }
        if (words.capitalNouns && !words.is("tail", atoms.form(end - 1))) {
            end = Math.max(start + 1, Math.min(end, shortRun(start)));
        }
        int inner = inner(start, end);
        if (inner > start) {
            roles.moved(start);
        }
        classify(inner, end);
        return end;
    }

    /** An article with a capital inside a sentence begins a name: "the band The Harbour". */
    private boolean titleArticle(int at) {
        return words.is("article", atoms.low(at))
                && atoms.capital(at + 1)
                && atoms.word(at - 1)
                && !atoms.opens(at)
                && !words.is("plain", atoms.low(at + 1))
                && !shouting;
    }

    /** Whether the tagger takes the name of a city for a noun, and nothing around it speaks for the city. */
    private boolean doubtful(Slot listed) {
        int at = listed.start();
        return words.isCity(listed)
                && words.capitalNouns
                && kinds.tagged()
                && !atoms.capital(listed.end())
                && !words.is("locative", atoms.low(at - 1))
                && !words.is("whence", atoms.low(at - 1));
    }

    private int plainly(Slot listed) {
        addListed(listed);
        return listed.end();
    }

    /** Where nouns have capitals, the words behind a place belong to its name only if the tagger calls them names. */
    private int behindPlace(Slot place, int end) {
        int stop = place.end();
        while (stop < end && (kinds.proper(stop) || words.is("tail", atoms.form(stop)) || atoms.glued(stop))) {
            stop++;
        }
        boolean owner = words.places.match("place", atoms, place.start()) == null;
        if (owner || stop <= place.end() || !atoms.capital(stop - 1)) {
            return plainly(place);
        }
        classify(place.start(), stop);
        return stop;
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
        if (listed != null && !doubtful(listed)) {
            return shouting || !listed.name().equals("place") ? plainly(listed) : behindPlace(listed, runs.end(at));
        }
        if (shouting) {
            return at + 1;
        }
        if (kinds.acronym(at) && !hyphened(at)) {
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
        int phrase = nounPhrase(at);
        if (phrase > at) {
            return phrase;
        }
        if (words.bodyByEnding(atoms.low(at)) && kinds.tagged() && kinds.proper(at)) {
            add(at, at + 1, Kind.BODY, null, "name.ending");
        }
        return at + 1;
    }

    /** Where nouns have capitals: a head with the name behind it, or an adjective with a capital inside a sentence and its noun. */
    private int nounPhrase(int at) {
        if (words.is("head", atoms.form(at)) && !words.is("apposed", atoms.low(at)) && !atoms.glued(at + 1)) {
            int next = words.is("of", atoms.low(at + 1)) && listed(at + 2) != null ? at + 2 : at + 1;
            if (atoms.capital(next)
                    && (kinds.proper(next) || next > at + 1 || listed(next) != null)
                    && !words.is("plain", atoms.low(next))) {
                int end = Math.max(shortRun(next), end(listed(next)));
                add(at, end, Kind.BODY, null, "name.head");
                return end;
            }
        }
        boolean named = kinds.adjective(at) && !atoms.opens(at) && atoms.capital(at + 1) && !atoms.glued(at + 1);
        boolean ofTown = atoms.low(at).endsWith("er") && words.demonym(atoms, at) == null;
        if (!named || ofTown || words.is("plain", atoms.low(at + 1))) {
            return at;
        }
        Shape shape = words.placeHead(atoms.low(at + 1));
        boolean body = words.bodyByEnding(atoms.low(at + 1))
                || words.is("head", atoms.form(at + 1))
                || words.is("tail", atoms.form(at + 1));
        Kind kind = shape != null ? Kind.PLACE : body ? Kind.BODY : Kind.OTHER;
        add(at, at + 2, kind, shape, "name.adjective");
        return at + 2;
    }

    private int titled(Slot title) {
        int at = title.end();
        boolean fits = atoms.capital(at)
                && !atoms.capitals(at)
                && !atoms.opens(at)
                && words.title(atoms, at) == null
                && !words.is("plain", atoms.low(at))
                && listed(at) == null;
        if (!fits || !(kinds.proper(at) || !kinds.tagged() || words.firstName(atoms.form(at)))) {
            return at;
        }
        roles.title(title.start(), title.end());
        int end = shortRun(at);
        add(at, end, Kind.PERSON, null, "name.title");
        return end;
    }

    /** Whether a first name has the ending of the genitive, so that the noun behind it is what its bearer owns. */
    private boolean ownerForm(int at) {
        String form = atoms.form(at);
        int cut = form.length() - 1;
        return cut > 2 && words.is("genitive", form.substring(cut)) && words.firstName(form.substring(0, cut));
    }

    /** A person's name where nouns have capitals: two words, or as many as the tagger calls proper. */
    private int shortRun(int at) {
        int end = runs.end(at);
        int stop = at + 1;
        int names = 1;
        while (stop < end) {
            boolean plainWord = atoms.word(stop) && atoms.capital(stop);
            boolean second = stop == at + 1 && !ownerForm(at);
            boolean surname = second && (words.firstName(atoms.form(at)) || kinds.proper(at) && kinds.continues(stop));
            if (plainWord && kinds.tagged() && !kinds.proper(stop) && !surname) {
                break;
            }
            if (plainWord && !kinds.tagged() && names >= 2 && !atoms.glued(stop)) {
                break;
            }
            names += plainWord ? 1 : 0;
            stop++;
        }
        while (stop > at + 1
                && !atoms.capital(stop - 1)
                && !atoms.low(stop - 1).equals(".")
                && !(atoms.word(stop - 1) && atoms.glued(stop - 1))) {
            stop--;
        }
        return stop;
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
            Slot behind = listed.end() < end ? words.title(atoms, listed.end()) : null;
            if (behind == null || !leads(behind, end)) {
                return at;
            }
            addListed(listed);
            return listed.end();
        }
        if (title != null
                && title.end() <= end
                && leads(title, end)
                && !(words.firstName(atoms.form(at)) && atoms.capital(at + 1))) {
            roles.stripped(at, title.end(), true);
            return title.end();
        }
        if (people != null && people.end() <= end && (people.end() == end || titled(people.end(), end))) {
            roles.stripped(at, people.end(), false);
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

    /** Whether a title stands at {@code at} that leads to a name. */
    private boolean titled(int at, int end) {
        Slot title = words.title(atoms, at);
        return title != null && leads(title, end);
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
                roles.title(start, title.end());
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
        return (last == 0 || plural || (head && !kinds.group(at))) && listed(at) == null;
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
                place ? NameWords.shape(slot) : null,
                place && words.is("locative", atoms.low(slot.start() - 1)) ? "name.located" : "name.listed");
    }

    /** Whether a capital at the start of a sentence is that of a name. */
    private boolean believed(int at, int end) {
        if (listed(at) != null || kinds.acronym(at) || (words.firstName(atoms.form(at)) && end > at + 1)) {
            return true;
        }
        if (kinds.tagged()) {
            return kinds.proper(at);
        }
        return inside.contains(atoms.form(at))
                || words.firstName(atoms.form(at))
                || (end > at + 1 && !words.is("plain", atoms.low(at)) && atoms.capital(at + 1));
    }

    private boolean hyphened(int at) {
        return atoms.glued(at + 1) && atoms.low(at + 1).equals("-");
    }

    private void classify(int start, int end) {
        Slot listed = listed(start);
        if (listed != null && listed.end() == end) {
            addListed(listed);
            return;
        }
        Kinds.Guess guess = kinds.of(start, end, listed, roles);
        boolean told = guess.kind() != null && guess.kind() != Kind.OTHER;
        if (told || !owned(start, end)) {
            add(start, end, guess.kind(), guess.shape(), guess.rule());
        }
    }

    /** One word behind the genitive of a place or body ("Polens Häfen") is a noun, where nouns have capitals. */
    private boolean owned(int start, int end) {
        return words.capitalNouns && end == start + 1 && start > 0 && genitive(start - 1) != null;
    }

    private void add(int start, int end, @Nullable Kind kind, @Nullable Shape shape, String rule) {
        Span span = atoms.span(start, end);
        Role role = kind == Kind.PLACE ? null : roles.of(start, end);
        Shape form = kind == Kind.PLACE && shape == Shape.POINT && kinds.shapeAround(start, end) != Shape.UNKNOWN
                ? kinds.shapeAround(start, end)
                : shape;
        out.add(new Candidate(passage, span, text(span), kind, form, role, rule));
    }

    private String text(Span span) {
        return tree.tokens().text().flat().substring(span.start(), span.end());
    }
}
