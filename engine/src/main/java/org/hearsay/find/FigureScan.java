package org.hearsay.find;

import java.math.BigDecimal;
import org.hearsay.model.Feature;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Comparator;
import org.hearsay.model.Pos;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Reads one figure around its number. */
final class FigureScan {

    private static final int LONGEST_COUNTED = 4;
    private static final int LONGEST_BASE = 24;
    /** Words between a number and the noun of number that it belongs to, at most: about a clause. */
    private static final int TALLY = 16;

    /** What stands around the number. */
    record Rest(@Nullable String unit, @Nullable Span counted, @Nullable Span base, @Nullable Span side) {}

    private final FigureWords words;
    private final NameWords names;
    private final Numbers numbers;
    private final Atoms atoms;
    private final Tree tree;
    private final int start;
    private final Numbers.Found number;
    private final int limit;
    private final @Nullable Span asOf;

    FigureScan(
            FigureWords words,
            NameWords names,
            Numbers numbers,
            Atoms atoms,
            Tree tree,
            int start,
            Numbers.Found number,
            int limit,
            @Nullable Span asOf) {
        this.words = words;
        this.names = names;
        this.numbers = numbers;
        this.atoms = atoms;
        this.tree = tree;
        this.start = start;
        this.number = number;
        this.limit = limit;
        this.asOf = asOf;
    }

    /** The figure; null where the number counts and measures nothing. */
    @Nullable
    Figure figure() {
        if (foreign()) {
            return null;
        }
        int from = start;
        Slot unit = words.before("unit", atoms, from);
        boolean sign = unit != null && !atoms.word(unit.end() - 1) && atoms.glued(from);
        from = sign && unit != null ? unit.start() : from;
        unit = sign ? unit : null;
        int end = last();
        Numbers.Found upper = upper(end);
        BigDecimal high = number.value();
        if (upper != null) {
            high = upper.value();
            end = upper.end();
        }
        if (unit == null) {
            unit = words.match("unit", atoms, upper == null ? number.end() : end);
            unit = unit == null ? words.match("unit", atoms, end) : unit;
            end = unit == null ? end : unit.end();
        }
        return read(from, end, high, unit);
    }

    /** The figure of a quantity that is only told as "dozens" or "several hundred"; null where it counts nothing. */
    @Nullable
    Figure vague(BigDecimal highest) {
        int end = last();
        Slot unit = words.match("unit", atoms, end);
        Span counted = unit == null ? counted(end) : null;
        if (unit == null && counted == null) {
            return null;
        }
        end = unit == null ? end : unit.end();
        Rest rest = new Rest(unit == null ? null : unit.value(), counted, null, side(counted));
        BigDecimal lowest = number.value();
        return Figures.made(atoms.span(start, end), lowest, highest, Comparator.ABOUT, rest, asOf, "figure.vague");
    }

    /** End of the number without the word that ties it to what it counts: "une trentaine | de". */
    private int last() {
        int end = number.end();
        Slot tie = number.inWords() ? words.before("of", atoms, end) : null;
        return tie == null || tie.start() <= start ? end : tie.start();
    }

    private @Nullable Figure read(int from, int end, BigDecimal high, @Nullable Slot unit) {
        if (words.is("age", atoms, end) || (atoms.low(end).equals("-") && words.is("age", atoms, end + 1))) {
            return null;
        }
        Slot round = number.inWords() ? words.match("round", atoms, start) : null;
        Slot article = round == null ? null : words.before("article", atoms, from);
        from = article == null ? from : article.start();
        Slot after = words.match("after", atoms, end);
        Slot before = words.before("comparator", atoms, from);
        Comparator comparator = round == null ? Comparator.EXACT : Comparator.valueOf(round.value());
        if (high.compareTo(number.value()) != 0) {
            comparator = Comparator.RANGE;
            Slot between = words.before("between", atoms, from);
            from = between == null ? from : between.start();
        } else if (before != null) {
            comparator = Comparator.valueOf(before.value());
            from = before.start();
        } else if (after != null) {
            comparator = Comparator.valueOf(after.value());
            end = after.end();
        }
        Span base = unit != null && unit.value().startsWith("%") ? base(end) : null;
        Span counted = unit == null ? counted(end) : null;
        Span whole = unit == null && counted == null && upperless(high) ? whole(end) : null;
        if (whole != null) {
            Rest rest = new Rest(null, whole, whole, side(whole));
            return Figures.made(atoms.span(from, end), high, high, comparator, rest, asOf, "figure.partitive");
        }
        Span tally = unit == null && counted == null ? tally(from) : null;
        if (tally != null) {
            Rest rest = new Rest(null, tally, null, side(tally));
            return Figures.made(atoms.span(from, end), number.value(), high, comparator, rest, asOf, "figure.tally");
        }
        if (unit == null && counted == null && (comparator == Comparator.EXACT || round != null)) {
            return null;
        }
        if (unit == null && counted == null && !atoms.digits(start)) {
            return null;
        }
        Rest rest = new Rest(unit == null ? null : unit.value(), counted, base, side(counted == null ? base : counted));
        String rule = "figure." + (unit != null ? "unit" : counted != null ? "counted" : "bounded");
        BigDecimal low = number.value().min(high);
        return Figures.made(atoms.span(from, end), low, number.value().max(high), comparator, rest, asOf, rule);
    }

