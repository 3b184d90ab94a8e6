package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Branches;
import org.hearsay.model.Feature;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;

/** Finds who does the saying: the head word of the source, and how far the source reaches. */
final class Subjects {

    /** A source of more words than this is a misread sentence. */
    private static final int LONGEST = 40;

    /** How far behind its first word the noun of a source may stand, in words. */
    private static final int REACH = 12;

    private Subjects() {}

    /** Head word of the one who speaks, or {@link Tree#NONE}. Looked for along the tree only. */
    static int of(Cue cue, Words words) {
        Sentence s = cue.sentence();
        if (cue.isPassive()) {
            return agent(s, cue.verb());
        }
        int adjacent = adjacent(cue);
        if (adjacent != Tree.NONE) {
            return adjacent;
        }
        int inverted = inverted(cue, words);
        if (inverted != Tree.NONE) {
            return inverted;
        }
        int speaker = speaker(s, cue.verb(), 0, words);
        int second = speaker != Tree.NONE && isDoubtful(s, speaker, words) ? behind(cue, words) : Tree.NONE;
        if (second != Tree.NONE && second != speaker) {
            return second;
        }
        int neighbour = neighbour(cue, words);
        boolean cut = speaker != Tree.NONE
                && neighbour > speaker
                && s.tree().pos(neighbour) == Pos.PROPN
                && s.isOneOf(neighbour - 1, ",")
                && !s.tree().under(neighbour, speaker);
        int found = speaker == Tree.NONE || cut ? neighbour : speaker;
        if (found != Tree.NONE && s.quoted(found) && !s.quoted(cue.verb())) {
            int behind = Faraway.before(cue, words);
            return behind == Tree.NONE ? found : behind;
        }
        if (found != Tree.NONE) {
            boolean thing = cue.isGerund() && !words.canAct(s.tree(), found) && own(s, cue.verb(), words) == Tree.NONE;
            return thing ? outer(cue, found, words) : found;
        }
        int behind = behind(cue, words);
        if (behind != Tree.NONE) {
            return behind;
        }
        int far = Faraway.before(cue, words);
        int above = far != Tree.NONE ? far : Faraway.above(cue, words);
        return above != Tree.NONE ? above : shared(cue, words);
    }

    /**
     * {@code X a reconnu que l'alerte était partie tard, tout en affirmant que …}: what a thing seems to say along with its verb,
     * whoever tells of the thing says. {@code found} if nobody does.
     */
    private static int outer(Cue cue, int found, Words words) {
        Sentence s = cue.sentence();
        for (int verb = s.tree().head(cue.verb());
                verb != Tree.NONE;
                verb = s.tree().head(verb)) {
            Cue above = Cue.at(s, verb, words);
            if (!above.says().isEmpty()) {
                return of(above, words);
            }
        }
        return found;
    }

    /** {@code "…", a dit X, ajoutant que …}: a participle that goes along with a cue has that cue's subject. */
    private static int shared(Cue cue, Words words) {
        Sentence s = cue.sentence();
        int head = s.tree().head(cue.verb());
        boolean along = cue.isGerund() && s.tree().relation(cue.verb()) == Relation.ADVCL;
        Cue other = along && head != Tree.NONE && head < cue.verb() ? Cue.at(s, head, words) : null;
        return other == null || other.says().isEmpty() ? Tree.NONE : of(other, words);
    }

