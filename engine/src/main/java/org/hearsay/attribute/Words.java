package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Pos;
import org.hearsay.model.Source;
import org.hearsay.model.Tree;

/** The word lists of one language that attribution asks, ready for look-up. */
final class Words {

    /** The first part of a word made of two has no fewer letters. */
    private static final int FIRST_PART = 2;

    /** The last part of a word made of two has no fewer letters. */
    private static final int LAST_PART = 3;

    private final Map<String, List<Say>> verbs = new HashMap<>();
    private final Map<String, List<Say>> forms = new HashMap<>();
    private final Map<String, List<Say>> nouns = new HashMap<>();
    private final Map<String, List<Say>> stances = new HashMap<>();
    private final Map<String, Source.Kind> sources = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, Row> pronouns = new HashMap<>();
    private final Set<String> relays = new HashSet<>();
    private final Set<String> complementizers = new HashSet<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> towards = new HashSet<>();
    private final Set<String> conjunctions = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> pointers = new HashSet<>();
    private final Set<String> hearsay = new HashSet<>();
    private final Set<String> obliqueOfFeminine = new HashSet<>();
    private final List<String> feminine = new ArrayList<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> oblique = new HashSet<>();
    private boolean verbFirst;
    private final Set<String> phases = new HashSet<>();
    private final List<According> accordings;
    private final Ways ways;

    Words(Language language) {
        for (Row row : language.table("words/say")) {
            Say say = Say.verb(row);
            add(verbs, say.lemma(), say);
            row.list("forms").forEach(form -> add(forms, form, say));
        }
        for (Row row : language.table("words/sayforms")) {
            for (Say say : verbs.getOrDefault(lower(row.get("lemma")), List.of())) {
                row.list("forms").forEach(form -> addOnce(form, say));
            }
        }
        language.table("words/saynouns").forEach(row -> add(nouns, row.get("lemma"), Say.noun(row)));
        language.table("words/stances").forEach(row -> add(stances, row.get("lemma"), Say.stance(row)));
        for (Row row : language.table("words/sources")) {
            boolean outlet = row.get("kind").equals("OUTLET");
            for (String lemma : row.list("lemma")) {
                if (outlet) {
                    outlets.add(lower(lemma));
                }
                sources.putIfAbsent(lower(lemma), outlet ? Source.Kind.BODY : Source.Kind.valueOf(row.get("kind")));
            }
        }
        for (Row row : language.table("words/titles")) {
            if (row.get("kind").equals("title") || row.get("kind").equals("ending")) {
                row.list("forms").forEach(form -> sources.putIfAbsent(lower(form), Source.Kind.PERSON));
            }
        }
        language.table("words/pronouns").forEach(row -> pronouns.put(row.get("form"), row));
        language.table("words/relay").forEach(row -> {
            if (row.get("use").equals("as")) {
                relays.add(row.get("words"));
            }
        });
        for (Row row : language.table("words/clause")) {
            switch (row.get("use")) {
                case "that" -> complementizers.add(row.get("form"));
                case "not" -> negations.add(row.get("form"));
                case "to" -> towards.add(row.get("form"));
                case "reported" -> reported.add(row.get("form"));
                case "conjunction" -> conjunctions.add(row.get("form"));
                case "article" -> articles.add(row.get("form"));
                case "inside" -> inside.add(row.get("form"));
                case "this" -> pointers.add(row.get("form"));
                case "hearsay" -> hearsay.add(row.get("form"));
                case "compound" -> compounds.add(row.get("form"));
                case "feminine" -> feminine.add(row.get("form"));
                case "oblique-feminine" -> obliqueOfFeminine.add(row.get("form"));
                case "name" -> particles.add(row.get("form"));
                case "oblique" -> oblique.add(row.get("form"));
                case "order" -> verbFirst |= row.get("form").equals("verb-first");
                case "phase" -> phases.add(row.get("form"));
                default -> throw new IllegalArgumentException(row.origin() + ": no such use");
            }
        }
        ways = new Ways(language, new Outlets(language, this), this);
        accordings =
                language.table("words/according").stream().map(According::of).toList();
    }

    private static void add(Map<String, List<Say>> map, String lemma, Say say) {
        List<Say> all = map.computeIfAbsent(lower(lemma), k -> new ArrayList<>());
        // Entries that ask for a companion are the more special ones and are tried first.
        all.add(say.with().isEmpty() ? all.size() : 0, say);
    }

    private void addOnce(String form, Say say) {
        List<Say> known = forms.get(lower(form));
        if (known == null || !known.contains(say)) {
            add(forms, form, say);
        }
    }

    static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    /** Entries of a verb: by its lemma, else by its form, which may be a lemma itself, since a lemma may be misjudged. */
    List<Say> verb(String form, String lemma) {
        List<Say> known = verbs.get(lower(lemma));
        List<Say> formed = known != null ? known : forms.get(lower(form));
        return formed != null ? formed : verbs.getOrDefault(lower(form), List.of());
    }

    List<Say> noun(String lemma) {
        return nouns.getOrDefault(lower(lemma), List.of());
    }

    /** Entries of an adjective, as written, that tells what somebody thinks of something. */
    List<Say> stance(String form) {
        return stances.getOrDefault(lower(form), List.of());
    }

    /** What kind of source the noun is by the lists; one with a capital may be made of words, of which the last decides. */
    Source.Kind sourceKind(String lemma) {
        String word = lower(lemma);
        Source.Kind kind = sources.get(word);
        boolean noun = kind == null && !word.isEmpty() && Character.isUpperCase(lemma.charAt(0));
        for (int i = FIRST_PART;
                noun && kind == null && i <= Math.min(word.length(), Language.LONGEST_WORD) - LAST_PART;
                i++) {
            kind = sources.get("-" + word.substring(i));
        }
        return kind == null ? Source.Kind.NONE : kind;
    }