    /** Whether the digits belong to something else: a name, an ordinal, a score, a telephone or version number. */
    private boolean foreign() {
        int end = number.end();
        boolean closed = atoms.low(start - 1).equals("(") && atoms.low(end).equals(")");
        if (closed
                || words.before("label", atoms, start) != null
                || (words.is("ordinal", atoms, end) && atoms.glued(end))) {
            return true;
        }
        if (number.inWords()) {
            return number.value().compareTo(BigDecimal.ONE) <= 0;
        }
        String digits = atoms.form(start);
        boolean serial =
                digits.length() > 1 && digits.charAt(0) == '0' && number.value().scale() <= 0;
        boolean year = digits.length() == 4
                && digits.compareTo("1900") >= 0
                && digits.compareTo("2099") <= 0
                && end == start + 1
                && !words.is("unit", atoms, end);
        return serial || (year && words.before("comparator", atoms, start) == null && !counts(end)) || joined(end);
    }

    /** A number of four digits that looks like a year counts only what directly follows as a noun. */
    private boolean counts(int end) {
        int token = tree.tokens().at(end < atoms.size() ? atoms.start(end) : Integer.MAX_VALUE);
        return token < tree.size() && tree.pos(token) == Pos.NOUN && !names.capitalNouns;
    }

    /** Glued to letters or to further digits by a mark: "F-16", "3:2", "2.0.1", "+33", "#4", "24/7", "10.", "G7". */
    private boolean joined(int end) {
        boolean letters = atoms.glued(start)
                && (atoms.word(start - 1)
                        || (atoms.glued(start - 1) && atoms.word(start - 2) && "-./".contains(atoms.low(start - 1))));
        boolean marked = atoms.glued(start) && "+#:/._@".contains(atoms.low(start - 1)) && atoms.mark(start - 1);
        boolean more = atoms.glued(end)
                && atoms.glued(end + 1)
                && atoms.digits(end + 1)
                && ":./-".contains(atoms.low(end))
                && !atoms.low(end).equals("-");
        boolean score = atoms.glued(end)
                && atoms.glued(end + 1)
                && atoms.low(end).equals("-")
                && atoms.digits(end + 1)
                && !words.is("unit", atoms, end + 2)
                && !isNoun(end + 2);
        boolean ordinal =
                atoms.glued(end) && atoms.low(end).equals(".") && names.capitalNouns && end + 1 < atoms.size();
        boolean word = atoms.glued(end) && atoms.word(end) && !words.is("unit", atoms, end);
        return letters || marked || more || score || ordinal || word;
    }

    private Numbers.@Nullable Found upper(int end) {
        if (!words.is("to", atoms, end)) {
            return null;
        }
        boolean hyphen = atoms.low(end).equals("-");
        boolean opened = words.before("between", atoms, start) != null;
        Numbers.Found upper = numbers.match(atoms, end + 1, false);
        boolean larger = upper != null && upper.value().compareTo(number.value()) > 0;
        boolean wanted = opened || (hyphen && atoms.glued(end)) || (words.is("span", atoms, end) && counts(upper));
        return larger && wanted ? upper : null;
    }

