package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.language.Words;
import org.hearsay.model.Damage;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Stretch;
import org.hearsay.model.Trace;

/**
 * Signs that a whole report was put over by a machine, and from which language. One stray word proves nothing: signs are
 * only told where several of different kinds meet, or many.
 */
final class Translation {

    private static final String FURNITURE = "trace.furniture";
    private static final String LEFTOVER = "trace.leftover";
    private static final String CALQUE = "trace.calque";
    private static final String GENITIVE = "trace.genitive";
    private static final String CREDIT = "trace.credit";
    private static final String NON_WORD = "trace.nonword";

    /** Kinds that point to another language by themselves. */
    private static final Set<String> STRONG = Set.of(FURNITURE, LEFTOVER, CALQUE, GENITIVE);

    /** One strong sign needs so many others beside it. */
    private static final int COMPANY = 2;

    /** So many strong signs of one kind will do, and one for so many letters of text at least. */
    private static final int MANY = 3;

    private static final int SPARSE = 1500;

    /** Lower-cased names with their genitive, and outlets, by other languages. */
    private final Words genitives;

    private final Words outlets;

    Translation(Language language) {
        List<Language> all = Languages.all();
        Set<String> ours = new HashSet<>();
        names(language).forEach(name -> ours.add(name));
        Map<String, Integer> ended = new HashMap<>();
        Map<String, Integer> home = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Language other = all.get(i);
            int number = i;
            boolean own = other.code().equals(language.code());
            for (Row row : own ? List.<Row>of() : other.table("words/genitives")) {
                names(other).stream()
                        .filter(name -> !ours.contains(name))
                        .forEach(name -> ended.put(name + row.get("ending"), number));
            }
            for (Row row : own ? List.<Row>of() : other.table("words/homeoutlets")) {
                row.list("forms").forEach(form -> home.put(form, number));
            }
        }
        genitives = new Words(ended);
        outlets = new Words(home);
    }

    /** Names of places as reports of {@code language} write them: single words. */
    private static List<String> names(Language language) {
        List<String> names = new ArrayList<>();
        for (Row row : language.table("words/exonyms")) {
            row.list("forms").stream()
                    .filter(f -> f.length() > 3 && f.chars().allMatch(Character::isLetter))
                    .forEach(names::add);
        }
        return names;
    }

    /** Signs in order of the text; none if they are too few. */
    List<Trace> of(Page page, List<Damage> damage, List<Stretch> furniture) {
        List<Trace> traces = new ArrayList<>();
        for (Stretch stretch : furniture) {
            String evidence = "a line of the page in " + english(stretch.language());
            traces.add(new Trace(stretch.span(), stretch.language(), evidence, FURNITURE));
        }
        List<Damage> sorted =
                damage.stream().sorted(Comparator.comparing(Damage::span)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (!repeats(sorted, i)) {
                add(sorted.get(i), traces);
            }
        }
        char[] text = page.text().flat().toCharArray();
        for (Passage passage : page.passages()) {
            if (passage.part() != Part.FURNITURE) {
                words(text, passage, traces);
            }
        }
        traces.sort(Comparator.comparing(Trace::span).thenComparing(Trace::rule));
        return told(traces, text.length) ? List.copyOf(traces) : List.of();
    }

    /** A clause of several signs repeats what each of them says; {@code all} in order of the text. */
    private static boolean repeats(List<Damage> all, int at) {
        Damage one = all.get(at);
        if (one.severity() != Severity.SEVERE || one.language() != null) {
            return false;
        }
        int from = at;
        while (from > 0 && all.get(from - 1).span().start() == one.span().start()) {
            from--;
        }
        for (int i = from;
                i < all.size() && all.get(i).span().start() < one.span().end();
                i++) {
            Damage other = all.get(i);
            if (!other.equals(one) && one.span().contains(other.span())) {
                return true;
            }
        }
        return false;
    }

    private static void add(Damage damage, List<Trace> traces) {
        String language = damage.language();
        if (damage.kind() == Kind.CALQUE) {
            traces.add(new Trace(damage.span(), language, damage.evidence(), CALQUE));
        } else if (language != null) {
            traces.add(new Trace(damage.span(), language, damage.evidence(), LEFTOVER));
        } else if (damage.kind() == Kind.NON_WORD) {
            traces.add(new Trace(damage.span(), null, damage.evidence(), NON_WORD));
        }
    }

    private void words(char[] text, Passage passage, List<Trace> traces) {
        boolean credit = passage.part() == Part.CREDIT;
        int end = passage.span().end();
        int at = passage.span().start();
        while (at < end) {
            int stop = at;
            while (stop < end && Character.isLetterOrDigit(text[stop])) {
                stop++;
            }
            if (stop > at) {
                word(text, at, stop, credit, end, traces);
            }
            at = Math.max(stop, at + 1);
        }
    }

    private void word(char[] text, int from, int to, boolean credit, int end, List<Trace> traces) {
        int genitive = genitives.get(text, from, to);
        if (genitive != Words.NONE) {
            Language other = Languages.all().get(genitive);
            String evidence = "\"" + new String(text, from, to - from) + "\" is a name as " + other.english()
                    + " writes it, with its genitive";
            traces.add(new Trace(new Span(from, to), other.code(), evidence, GENITIVE));
        }
        for (int last = to; credit && last <= Math.min(end, from + outlets.longest()); last++) {
            int home = outlets.get(text, from, last);
            if (home != Words.NONE && ends(text, last)) {
                Language other = Languages.all().get(home);
                String evidence = "the credit names " + new String(text, from, last - from) + ", which publishes in "
                        + other.english();
                traces.add(new Trace(new Span(from, last), other.code(), evidence, CREDIT));
            }
        }
        boolean glued = credit && text[to - 1] == 'S' && to - from > 3;
        int home = glued ? outlets.get(text, from, to - 1) : Words.NONE;
        if (home != Words.NONE) {
            Language other = Languages.all().get(home);
            String evidence = "the credit names " + new String(text, from, to - 1 - from) + ", which publishes in "
                    + other.english();
            traces.add(new Trace(new Span(from, to), other.code(), evidence, CREDIT));
        }
    }

    private static boolean ends(char[] text, int at) {
        return at == text.length || !Character.isLetterOrDigit(text[at]);
    }

    private static boolean told(List<Trace> traces, int length) {
        List<Trace> strong =
                traces.stream().filter(t -> STRONG.contains(t.rule())).toList();
        long kinds = strong.stream().map(Trace::rule).distinct().count();
        int others = traces.size() - strong.size();
        boolean dense = (long) traces.size() * SPARSE >= length;
        boolean several = kinds > 1 || strong.size() >= MANY || (!strong.isEmpty() && others >= COMPANY);
        return dense && several;
    }

    private static String english(String code) {
        return Languages.named(code).map(Language::english).orElse(code);
    }
}