    /**
     * Whether the word can stand for somebody: a name, a pronoun of a person, a noun of the lists of sources and titles, or any
     * noun with a name right behind it ("the carpenter Jo Field").
     */
    boolean canAct(Tree tree, int i) {
        Pos pos = tree.pos(i);
        boolean calledBy =
                pos == Pos.NOUN && i + 1 < tree.size() && tree.pos(i + 1) == Pos.PROPN && tree.head(i + 1) == i;
        if (calledBy || pos == Pos.NOUN && isShouted(tree.form(i))) {
            return true;
        }
        boolean pronoun = pos == Pos.PRON && !isImpersonal(tree.form(i));
        return pos == Pos.PROPN
                || pronoun
                || sourceKind(tree.lemma(i)) != Source.Kind.NONE
                || sourceKind(tree.form(i)) != Source.Kind.NONE;
    }

    /** Whether the form is an acronym by its looks. */
    static boolean isShouted(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the noun is a text or somebody whose text it may be. */
    boolean canBeText(Tree tree, int i) {
        Source.Kind kind =
                sourceKind(tree.lemma(i)) == Source.Kind.NONE ? sourceKind(tree.form(i)) : sourceKind(tree.lemma(i));
        return tree.pos(i) == Pos.NOUN
                && (kind == Source.Kind.DOCUMENT || kind == Source.Kind.COLLECTIVE || kind == Source.Kind.UNNAMED);
    }

    boolean isOutlet(String lemma) {
        return outlets.contains(lower(lemma));
    }

    boolean isPronoun(String form) {
        return pronouns.containsKey(lower(form));
    }

    /** The cell of a pronoun's row, empty if there is no such pronoun. */
    String pronoun(String form, String column) {
        Row row = pronouns.get(lower(form));
        return row == null ? "" : row.get(column);
    }

    boolean isRelative(String form) {
        return pronoun(form, "role").equals("relative");
    }

    /** Whether the pronoun may stand for nobody ("it"). */
    boolean isImpersonal(String form) {
        return pronoun(form, "role").equals("impersonal");
    }

    boolean isPossessive(String form) {
        return pronoun(form, "role").equals("possessive");
    }

    /** Whether the word leads to whom something is said. */
    boolean leadsTo(String form) {
        return towards.contains(lower(form));
    }

    /** Whether the pronoun stands for the writer ("I", "we") or the reader ("you"), who are no sources. */
    boolean isWriterOrReader(String form) {
        String person = pronoun(form, "person");
        return person.equals("1") || person.equals("2");
    }

    /** How words reach a report, as the phrases of this language tell it. */
    Ways ways() {
        return ways;
    }

    boolean opensRelay(String form) {
        return relays.contains(lower(form));
    }

    boolean isComplementizer(String form) {
        return complementizers.contains(lower(form));
    }

    /** Whether the word opens a content and nothing else, no question and no manner. */
    boolean isConjunction(String form) {
        return conjunctions.contains(lower(form));
    }

    /** Whether an article shows that its noun is no subject ("dem Blatt"). */
    boolean isOblique(String form) {
        return oblique.contains(lower(form));
    }

    /** Whether what looks like a preposition may open a family name ("von"). */
    boolean isNameParticle(String form) {
        return particles.contains(lower(form));
    }

    /** Whether an article shows that its feminine noun is no subject ("der Zeitung"). */
    boolean isObliqueOfFeminine(String form) {
        return obliqueOfFeminine.contains(lower(form));
    }

    /** Whether a conjunction behind the word opens another clause than a content ("alors que"). */
    boolean opensCompound(String form) {
        return compounds.contains(lower(form));
    }

    /** Whether a noun is feminine by its ending or is listed so, whatever gender was read off its article. */
    boolean isFeminine(String form) {
        String word = lower(form);
        return feminine.stream().anyMatch(f -> f.startsWith("-") ? word.endsWith(f.substring(1)) : word.equals(f));
    }

    /** Whether a cue behind what is said always stands before its subject ("…, sagte X", never "…, X sagte"). */
    boolean isVerbFirst() {
        return verbFirst;
    }

    /** Whether a word that looks like a preposition is an article as well ("des"). */
    boolean isArticle(String form) {
        return articles.contains(lower(form));
    }

    /** Whether the verb only tells how the infinitive behind it goes on ("went on to say"). */
    boolean isPhase(String form) {
        return phases.contains(lower(form));
    }

    /** Whether the word leads to the text in which something stands ("in the report"). */
    boolean leadsInside(String form) {
        return inside.contains(lower(form));
    }

    /** Whether the word points to what was just told ("this", "ce que"). */
    boolean pointsBack(String form) {
        return pointers.contains(lower(form));
    }

    boolean negates(String form) {
        return negations.contains(lower(form));
    }

    /** Whether a word between {@code first} and {@code last} that hangs on {@code word} negates it. */
    boolean isNegated(Sentence s, int word, int first, int last) {
        for (int c = s.shape().first(word); c != Tree.NONE; c = s.shape().next(c)) {
            boolean heard = !s.quoted(c) || s.quoted(word);
            if (heard && c >= first && c <= last && negates(s.tree().form(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this finite form belongs to a mood that marks what others said. */
    boolean isReportedMood(String form) {
        return reported.contains(lower(form));
    }

    /** Whether this finite form tells what others are said to have told, or what is planned ("soll"). */
    boolean isHearsay(String form) {
        return hearsay.contains(lower(form));
    }

    List<According> accordings() {
        return accordings;
    }
}