    /** "…" X said: what stands alone between a closing quotation mark and the cue is the subject, whatever the tree calls it. */
    private static int adjacent(Cue cue) {
        Sentence s = cue.sentence();
        int from = cue.first();
        while (from > 0 && !s.quoted(from - 1) && !s.isPunctuation(from - 1) && cue.first() - from < 8) {
            from--;
        }
        if (from == cue.first() || from == 0 || !s.quoted(from - 1)) {
            return Tree.NONE;
        }
        for (int i = from; i < cue.first(); i++) {
            int head = s.tree().head(i);
            boolean outside = head < from || head >= cue.first();
            if (outside && !s.temporal(i) && s.names(i)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    /**
     * "…", said X: a noun just behind a cue that itself stands behind a mark is the subject, whatever the tree calls it; the
     * clause before the mark has its own.
     */
    private static int inverted(Cue cue, Words words) {
        Sentence s = cue.sentence();
        int verb = cue.verb();
        int mark = cue.first() - 1;
        boolean relayed = mark > 0
                && (words.opensRelay(s.tree().form(mark))
                        || words.opensRelay(s.tree().form(mark - 1)));
        boolean parted = mark > 0 && (s.isOneOf(mark, ",\"“”»«’'–—?!") || s.quoteClosing(mark) != null);
        boolean between = Inserted.isBetween(cue);
        boolean finite =
                s.tree().has(cue.first(), Feature.FINITE) || between && s.tree().has(verb, Feature.PAST);
        if (!parted && !relayed || !finite || !between && !isToldBefore(s, mark)) {
            return Tree.NONE;
        }
        int next = behindPronoun(s, cue.last() + 1, words);
        int from = behindDay(s, Inserted.behindAddressee(s, behindDay(s, next), words));
        for (int c = from; c < Math.min(s.size(), from + REACH) && !s.isPunctuation(c); c++) {
            int head = s.tree().head(c);
            if (s.names(c)
                    && (head == verb
                            || c == from && s.tree().pos(c) == Pos.PROPN
                            || head > verb && head < from
                            || s.quoted(mark) && s.tree().relation(c).isSubject())
                    && s.shape().left(c) == from
                    && isBare(s, c, words)
                    && !isOblique(s, c, words)
                    && !isObject(s, c, cue, words)) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** {@code The mayor, who had landed, explained the plan}: a thing behind a verb whose subject stands before it. */
    private static boolean isObject(Sentence s, int c, Cue cue, Words words) {
        int subject = s.shape().child(cue.verb(), Relation.NSUBJ);
        return s.tree().relation(c) == Relation.OBJ
                && !words.canAct(s.tree(), c)
                && subject != Tree.NONE
                && subject < cue.first()
                && !s.quoted(subject)
                && words.canAct(s.tree(), subject);
    }

    /** The first word behind a pronoun of another case than the subject's that stands at {@code i}, else {@code i}. */
    private static int behindPronoun(Sentence s, int i, Words words) {
        boolean pronoun = i < s.size()
                && s.tree().pos(i) == Pos.PRON
                && words.isOblique(s.tree().form(i));
        return pronoun ? i + 1 : i;
    }

    /** {@code Das beschloss der Rat}: where verbs stand second, a noun just behind a finite cue that may be its subject. */
    private static int behind(Cue cue, Words words) {
        Sentence s = cue.sentence();
        if (!words.isVerbFirst() || !s.tree().has(cue.first(), Feature.FINITE)) {
            return Tree.NONE;
        }
        int from = behindPronoun(s, cue.first() + 1, words);
        for (int c = from; c < Math.min(s.size(), from + REACH) && !s.isPunctuation(c); c++) {
            if (s.names(c) && s.shape().left(c) == from) {
                boolean may = isBare(s, c, words) && !isOblique(s, c, words) && !s.temporal(c);
                return may && s.tree().head(c) == cue.verb() && words.canAct(s.tree(), c) ? c : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** Whether no preposition leads {@code c}; what looks like one may be its article. */
    private static boolean isBare(Sentence s, int c, Words words) {
        int led = s.shape().child(c, Relation.CASE);
        return led == Tree.NONE || words.isArticle(s.tree().form(led)) || isNamed(s, led, c, words);
    }

    /**
     * Whether the word at {@code led} belongs to a name ("von der Leyen"): the noun is tagged a name, or is, at the head of the
     * sentence, no noun that is known to speak.
     */
    private static boolean isNamed(Sentence s, int led, int name, Words words) {
        boolean noun = led == 0
                && s.tree().pos(name) == Pos.NOUN
                && words.sourceKind(s.tree().lemma(name)) == Source.Kind.NONE
                && words.sourceKind(s.tree().form(name)) == Source.Kind.NONE
                && !s.temporal(name);
        boolean close = name - led <= 2 && (name - led < 2 || s.tree().pos(led + 1) == Pos.DET);
        return close
                && words.isNameParticle(s.tree().form(led))
                && (noun || s.tree().pos(name) == Pos.PROPN);
    }

    /** The first word behind a day that stands at {@code i} ("said on Monday X"), else {@code i}. */
    private static int behindDay(Sentence s, int i) {
        int day = i < s.size() && s.tree().pos(i) == Pos.ADP ? i + 1 : i;
        if (day >= s.size() || !s.temporal(day)) {
            return i;
        }
        while (day < s.size() && (s.temporal(day) || s.isOneOf(day, ","))) {
            day++;
        }
        return day;
    }

    /** Whether a quotation or a clause with a verb of its own stands before the mark. */
    private static boolean isToldBefore(Sentence s, int mark) {
        for (int i = mark; i >= 0; i--) {
            if (s.quoted(i) || s.tree().has(i, Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    private static int speaker(Sentence s, int verb, int depth, Words words) {
        int own = own(s, verb, words);
        if (own != Tree.NONE) {
            return antecedent(s, verb, own, words);
        }
        Tree tree = s.tree();
        int head = tree.head(verb);
        if (head == Tree.NONE || depth > 3) {
            return Tree.NONE;
        }
        Relation relation = tree.relation(verb);
        if (relation == Relation.ACL || relation == Relation.ACL_RELCL) {
            return isDone(s, verb) ? agent(s, verb) : head;
        }
        boolean shares = relation == Relation.CONJ
                || relation == Relation.XCOMP
                || relation == Relation.ADVCL
                || relation == Relation.AUX
                || relation == Relation.COP;
        int sharing = goesOn(s, verb, words) ? tree.head(head) : head;
        if (relation == Relation.CONJ && tree.pos(head) == Pos.NOUN) {
            sharing = s.tree().has(verb, Feature.FINITE) ? clause(s, head) : Tree.NONE;
        }
        if (relation == Relation.CONJ && s.quoted(head) && !s.quoted(verb)) {
            sharing = outside(s, verb);
        }
        return shares && sharing != Tree.NONE && (relation == Relation.CONJ || tree.pos(head) != Pos.NOUN)
                ? speaker(s, sharing, depth + 1, words)
                : Tree.NONE;
    }

    /**
     * The finite verb before this one that stands outside all quotations and in no relative clause: what joins them was hung on
     * words of a quotation.
     */
    private static int outside(Sentence s, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (!s.quoted(i) && s.tree().has(i, Feature.FINITE)) {
                int main = s.tree().pos(i) == Pos.AUX && s.tree().head(i) != Tree.NONE
                        ? s.tree().head(i)
                        : i;
                Relation relation = s.tree().relation(main);
                if (relation != Relation.ACL_RELCL && relation != Relation.ACL) {
                    return main;
                }
            }
        }
        return Tree.NONE;
    }

    /** The finite verb in whose clause the noun stands: a second verb may have been hung on the object of the first. */
    private static int clause(Sentence s, int noun) {
        int at = noun;
        while (at != Tree.NONE && s.names(at)) {
            at = s.tree().head(at);
        }
        return at != Tree.NONE && at < noun && s.tree().has(at, Feature.FINITE) ? at : Tree.NONE;
    }

    /** A past participle is passive, but not with an object or a clause of its own ("one of the doctors called X a quack"). */
    private static boolean isDone(Sentence s, int verb) {
        boolean past = s.tree().has(verb, Feature.PARTICIPLE) && s.tree().has(verb, Feature.PAST);
        boolean active = s.shape().child(verb, Relation.OBJ) > verb || s.shape().child(verb, Relation.CCOMP) > verb;
        return past && !active;
    }

    /**
     * "X said the pumps were running and warned …": a verb that the parser hung on the clause before it, whose subject cannot
     * speak, goes on with the verb that the clause itself hangs on.
     */
    static boolean goesOn(Sentence s, int verb, Words words) {
        Tree tree = s.tree();
        int clause = tree.head(verb);
        if (tree.relation(verb) != Relation.CONJ || clause == Tree.NONE || own(s, verb, words) != Tree.NONE) {
            return false;
        }
        int subject = own(s, clause, words);
        return tree.relation(clause) == Relation.CCOMP
                && tree.head(clause) != Tree.NONE
                && tree.head(clause) < clause
                && subject != Tree.NONE
                && (!words.canAct(tree, subject) || isSaidToo(s, verb, tree.head(clause), words));
    }

    /** Whether the word behind the verb only completes it ("put it"). */
    private static boolean isCompanion(Sentence s, int verb, int c, Words words) {
        String form = Words.lower(s.tree().form(c));
        return c > verb
                && words.verb(s.tree().form(verb), s.tree().lemma(verb)).stream()
                        .anyMatch(say -> say.with().contains(form));
    }

    /** Whether both verbs tell in the same simple past of an utterance ("said he was ill and warned …"). */
    private static boolean isSaidToo(Sentence s, int verb, int main, Words words) {
        boolean plain = s.shape().child(verb, Relation.AUX) == Tree.NONE
                && s.tree().has(verb, Feature.PAST)
                && s.tree().has(main, Feature.PAST);
        return plain
                && words.verb(s.tree().form(verb), s.tree().lemma(verb)).stream()
                        .anyMatch(say -> say.takes(Say.Takes.QUOTE) && say.act() != Act.THINK);
    }

    /**
     * The subject by the tree, of several the first that can speak; one inside quotation marks only if there is no other. An
     * infinitive with its particle has none.
     */
    private static int own(Sentence s, int verb, Words words) {
        int best = Tree.NONE;
        int most = -1;
        if (s.hasParticle(verb) && s.tree().has(verb, Feature.INFINITIVE)) {
            return Tree.NONE;
        }
        for (int c = s.shape().first(verb); c != Tree.NONE; c = s.shape().next(c)) {
            // The place of a dateline is called a subject now and then ("PLACE, day - …, X said").
            boolean may = isSubject(s, c, words) && !s.temporal(c) && c >= s.begin();
            boolean pointer =
                    c == 0 && words.isVerbFirst() && words.pointsBack(s.tree().form(c));
            // Where verbs stand second, no comma parts the verb from the subject behind it.
            boolean parted = words.isVerbFirst() && c > verb && s.isOneOf(verb + 1, ",");
            boolean thing = c > verb
                    && !words.isVerbFirst()
                    && !words.canAct(s.tree(), c)
                    && !s.quoted(c)
                    && !s.quoted(verb)
                    && s.names(c);
            boolean barred = thing || isUttered(s, c, verb) || isOblique(s, c, words) || isCompanion(s, verb, c, words);
            if (may && !pointer && !parted && !barred) {
                int worth = (s.quoted(c) ? 0 : 2) + (words.canAct(s.tree(), c) ? 1 : 0);
                if (worth > most) {
                    best = c;
                    most = worth;
                }
            }
        }
        return best;
    }

    /** Whether the article of the noun shows another case than a subject's. */
    private static boolean isOblique(Sentence s, int noun, Words words) {
        int article = s.shape().child(noun, Relation.DET);
        int first = s.shape().left(noun);
        return article != Tree.NONE && words.isOblique(s.tree().form(article))
                || s.tree().pos(first) == Pos.DET && words.isOblique(s.tree().form(first))
                || isObliqueFeminine(s, first, noun, words)
                || s.tree().pos(noun) == Pos.PRON && words.isOblique(s.tree().form(noun));
    }

    /** {@code Der Zeitung sagte X}: the article and the gender of the noun together show another case. */
    private static boolean isObliqueFeminine(Sentence s, int first, int noun, Words words) {
        return isFeminine(s, first, noun, words) && words.isFeminine(s.tree().form(noun));
    }

    /** Whether the article may belong to another case of a feminine noun; some nouns are of both genders. */
    private static boolean isDoubtful(Sentence s, int noun, Words words) {
        boolean feminine = s.tree().has(noun, Feature.FEMININE) && !s.tree().has(noun, Feature.PLURAL);
        return feminine && isFeminine(s, s.shape().left(noun), noun, words);
    }

    /** Whether {@code article} would show another case if {@code noun} was feminine; not if another noun stands between them. */
    private static boolean isFeminine(Sentence s, int article, int noun, Words words) {
        for (int i = article + 1; i < noun; i++) {
            boolean small = Character.isLowerCase(s.tree().form(i).charAt(0));
            if (s.names(i) && !small && !s.isOneOf(i + 1, "-")) {
                return false;
            }
        }
        return article < noun && words.isObliqueOfFeminine(s.tree().form(article));
    }

    /** Whether the word stands in a quotation of somebody's words and the verb does not. */
    private static boolean isUttered(Sentence s, int word, int verb) {
        if (!s.quoted(word) || s.quoted(verb)) {
            return false;
        }
        int at = s.tokens().start(word);
        return s.quotes().stream().anyMatch(q -> q.span().contains(at) && q.isUtterance());
    }

    /** A pronoun that is tied to the verb ("a-t-elle") is its subject, be it called an expletive as well. */
    private static boolean isSubject(Sentence s, int word, Words words) {
        Relation relation = s.tree().relation(word);
        boolean tied = (relation == Relation.EXPL || relation == Relation.NSUBJ_PASS)
                && !s.tokens().spaced(word)
                && words.canAct(s.tree(), word);
        return relation == Relation.NSUBJ || tied;
    }

    /** The parser found nobody, but a name or a pronoun stands just before a finite cue. */
    private static int neighbour(Cue cue, Words words) {
        Sentence s = cue.sentence();
        int i = cue.first() - 1;
        while (i >= 0 && s.tree().pos(i) == Pos.ADV) {
            i--;
        }
        int opens = i < 1 ? Tree.NONE : s.shape().child(i, Relation.CASE);
        if (opens == 0 && !s.quoted(i) && s.tree().has(cue.first(), Feature.FINITE) && isNamed(s, opens, i, words)) {
            return i;
        }
        boolean finite = s.tree().has(cue.first(), Feature.FINITE);
        if (i < 0 || !finite || s.temporal(i) || s.quoted(i)) {
            return Tree.NONE;
        }
        // "Diese bestätigte": with nothing to point at, what looks like an article is a pronoun.
        boolean alone = s.tree().pos(i) == Pos.DET
                && words.isPronoun(s.tree().form(i))
                && !words.isImpersonal(s.tree().form(i))
                && !words.isRelative(s.tree().form(i));
        if (!alone && !words.canAct(s.tree(), i) || isOblique(s, i, words)) {
            return Tree.NONE;
        }
        int head = s.tree().head(i);
        boolean inName = head != Tree.NONE && head < i && s.tree().relation(i) == Relation.FLAT;
        return inName ? head : i;
    }

    /** "who said": the noun that the clause hangs on. */
    private static int antecedent(Sentence s, int verb, int subject, Words words) {
        Tree tree = s.tree();
        boolean told = tree.relation(verb) == Relation.ACL_RELCL
                || tree.relation(verb) == Relation.ACL && words.isRelative(tree.form(subject));
        boolean relative = told && tree.pos(subject) == Pos.PRON;
        return relative && tree.head(verb) != Tree.NONE && tree.head(verb) < subject ? tree.head(verb) : subject;
    }

    /** Whether the clause of {@code verb} begins with a mark and has a finite verb: a relative clause by another label. */
    private static boolean isParted(Sentence s, int verb) {
        int from = s.shape().left(verb);
        if (!s.isPunctuation(from)) {
            return false;
        }
        for (int i = from; i <= s.shape().right(verb); i++) {
            if (s.tree().has(i, Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** A source that ends in a name takes in the names behind it: the parser may have seen a title as all of the name. */
    private static int nameEnd(Sentence s, int head, int last) {
        for (int i = head; i <= last; i++) {
            if (s.tree().pos(i) != Pos.PROPN) {
                return last;
            }
        }
        int end = last;
        while (end + 1 < s.size() && s.tree().pos(end + 1) == Pos.PROPN && !s.temporal(end + 1)) {
            end++;
        }
        return end;
    }

    private static int agent(Sentence s, int verb) {
        return s.shape().child(verb, Relation.OBL_AGENT);
    }

    /**
     * First word of the source. Between a mark and the cue all of a plain noun phrase belongs to it, also what the parser hung
     * elsewhere ("…, the state broadcaster X reported").
     */
    static int left(Sentence s, int head, int cueFirst) {
        int from = behindQuotation(s, s.shape().left(head), head);
        while (from < head && s.isPunctuation(from) && !s.quoted(from)) {
            from++;
        }
        if (head > cueFirst || from == 0) {
            return from;
        }
        int wider = from;
        while (wider > 0 && isNominal(s.tree().pos(wider - 1)) && !s.temporal(wider - 1) && !s.quoted(wider - 1)) {
            wider--;
        }
        return wider > 0 && s.isPunctuation(wider - 1) && from - wider < 8 ? wider : from;
    }

    /** The first word behind a quotation that ends before {@code head}: its last marks may hang on the source by mistake. */
    private static int behindQuotation(Sentence s, int from, int head) {
        for (int i = head - 1; i >= from; i--) {
            Quote quote = s.quoteClosing(i);
            if (quote != null) {
                return quote.span().start() < s.tokens().start(from) ? i + 1 : from;
            }
        }
        return from;
    }

    private static boolean isNominal(Pos pos) {
        return pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM;
    }

    /**
     * The words of the source headed by {@code head}: its subtree without case words, relative clauses and everything behind them,
     * kept on its side of the cue.
     */
    static List<Span> span(Sentence s, int head, int cueFirst, int cueLast, Words words) {
        Branches shape = s.shape();
        Tree tree = s.tree();
        int from = left(s, head, cueFirst);
        int last = shape.right(head);
        for (int c = shape.first(head); c != Tree.NONE; c = shape.next(c)) {
            Relation relation = tree.relation(c);
            if (relation == Relation.CASE && c < head && !isNamed(s, c, head, words)) {
                from = Math.max(from, c + 1);
            }
            boolean clause = relation == Relation.ACL_RELCL
                    || relation == Relation.ACL && c > head && isParted(s, c)
                    || relation == Relation.PARATAXIS
                    || relation == Relation.ADVCL
                    || relation == Relation.CONJ && tree.pos(c) == Pos.VERB;
            if (clause && c > head) {
                last = Math.min(last, shape.left(c) - 1);
            }
        }
        for (int i = head + 1; i <= last; i++) {
            if (s.temporal(i)) {
                last = tree.pos(i - 1) == Pos.ADP ? i - 2 : i - 1;
            }
        }
        last = nameEnd(s, head, last);
        if (head < cueFirst) {
            last = Math.min(last, cueFirst - 1);
        } else if (head > cueLast) {
            from = Math.max(from, cueLast + 1);
        }
        if (last - from >= LONGEST) {
            from = Math.max(from, head - LONGEST / 4);
            last = Math.min(last, head + LONGEST / 4);
        }
        return from > last ? List.of(s.tokens().span(head)) : s.trimmed(from, last);
    }
}
