package org.hearsay.find;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Spelling;
import org.hearsay.model.Damage;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Page;
import org.hearsay.model.Place.Shape;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds names in a whole report: first what looks like one, then what the rest of the report says about it. */
final class Names {

    /** Rules that tell a place or body by one word beside it, or by its looks: a person of that name in the report is surer. */
    private static final Set<String> WEAK = Set.of(
            "name.acronym", "name.whence", "name.beside", "name.article", "name.office", "name.town", "name.side");

    private final NameWords words;
    private final Spelling spelling;

    Names(NameWords words, Spelling spelling) {
        this.words = words;
        this.spelling = spelling;
    }

    /** All mentions with the actors and places that they name. */
    Cast find(Page page, List<Atoms> passages, List<Tree> trees, List<Damage> damage) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> inside = inside(passages);
        for (int p = 0; p < passages.size(); p++) {
            new NameScan(words, passages.get(p), trees.get(p), p, inside, candidates).scan();
        }
        Map<String, Kind> known = known(candidates);
        Set<String> surnames = surnames(candidates);
        Set<String> keys = new HashSet<>();
        surnames.forEach(surname -> keys.add(spelling.key(surname)));
        keys.remove("");
        List<Candidate> typed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean open = candidate.kind() == null || candidate.kind() == Kind.OTHER;
            boolean person = candidate.single() && surnames.contains(fold(candidate.text()));
            boolean spelled = open && Spelling.script(candidate.text()) != UnicodeScript.LATIN;
            if (spelled && keys.contains(spelling.key(candidate.last()))) {
                typed.add(candidate.as(Kind.PERSON, "name.spelling"));
                continue;
            }
            boolean city = candidate.rule().equals("name.listed") && candidate.shape() == Shape.POINT;
            if (person && (open || city || WEAK.contains(candidate.rule()))) {
                typed.add(candidate.as(Kind.PERSON, "name.known"));
            } else {
                typed.add(open ? decide(candidate, known) : candidate);
            }
        }
        typed.addAll(glued(passages, typed));
        typed.addAll(missed(passages, typed, surnames));
        typed.sort(Comparator.comparing(Candidate::span));
        return Cast.of(page, typed, severe(damage), spelling);
    }

    /** Words with a capital inside a sentence: the same word at the start of another one is a name, too. */
    private Set<String> inside(List<Atoms> passages) {
        Set<String> inside = new HashSet<>();
        for (Atoms atoms : passages) {
            if (words.capitalNouns || NameScan.shouting(atoms)) {
                continue;
            }
            for (int i = 1; i < atoms.size(); i++) {
                if (atoms.capital(i) && atoms.word(i - 1)) {
                    inside.add(atoms.form(i));
                }
            }
        }
        return inside;
    }

    /** What names and surnames stand for elsewhere in the report. */
    private static Map<String, Kind> known(List<Candidate> candidates) {
        Map<String, Kind> known = new HashMap<>();
        for (Candidate candidate : candidates) {
            Kind kind = candidate.kind();
            if (kind == Kind.PERSON) {
                known.putIfAbsent(candidate.last(), kind);
            } else if (kind != null && kind != Kind.OTHER) {
                known.putIfAbsent(candidate.text(), kind);
            }
        }
        return known;
    }

    /** Last words of all persons' names that have a first name or a title, in lower case. */
    private static Set<String> surnames(List<Candidate> candidates) {
        Set<String> surnames = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.kind() == Kind.PERSON && candidate.last().length() > 2) {
                surnames.add(fold(candidate.last()));
            }
        }
        return surnames;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Surnames of the report's persons where nothing else showed them: at the start of a sentence, as speaker labels. */
    private List<Candidate> missed(List<Atoms> passages, List<Candidate> typed, Set<String> surnames) {
        BitSet covered = new BitSet();
        for (Candidate candidate : typed) {
            covered.set(candidate.span().start(), candidate.span().end());
        }
        List<Candidate> found = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            Atoms atoms = passages.get(p);
            for (int i = 0; i < atoms.size(); i++) {
                boolean free = atoms.capital(i) && !covered.get(atoms.start(i));
                if (free
                        && surnames.contains(atoms.low(i))
                        && !words.is("article", atoms.low(i - 1))
                        && !words.is("plain", atoms.low(i))) {
                    Span span = atoms.span(i, i + 1);
                    found.add(new Candidate(p, span, atoms.form(i), Kind.PERSON, null, null, "name.known"));
                }
            }
        }
        return found;
    }

    private Candidate decide(Candidate candidate, Map<String, Kind> known) {
        Kind same = known.get(candidate.text());
        if (same != null) {
            return candidate.as(same, "name.known");
        }
        if (known.get(candidate.last()) == Kind.PERSON) {
            return candidate.as(Kind.PERSON, "name.known");
        }
        if (candidate.kind() == Kind.OTHER) {
            return candidate;
        }
        if (candidate.rule().equals("name.acronym")) {
            return candidate.as(Kind.BODY, candidate.rule());
        }
        if (candidate.role() != null) {
            return candidate.as(Kind.PERSON, "name.role");
        }
        return candidate.as(Kind.PERSON, candidate.rule());
    }

    // ---- glued forms

    /** Known names with a small word stuck to their front, and outlets with a stuck possessive "S". */
    private List<Candidate> glued(List<Atoms> passages, List<Candidate> typed) {
        Map<String, Candidate> names = new HashMap<>();
        for (Candidate candidate : typed) {
            names.putIfAbsent(candidate.kind() == Kind.PERSON ? candidate.last() : candidate.text(), candidate);
        }
        List<Candidate> found = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            Atoms atoms = passages.get(p);
            for (int i = 0; i < atoms.size(); i++) {
                Candidate one = atoms.word(i) && !atoms.capital(i) ? stuck(atoms, i, p, names) : null;
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private @Nullable Candidate stuck(Atoms atoms, int i, int passage, Map<String, Candidate> names) {
        String form = atoms.form(i);
        for (int cut = 1; cut < Math.min(5, form.length()); cut++) {
            if (Character.isUpperCase(form.charAt(cut))) {
                Candidate name = names.get(form.substring(cut));
                boolean small =
                        words.is("particle", form.substring(0, cut)) || words.is("locative", form.substring(0, cut));
                if (name == null || !small) {
                    return null;
                }
                Span span = new Span(atoms.start(i) + cut, atoms.end(i));
                return new Candidate(passage, span, form.substring(cut), name.kind(), name.shape(), null, "name.glued");
            }
        }
        return null;
    }

    private static List<Span> severe(List<Damage> damage) {
        return damage.stream()
                .filter(d -> d.severity() == Severity.SEVERE)
                .map(Damage::span)
                .sorted()
                .toList();
    }
}
