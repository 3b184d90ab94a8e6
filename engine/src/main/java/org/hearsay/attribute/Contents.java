package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.model.Feature;
import org.hearsay.model.Part;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Statement.Act;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/** Finds what is said: the content of one cue. The ways are tried in a fixed order, the surest first. */
final class Contents {

    /** Words that may stand between a cue and the quotation or clause that it opens: an addressee, a day, a comma. */
    private static final int GAP = 12;

    private final Words words;
    private final Sentence s;
    private final Tree tree;
    private final Cue cue;
    private final int speaker;
    private final int opener;

    /**
     * What was found.
     *
     * @param rule id of the way that found it
     * @param say the entry that fits
     */
    record Content(List<Span> spans, Say say, String rule, String reason) {}

    Contents(Words words, Cue cue, int speaker, int opener) {
        this.opener = opener;
        this.words = words;
        this.s = cue.sentence();
        this.tree = s.tree();
        this.cue = cue;
        this.speaker = speaker;
    }

    @Nullable
    Content find() {
        Stream<Supplier<@Nullable Content>> ways = Stream.of(
                this::relayed,
                this::quoteBefore,
                this::quoteAfter,
                this::colon,
                this::clause,
                this::infinitive,
                this::phrase,
                this::before);
        return ways.map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** {@code as X reported}: all the rest of the sentence. */
    private @Nullable Content relayed() {
        if (opener == Tree.NONE) {
            return null;
        }
        List<Span> rest = Relays.content(s, opener, groupEnd());
        return rest.isEmpty()
                ? null
                : new Content(
                        rest, cue.says().get(0), "content.relayed", "the clause passes on the rest of the sentence");
    }

    /** {@code "…", said X}: nothing stands nearer to a cue than a quotation that has just ended. */
    private @Nullable Content quoteBefore() {
        int first = groupStart();
        Say say = saying(Say.Takes.QUOTE);
        Quote ended = s.before();
        if (first == 0 && ended != null && isOpen(ended) && say != null && isOver(groupEnd() + 1)) {
            return new Content(List.of(ended.span()), say, "content.before", "cue and source stand behind a quotation");
        }
        Quote quote = quoteEndingAt(first - 1);
        return quote != null && (quote.isUtterance() || isWhole(quote)) ? before() : null;
    }

    /** Whether a short quotation is an utterance by its place: it opens the sentence and stops as one that goes on ("Never," X said). */
    private boolean isWhole(Quote quote) {
        return quote.span().start() <= s.tokens().start(s.begin()) && isOpen(quote);
    }

    /** Whether nothing more is told from word {@code from} on than to whom or of what it was said. */
    private boolean isOver(int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.isOneOf(i, ",") && i + 1 < s.size() && !s.quoted(i + 1)) {
                return true;
            }
            boolean opens = s.quoted(i) || s.isOneOf(i, ":") || words.isComplementizer(tree.form(i));
            if (opens || tree.has(i, Feature.FINITE) || tree.pos(i) == Pos.VERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether a quotation ends as one that is still to be attributed does ("…?" X said.): a full stop inside closes it for good. */
    private boolean isOpen(Quote quote) {
        int at = quote.span().end() - 2;
        while (at > quote.span().start()
                && (Character.isWhitespace(s.tokens().text().charAt(at))
                        || "’'”\"".indexOf(s.tokens().text().charAt(at)) >= 0)) {
            at--;
        }
        return ",?!…–—".indexOf(s.tokens().text().charAt(at)) >= 0;
    }

    /** {@code X said: "…"}, {@code X said, "…"}: a quotation opens behind the cue with nothing but a few words between. */
    private @Nullable Content quoteAfter() {
        Say say = saying(Say.Takes.QUOTE);
        if (say == null) {
            return null;
        }
        int end = groupEnd();
        Quote next = s.after();
        boolean introduces = s.isOneOf(s.size() - 1, ":") && s.size() - end < GAP;
        if (next != null && introduces && next.isUtterance()) {
            return new Content(List.of(next.span()), say, "content.quote.after", "a quotation opens behind the cue");
        }
        for (int i = end + 1; i < Math.min(s.size(), end + GAP); i++) {
            Quote quote = s.quoteOpening(i);
            if (quote != null) {
                boolean introduced = i > 0 && s.isOneOf(i - 1, ",:–—-") || i == end + 1;
                boolean told = s.isOneOf(i - 1, ":") || s.isOneOf(i - 1, ",") && i == end + 2;
                return introduced && (quote.isUtterance() || told)
                        ? new Content(
                                List.of(quote.span()), say, "content.quote.after", "a quotation opens behind the cue")
                        : null;
            }
            if (words.isComplementizer(tree.form(i)) || tree.has(i, Feature.FINITE) && i != cue.verb()) {
                return null;
            }
        }
        return null;
    }

    /** {@code X said: the rest of the sentence}. */
    private @Nullable Content colon() {
        Say say = saying(Say.Takes.QUOTE);
        int end = groupEnd();
        int limit = Math.min(s.size() - 2, end + GAP / 2);
        for (int i = end + 1; say != null && i <= limit; i++) {
            if (s.isOneOf(i, ":")) {
                List<Span> rest = s.trimmed(i + 1, s.size() - 1);
                return rest.isEmpty() ? null : new Content(rest, say, "content.colon", "a colon stands behind the cue");
            }
            if (s.isPunctuation(i) || tree.has(i, Feature.FINITE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code X said that …}, and the clause without a conjunction. */
    private @Nullable Content clause() {
        Say say = saying(Say.Takes.THAT);
        if (say == null) {
            return null;
        }
        int head = complement(Relation.CCOMP);
        int object = s.shape().child(cue.verb(), Relation.OBJ);
        boolean before = object > cue.last()
                && (head == Tree.NONE || object < head)
                && !cue.isAddressed()
                && !s.temporal(object);
        boolean asked = before && s.shape().left(object) < object;
        if (head == Tree.NONE
                && asked
                && words.isComplementizer(tree.form(s.shape().left(object)))) {
            head = object;
        }
        if (head == Tree.NONE) {
            Content opened = conjunction(say);
            if (opened != null) {
                return opened;
            }
            head = far();
            head = head == Tree.NONE ? hung() : head;
            before = false;
        }
        if (head == Tree.NONE) {
            Content reported = reported(say);
            Content second = reported == null ? secondClause(say) : reported;
            return second == null ? unparsed(say) : second;
        }
        int from = s.shape().left(before ? object : head);
        if (isRelay(from)) {
            return null;
        }
        int last = clauseEnd(head);
        return content(Math.max(from, cue.verb() + 1), last, say, "content.clause", "a clause hangs on the cue");
    }

    /** The last word of a clause, before a verb of saying that does not belong to it. */
    private int clauseEnd(int head) {
        for (int c = s.shape().first(head); c != Tree.NONE; c = s.shape().next(c)) {
            if (c > head
                    && Subjects.goesOn(s, c, words)
                    && !Cue.at(s, c, words).says().isEmpty()) {
                return s.shape().left(c) - 1;
            }
        }
        return s.shape().right(head);
    }

    /** Behind "…, said X," a clause such as "as the agency reported" tells who passes it on, not what is said. */
    private boolean isRelay(int from) {
        int first = from;
        while (first < s.size() - 1 && s.isPunctuation(first)) {
            first++;
        }
        return words.opensRelay(tree.form(first)) && isPostposed();
    }

    /** The parser saw no clause, but a conjunction of content stands just behind the cue. */
    private @Nullable Content conjunction(Say say) {
        int end = groupEnd();
        for (int i = end + 1; i < Math.min(s.size(), end + GAP); i++) {
            boolean opens = tree.pos(i) == Pos.SCONJ || tree.relation(i) == Relation.MARK || isMisread(i, end);
            // "dès que", "avant que": with a preposition before it the word opens no content.
            boolean led =
                    tree.pos(i - 1) == Pos.ADP && !s.quoted(i - 1) && words.isConjunction(tree.form(i)) && i > end + 1;
            if (led) {
                return null;
            }
            if (opens && words.isComplementizer(tree.form(i)) && !isRelay(i)) {
                return content(
                        i, s.size() - 1, say, "content.conjunction", "a conjunction opens a clause behind the cue");
            }
            boolean second =
                    tree.pos(i) == Pos.CCONJ && words.isComplementizer(tree.form(Math.min(i + 1, s.size() - 1)));
            if (second || tree.has(i, Feature.FINITE) || s.isOneOf(i, ".;:")) {
                return null;
            }
        }
        return null;
    }

    /** A conjunction that the parser took for a relative pronoun: just behind the cue, or behind whom something is told. */
    private boolean isMisread(int i, int end) {
        if (!words.isConjunction(tree.form(i))) {
            return false;
        }
        int clause = tree.head(i);
        int noun = clause == Tree.NONE || tree.relation(clause) != Relation.ACL_RELCL ? Tree.NONE : tree.head(clause);
        boolean behind = i == end + 1 || isAddressee(i - 1) || i + 1 < s.size() && s.quoteOpening(i + 1) != null;
        return behind && tree.pos(i) == Pos.PRON && i + 2 < s.size()
                || Inserted.isTold(cue, noun, words)
                || noun != Tree.NONE && isComplete(i, clause) && isBeside(noun);
    }

    private boolean isAddressee(int i) {
        Relation relation = tree.relation(i);
        return cue.isAddressed()
                && tree.head(i) == cue.verb()
                && (relation == Relation.IOBJ || relation == Relation.OBJ);
    }

    /** Whether the clause has a subject of its own besides the word at {@code i}, so that this word may well open a content. */
    private boolean isComplete(int i, int clause) {
        for (int c = s.shape().first(clause); c != Tree.NONE; c = s.shape().next(c)) {
            if (c > i && tree.relation(c).isSubject()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition ties the noun to the cue: where, when or through what it was said ("says in a letter that …"). */
    private boolean isBeside(int noun) {
        return noun > cue.verb()
                && tree.head(noun) == cue.verb()
                && s.shape().child(noun, Relation.CASE) != Tree.NONE
                && s.shape().child(cue.verb(), Relation.CCOMP) == Tree.NONE;
    }

    /** A clause with a conjunction that hangs on the cue by another name, however far behind ("said on Monday before X, that …"). */
    private int far() {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            int from = s.shape().left(c);
            while (from < c && s.isPunctuation(from)) {
                from++;
            }
            boolean clausal = tree.relation(c) == Relation.ADVCL || tree.relation(c) == Relation.PARATAXIS;
            if (c > cue.verb()
                    && clausal
                    && tree.relation(from) == Relation.MARK
                    && tree.head(from) == c
                    && words.isConjunction(tree.form(from))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /**
     * {@code X told reporters he would run}: a clause without a mark that the parser hung on whom, when or through what it was
     * said, though it has a subject of its own and the noun has no place in it.
     */
    private int hung() {
        for (int c = s.shape().first(cue.verb());
                c != Tree.NONE && isAct();
                c = s.shape().next(c)) {
            int clause = s.shape().child(c, Relation.ACL_RELCL);
            boolean beside = isAddressee(c) || isBeside(c);
            if (c > cue.verb() && beside && clause > c && opensWithSubject(clause)) {
                return clause;
            }
        }
        return Tree.NONE;
    }

    /** Whether the subject of the clause stands first in it, is a pronoun or a name, and the clause lacks no object. */
    private boolean opensWithSubject(int clause) {
        int subject = s.shape().child(clause, Relation.NSUBJ);
        boolean first =
                subject != Tree.NONE && s.shape().left(subject) == s.shape().left(clause);
        boolean full = s.shape().child(clause, Relation.OBJ) > clause
                || s.shape().child(clause, Relation.COP) != Tree.NONE
                || s.shape().child(clause, Relation.XCOMP) > clause;
        return first && full && !words.isRelative(tree.form(subject));
    }

    /**
     * {@code X says the plan to pay for it … is ready}: the parser took the subject of the clause for an object of the cue. A
     * finite verb further on, with no mark and no conjunction between, gives the clause away.
     */
    private @Nullable Content unparsed(Say say) {
        int from = groupEnd() + 1;
        boolean plain =
                say.act() == Act.STATE && isAct() && !cue.takes(Say.Takes.NOUN) && !cue.isAddressed() && !isPostposed();
        if (!plain || from >= s.size() || tree.pos(from) == Pos.ADP || tree.pos(from) == Pos.PART || isRelay(from)) {
            return null;
        }
        for (int i = from; i < s.size() && !isParting(i); i++) {
            boolean finite = tree.has(i, Feature.FINITE) && tree.pos(i - 1) != Pos.CCONJ;
            if ((finite || isActive(i)) && i > from) {
                return content(from, s.size() - 1, say, "content.unparsed", "a clause without a mark follows the cue");
            }
        }
        return null;
    }

    /**
     * {@code X sagte, Y ist bereit}: a main clause behind the comma where a content needs no conjunction: the comma stands just
     * behind cue and source, and no conjunction or relative pronoun behind it.
     */
    private @Nullable Content secondClause(Say say) {
        int comma = groupEnd() + 1;
        while (comma < s.size() && (tree.pos(comma) == Pos.ADV || s.temporal(comma))) {
            comma++;
        }
        boolean plain = words.isVerbFirst()
                && say.prepositions().isEmpty()
                && say.act() == Act.STATE
                && isAct()
                && !isPostposed();
        if (!plain || comma + 2 >= s.size() || !s.isOneOf(comma, ",")) {
            return null;
        }
        Pos opens = tree.pos(comma + 1);
        boolean relative = opens == Pos.PRON && words.isRelative(tree.form(comma + 1));
        if (relative
                || opens == Pos.SCONJ
                || opens == Pos.CCONJ
                || opens == Pos.VERB
                || opens == Pos.AUX
                || isRelay(comma + 1)) {
            return null;
        }
        for (int i = comma + 2; i < s.size() && !s.isOneOf(i, ",;:"); i++) {
            if (tree.has(i, Feature.FINITE)) {
                return content(
                        comma + 1, s.size() - 1, say, "content.unparsed", "a clause without a mark follows the cue");
            }
        }
        return null;
    }

    /** A past form with an object of its own, taken for the participle that describes a noun ("said the findings raised doubts"). */
    private boolean isActive(int i) {
        return tree.has(i, Feature.PAST)
                && tree.relation(i) == Relation.ACL
                && s.shape().child(i, Relation.OBJ) > i;
    }

    private boolean isParting(int i) {
        Pos pos = tree.pos(i);
        boolean relative = words.isRelative(tree.form(i));
        return s.isPunctuation(i) && !s.quoted(i) || pos == Pos.SCONJ || relative || words.opensRelay(tree.form(i));
    }

    /** A clause behind the next comma whose verb is in the mood of reported speech ("…, es habe keinen Anruf gegeben"). */
    private @Nullable Content reported(Say say) {
        for (int i = groupEnd() + 1; i < Math.min(s.size(), groupEnd() + GAP); i++) {
            boolean verb = tree.has(i, Feature.FINITE) || tree.pos(i) == Pos.VERB;
            if (verb && !s.quoted(i)) {
                return null;
            }
            if (s.isOneOf(i, ",")) {
                for (int k = i + 1; k < Math.min(s.size(), i + GAP); k++) {
                    if (words.isReportedMood(tree.form(k)) && !s.quoted(k)) {
                        return content(i + 1, s.size() - 1, say, "content.mood", "a clause of reported speech follows");
                    }
                    if (tree.has(k, Feature.FINITE)) {
                        return null;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /**
     * Whether cue and source belong to a clause with more in it than who says so: one that a relative pronoun opens ("…, which
     * shows"), or where other words stand between the two.
     */
    private boolean isInside() {
        if (speaker == Tree.NONE || speaker > cue.first()) {
            return false;
        }
        int between = 0;
        for (int i = Math.min(s.shape().right(speaker), cue.first() - 1) + 1; i < cue.first(); i++) {
            boolean loose = s.temporal(i) || tree.pos(i) == Pos.ADV || tree.pos(i) == Pos.ADP;
            // What is written in one piece with the word before it is the rest of a name ("Holm-Eken").
            between += loose || !s.tokens().spaced(i) ? 0 : 1;
        }
        return between > 0 || words.isRelative(tree.form(speaker));
    }

    /** {@code …, said X} and {@code …, X said}: the content stands before, and may go on behind. */
    private @Nullable Content before() {
        Say say = saying(Say.Takes.QUOTE);
        // An infinitive alone ("to concede") closes nothing.
        boolean bare = tree.has(cue.verb(), Feature.INFINITIVE) && cue.words().size() == 1;
        boolean turned = words.isVerbFirst() && speaker != Tree.NONE && speaker < cue.first();
        if (say == null || bare || turned || !isPostposed() || isRelativeClause()) {
            return null;
        }
        int first = groupStart();
        int mark = first - 1;
        List<Span> spans = new ArrayList<>();
        Quote quote = quoteEndingAt(mark);
        int from = clauseStart(mark);
        if (quote != null && standsAlone(quote, from, mark)) {
            spans.add(quote.span());
        } else if (isInside()) {
            return null;
        } else {
            spans.addAll(s.trimmed(from, mark));
        }
        if (spans.isEmpty()) {
            return null;
        }
        spans.addAll(resumed(from, mark));
        return new Content(List.copyOf(spans), say, "content.before", "cue and source stand behind what is said");
    }

    /**
     * Whether the cue is the verb of a relative clause; what seems to hang on a word of the quotation before it, or stands just
     * behind a quotation that ends, is none, whatever the tree says.
     */
    private boolean isRelativeClause() {
        return tree.relation(cue.verb()) == Relation.ACL_RELCL
                && !s.quoted(tree.head(cue.verb()))
                && (speaker < cue.verb() || s.quoteClosing(cue.first() - 1) == null);
    }

    /** Whether the quotation that ends before the cue is all that is said, and not a piece of a longer clause. */
    private boolean standsAlone(Quote quote, int from, int mark) {
        int start = s.tokens().at(quote.span().start());
        boolean first = quote.span().start() <= s.tokens().start(from);
        boolean introduced = start > 0 && start < s.size() && s.isOneOf(start - 1, ":,–—-") && quote.isUtterance();
        return first || introduced || (mark - start) * 5 > (mark - from) * 4;
    }

    /** What follows a cue in the middle: a quotation that opens again, or the rest of a clause cut in two. */
    private List<Span> resumed(int from, int mark) {
        int after = groupEnd() + 1;
        while (after < s.size() && !s.isPunctuation(after) && !tree.has(after, Feature.FINITE)) {
            after++;
        }
        if (after >= s.size() - 1 || !s.isPunctuation(after)) {
            return List.of();
        }
        for (int i = after; i < Math.min(s.size(), after + 3); i++) {
            Quote quote = s.quoteOpening(i);
            if (quote != null) {
                return List.of(quote.span());
            }
        }
        boolean cut = s.isOneOf(after, ",–—") && !hasFinite(from, mark) && hasFinite(after, s.size() - 1);
        return cut ? s.trimmed(after + 1, s.size() - 1) : List.of();
    }

    private boolean hasFinite(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (tree.has(i, Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code X promised to …}, {@code X a demandé de …}. */
    private @Nullable Content infinitive() {
        Say say = isAct() ? saying(Say.Takes.INF) : null;
        int head = say == null ? Tree.NONE : complement(Relation.XCOMP);
        if (say != null && (head == Tree.NONE || head < cue.verb())) {
            return bareInfinitive(say);
        }
        if (say == null) {
            return null;
        }
        boolean verbal = tree.has(head, Feature.INFINITIVE) || tree.pos(head) == Pos.VERB;
        return verbal
                ? content(
                        Math.max(s.shape().left(head), cue.verb() + 1),
                        s.shape().right(head),
                        say,
                        "content.infinitive",
                        "an infinitive hangs on the cue")
                : null;
    }

    /** {@code X told Y on Monday to have …}: an infinitive with its helper just behind a day or whom it is told. */
    private @Nullable Content bareInfinitive(Say say) {
        int i = groupEnd() + 1;
        for (int before = -1; before != i && i < s.size(); ) {
            before = i;
            while (i < s.size() && (s.temporal(i) || s.isOneOf(i, ","))) {
                i++;
            }
            i = Inserted.behindAgency(s, i, words);
        }
        int verb = i < s.size() ? tree.head(i) : Tree.NONE;
        boolean helper = i < s.size() && tree.pos(i) == Pos.AUX && tree.has(i, Feature.INFINITIVE) && verb > i;
        boolean marked = i > groupEnd() + 1
                && i + 1 < s.size()
                && tree.pos(i) == Pos.PART
                && verb == i + 1
                && tree.has(verb, Feature.INFINITIVE);
        return helper || marked
                ? content(i, s.shape().right(verb), say, "content.infinitive", "an infinitive stands behind the cue")
                : null;
    }

    /** {@code supporting X}: with a phrase alone behind it more often something done beside than something said. */
    private boolean isGoingOn() {
        boolean said = cue.isGerund()
                && s.isOneOf(Math.max(0, cue.first() - 1), ",")
                && cue.says().stream()
                        .anyMatch(
                                say -> say.act() == Act.ACCUSE || say.act() == Act.CRITICISE || say.act() == Act.STATE);
        return !said && !tree.has(cue.first(), Feature.FINITE) && tree.has(cue.verb(), Feature.GERUND);
    }

    /** {@code X condemned the attack}, {@code X called for talks}: a phrase, if the verb takes one. */
    private @Nullable Content phrase() {
        boolean somebody = isAct();
        // What somebody would or will support or question is not said yet.
        boolean done = !tree.has(cue.verb(), Feature.INFINITIVE) || isPhase();
        for (Say say : !done || isGoingOn() || speaker == Tree.NONE ? List.<Say>of() : cue.says()) {
            // What leads a charge in the passive ("known as") leads nothing here.
            boolean passive = say.takes().equals(Set.of(Say.Takes.PASSIVE));
            if (passive || !somebody && !say.takes(Say.Takes.THING)) {
                continue;
            }
            int led = say.prepositions().isEmpty() ? Tree.NONE : led(say.prepositions());
            led = led == Tree.NONE && say.takes(Say.Takes.CALLED) ? ledByObject(say.prepositions()) : led;
            Content called = led == Tree.NONE ? calledBy(say) : null;
            if (called != null) {
                return called;
            }
            int head = led == Tree.NONE && say.takes(Say.Takes.NOUN) ? object() : led;
            head = head == Tree.NONE && say.takes(Say.Takes.NOUN) ? gerund() : head;
            boolean named = head != Tree.NONE && head != speaker && head > cue.verb();
            if (named) {
                int last = Math.max(s.shape().right(head), obliques(head));
                // "blamed him" says nothing, "blamed him for the delay" does.
                if (tree.pos(head) == Pos.PRON && (say.addressed() || tail(last) == head)) {
                    continue;
                }
                last = behindQuote(head, beforeSecond(head, last));
                int from = led == Tree.NONE ? head : called(led);
                return content(
                        Math.max(s.shape().left(from), cue.verb() + 1),
                        last,
                        say,
                        "content.phrase",
                        "the cue takes a phrase as its content");
            }
        }
        return null;
    }

    /** {@code last}, or the last word of a quotation in the phrase that a comma follows, but in a list. */
    private int behindQuote(int from, int last) {
        for (int i = from; i < last - 1; i++) {
            Pos next = tree.pos(i + 2);
            boolean list = next == Pos.CCONJ || next == Pos.DET || next == Pos.NOUN || s.quoteOpening(i + 2) != null;
            if (s.quoteClosing(i) != null && s.isOneOf(i + 1, ",") && !list) {
                return i;
            }
        }
        return last;
    }

    /** {@code last}, or the last word before a second finite verb that was hung on the phrase ("called it X and warned …"). */
    private int beforeSecond(int head, int last) {
        int end = last;
        for (int c = s.shape().first(head); c != Tree.NONE; c = s.shape().next(c)) {
            int opens = s.shape().left(c);
            boolean second = c > head && tree.relation(c) == Relation.CONJ && tree.has(c, Feature.FINITE);
            if (second && !s.quoted(c) && tree.pos(opens) == Pos.CCONJ) {
                end = Math.min(end, opens - 1);
            }
        }
        return end;
    }

    /** {@code X called the plan a mistake}: what is called so belongs to what is said; a quotation stands by itself. */
    private int called(int led) {
        int object = object();
        boolean named =
                object > cue.verb() && object < led && cue.takes(Say.Takes.CALLED) && tree.pos(object) != Pos.PRON;
        for (int i = s.shape().left(led); i <= s.shape().right(led); i++) {
            named &= !s.quoted(i);
        }
        return named ? object : led;
    }

    /** Oblique phrases behind the object that belong to what is said ("accused X of lying"). */
    private int obliques(int head) {
        int last = head;
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            Relation relation = tree.relation(c);
            boolean belongs = relation == Relation.OBL || relation == Relation.XCOMP;
            if (c > head
                    && belongs
                    && c != speaker
                    && !s.isOneOf(s.shape().left(c) - 1 < 0 ? c : s.shape().left(c) - 1, ",")) {
                last = Math.max(last, s.shape().right(c));
            }
        }
        return last;
    }

    /** {@code X called it "…"}: one of the verb's prepositions with a quotation right behind it, whatever the tree hangs it on. */
    private @Nullable Content calledBy(Say say) {
        for (int i = groupEnd() + 1; i + 1 < s.size() && !s.isOneOf(i, ",;:"); i++) {
            int opens = tree.pos(i + 1) == Pos.DET && i + 2 < s.size() ? i + 2 : i + 1;
            Quote quote = say.prepositions().contains(Words.lower(tree.form(i))) ? s.quoteOpening(opens) : null;
            if (quote != null && !s.quoted(i)) {
                return new Content(
                        List.of(new Span(s.tokens().start(i), quote.span().end())),
                        say,
                        "content.phrase",
                        "the cue takes a phrase as its content");
            }
        }
        return null;
    }

    /** {@code X acknowledged paying}: a verb form that stands as the object. */
    private int gerund() {
        int head = complement(Relation.XCOMP);
        boolean going = head != Tree.NONE
                && tree.pos(head) == Pos.VERB
                && !tree.has(head, Feature.INFINITIVE)
                && !tree.has(head, Feature.FINITE)
                && !tree.has(head, Feature.PAST);
        return going ? head : Tree.NONE;
    }

    /** The object, one without a preposition; a day is none, and a pronoun only if there is nothing else. */
    private int object() {
        int pronoun = Tree.NONE;
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            boolean bare = s.shape().child(c, Relation.CASE) == Tree.NONE;
            boolean object =
                    tree.relation(c) == Relation.OBJ || tree.relation(c) == Relation.IOBJ && tree.pos(c) == Pos.PRON;
            if (object && bare && !s.temporal(c)) {
                if (tree.pos(c) != Pos.PRON) {
                    return c;
                }
                pronoun = c;
            }
        }
        return pronoun;
    }

    /** What the object is called, where the parser hung that on the object ("described the plan as a mistake"). */
    private int ledByObject(List<String> prepositions) {
        int object = object();
        for (int c = object == Tree.NONE ? Tree.NONE : s.shape().first(object);
                c != Tree.NONE;
                c = s.shape().next(c)) {
            int first = s.shape().left(c);
            if (first > object && prepositions.contains(Words.lower(tree.form(first)))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    private int led(List<String> prepositions) {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            int first = s.shape().left(c);
            if (c > cue.verb() && c != speaker && prepositions.contains(Words.lower(tree.form(first)))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** {@code went on to blame X}: the infinitive of a verb that somebody begins, goes on or ends to do is done. */
    private boolean isPhase() {
        int head = tree.head(cue.verb());
        boolean hangs = tree.relation(cue.verb()) == Relation.XCOMP || tree.relation(cue.verb()) == Relation.ADVCL;
        return hangs
                && head != Tree.NONE
                && head < cue.verb()
                && words.isPhase(tree.form(head))
                && !words.isNegated(s, head, 0, s.size());
    }

    /** Whether somebody who can speak does it: a bare infinitive ("to defend the plan") is no act by itself. */
    private boolean isAct() {
        boolean bare = tree.has(cue.verb(), Feature.INFINITIVE) && cue.words().size() == 1 && !isPhase();
        return !bare && speaker != Tree.NONE && words.canAct(tree, speaker);
    }

    private @Nullable Content content(int from, int last, Say say, String rule, String reason) {
        int a = from;
        int b = tail(last);
        if (speaker > cue.verb() && speaker < b && speaker >= a) {
            a = Math.max(a, s.shape().right(speaker) + 1);
        }
        // A particle at the end of the clause belongs to the cue ("wies die Klage zurück").
        while (b > a && cue.words().contains(b)) {
            b--;
        }
        List<Span> spans = s.trimmed(a, b);
        return spans.isEmpty() ? null : new Content(List.of(s.whole(spans.get(0))), say, rule, reason);
    }

    /** Words behind the clause that the parser hung higher, up to the next mark: a clause does not end in the middle of a breath. */
    private int tail(int last) {
        int end = last;
        while (end + 1 < s.size()
                && (!s.isPunctuation(end + 1) || s.quoted(end + 1))
                && end + 1 != speaker
                && end + 1 != cue.verb()
                && tree.pos(end + 1) != Pos.CCONJ
                && !tree.has(end + 1, Feature.FINITE)) {
            end++;
        }
        return end;
    }

    private int complement(Relation relation) {
        for (int c = s.shape().first(cue.verb()); c != Tree.NONE; c = s.shape().next(c)) {
            if (tree.relation(c) == relation && c > cue.verb()) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** The entry that takes such a content; one that wants a preposition is the second choice. */
    private @Nullable Say saying(Say.Takes what) {
        Say led = null;
        for (Say say : cue.says()) {
            if (say.takes(what)) {
                if (say.prepositions().isEmpty()) {
                    return say;
                }
                led = led == null ? say : led;
            }
        }
        return led;
    }

    private int groupStart() {
        int first = cue.first();
        boolean so = first > 1 && tree.pos(first - 1) == Pos.ADV && quoteEndingAt(first - 2) != null;
        if (so && speaker > cue.verb()) {
            return first - 1;
        }
        return speaker == Tree.NONE || speaker > cue.verb() ? first : Math.min(first, Subjects.left(s, speaker, first));
    }

    private int groupEnd() {
        int last = cue.last();
        return speaker == Tree.NONE || speaker < cue.verb() ? last : Math.max(last, lastOfSpeaker());
    }

    private int lastOfSpeaker() {
        List<Span> span = Subjects.span(s, speaker, cue.first(), cue.last(), words);
        return span.isEmpty() ? speaker : s.tokens().at(span.get(0).end() - 1);
    }

    /** Whether cue and source stand behind a comma, dash or closing quotation mark with something said before it. */
    private boolean isPostposed() {
        int mark = groupStart() - 1;
        if (mark < 1) {
            return false;
        }
        boolean parted = s.isOneOf(mark, ",–—-?!”»") || quoteEndingAt(mark) != null;
        boolean headline = s.passage().part() != Part.BODY;
        return quoteEndingAt(mark) != null
                || Inserted.isBetween(cue)
                || isEnclosed(mark)
                || parted && (headline || hasFinite(clauseStart(mark), mark));
    }

    /** {@code The road, he said, is open}: subject and cue alone between two commas, the clause going on behind. */
    private boolean isEnclosed(int mark) {
        int next = groupEnd() + 1;
        return speaker != Tree.NONE
                && speaker > mark
                && speaker < cue.verb()
                && next == cue.last() + 1
                && next < s.size()
                && s.isOneOf(mark, ",–—")
                && s.isOneOf(next, ",–—")
                && hasFinite(next, s.size() - 1);
    }

    private @Nullable Quote quoteEndingAt(int mark) {
        for (int i = mark; i >= Math.max(0, mark - 1); i--) {
            Quote quote = s.quoteClosing(i);
            if (quote != null) {
                return quote;
            }
            if (!s.isOneOf(i, ",–—-.?!")) {
                break;
            }
        }
        return null;
    }

    /** Where what is said before the cue begins: behind the last semicolon or full stop, else with the sentence. */
    private int clauseStart(int mark) {
        for (int i = mark - 1; i > 0; i--) {
            if (s.isOneOf(i, ";") && !s.quoted(i)) {
                return i + 1;
            }
        }
        return s.begin();
    }
}