    /** Whether something counted or measured follows, as in "10 to 12 boats". */
    private boolean counts(Numbers.@Nullable Found upper) {
        return upper != null && (words.is("unit", atoms, upper.end()) || isPhrase(upper.end()));
    }

    private boolean upperless(BigDecimal high) {
        return high.compareTo(number.value()) == 0;
    }

    // ---- what is counted, of what, whose

    /** The counted whole of which the number is a part, with its own number: "three | of the four lines"; null if none follows. */
    private @Nullable Span whole(int end) {
        Slot part = words.match("part", atoms, end);
        int at = part == null ? -1 : part.end();
        Numbers.Found all = at < 0 ? null : numbers.match(atoms, at, false);
        Span counted = all == null || all.value().compareTo(number.value()) < 0 ? null : counted(all.end());
        return counted == null ? null : new Span(atoms.start(at), counted.end());
    }

    private @Nullable Span counted(int after) {
        Slot tie = number.inWords() ? words.match("of", atoms, after) : null;
        int from = tie == null ? after : tie.end();
        int end = from;
        while (end < atoms.size() && end - from < LONGEST_COUNTED && isPhrase(end)) {
            end++;
            if (atoms.low(end).equals("-") && atoms.glued(end) && atoms.glued(end + 1)) {
                end += 2;
            }
        }
        return end == from || end > atoms.size() ? null : atoms.span(from, end);
    }

    private boolean isPhrase(int at) {
        if (!atoms.word(at) || atoms.start(at) >= limit || words.is("stop", atoms, at)) {
            return false;
        }
        int token = tree.tokens().at(atoms.start(at));
        Pos pos = token < tree.size() ? tree.pos(token) : Pos.X;
        return switch (pos) {
            case X -> !names.is("plain", atoms.low(at));
            case NOUN, ADJ, PROPN -> true;
            case DET, PRON -> words.is("others", atoms, at);
            case VERB -> token + 1 < tree.size() && tree.pos(token + 1) == Pos.NOUN;
            default -> false;
        };
    }

    /** What a number that something has come to counts: "the number of absentees rose | to | 15"; null if it is told of nothing. */
    private @Nullable Span tally(int from) {
        if (words.before("level", atoms, from) == null) {
            return null;
        }
        for (int at = from - 1; at >= Math.max(0, from - TALLY); at--) {
            if (words.is("tally", atoms, at)) {
                int end = at + 1;
                while (end < from && end - at < LONGEST_COUNTED && (isPhrase(end) || words.is("stop", atoms, end))) {
                    end++;
                }
                while (end > at + 1 && !isPhrase(end - 1)) {
                    end--;
                }
                return atoms.span(at, end);
            }
        }
        return null;
    }

    private boolean isNoun(int at) {
        return isPhrase(at);
    }

    /** What a share is a share of, to the end of the phrase with its participles and agents. */
    private @Nullable Span base(int from) {
        Slot of = words.match("of", atoms, from);
        int begin = of != null ? of.end() : words.is("ofarticle", atoms, from) ? from : -1;
        if (begin < 0) {
            return null;
        }
        int end = begin;
        while (end < atoms.size() && end - begin < LONGEST_BASE && !ends(end)) {
            end++;
        }
        return end == begin ? null : atoms.span(begin, end);
    }

    private boolean ends(int at) {
        if (atoms.start(at) >= limit) {
            return true;
        }
        if (atoms.mark(at)) {
            return !atoms.low(at).equals("'") && !atoms.low(at).equals("-");
        }
        int token = tree.tokens().at(atoms.start(at));
        boolean finite = token < tree.size()
                && (tree.pos(token) == Pos.AUX
                        || tree.pos(token) == Pos.CCONJ
                        || (tree.pos(token) == Pos.VERB && tree.has(token, Feature.FINITE)));
        return finite || words.is("clause", atoms, at);
    }

    /** The people or state named in the phrase, as written. */
    private @Nullable Span side(@Nullable Span phrase) {
        if (phrase == null) {
            return null;
        }
        for (int i = atoms.at(phrase.start()); i < atoms.size() && atoms.start(i) < phrase.end(); i++) {
            Slot people = names.demonym(atoms, i);
            if (people != null && atoms.end(people.end() - 1) <= phrase.end()) {
                return atoms.span(people.start(), people.end());
            }
        }
        return null;
    }
}
