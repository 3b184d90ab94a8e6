package org.hearsay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hearsay.claim.Claimed;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Slips;
import org.hearsay.intake.Furniture;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Limits;
import org.hearsay.intake.Sent;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.locate.Gazetteer;
import org.hearsay.match.Matched;
import org.hearsay.match.Matcher;
import org.hearsay.model.Delivery;
import org.hearsay.model.Matching;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Parcel;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The door of the engine: {@link #open bytes} go in, a {@link #read reading} comes out.
 *
 * <p>Pure: the same bytes, the same metadata and the same version give the same reading on every machine. Nothing is
 * fetched, stored or logged; no clock is looked at. One instance serves any number of threads.
 */
public final class Hearsay {

    /** Version of the engine, as it stands on every reading. */
    public static final String VERSION = "0.1.0";

    private final Intake intake = new Intake();
    private final Map<Language, Line> lines = new ConcurrentHashMap<>();
    private final Map<Language, Digester> digesters = new ConcurrentHashMap<>();
    private final Matcher matcher = new Matcher();
    private final Claims claims = new Claims();
    private final @Nullable Gazetteer gazetteer;

    /** With the gazetteer that comes with Hearsay. */
    public Hearsay() {
        this.gazetteer = null;
    }

    /** With a gazetteer of one's own, such as one made from a dump of GeoNames by a {@link org.hearsay.locate.GazetteerBuilder}. */
    public Hearsay(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Opens what somebody hands in. Never throws for bad input.
     *
     * @param given what is known of it; goes before what the page itself says
     * @return a {@link Report} that can be read, or a {@link org.hearsay.model.Refusal} with the reason
     */
    public Opened open(byte[] bytes, Metadata given) {
        return intake.open(bytes, given);
    }

    /**
     * Finds the reports in what somebody hands in: a feed, an archive, a mailbox, agency formats, or one report by itself.
     * Never throws for bad input. What is {@link org.hearsay.model.Parcel.Fate#TAKEN taken} can be {@link #open opened}.
     *
     * @param given what is known of all of them; goes before what the package says of each
     */
    public Delivery unpack(byte[] bytes, Metadata given) {
        return intake.unpack(bytes, given);
    }

    /**
     * What a server sent, so that it opens as it was meant even if only the head that came with it names its character set.
     *
     * @param type the {@code Content-Type} of that head; null if there was none
     */
    public static byte[] sent(byte[] body, @Nullable String type) {
        return Sent.readable(body, type);
    }

    /**
     * Why something that was found in a folder, and not named by anybody, is no report: by its name or its bytes; empty if it
     * may be one.
     */
    public static Optional<String> passedOver(String name, byte[] bytes) {
        String named = Furniture.name(name);
        return Optional.ofNullable(named != null ? named : Furniture.kind(bytes));
    }

    /** How much is taken in: each limit in words, with its value. */
    public static Map<String, String> limits() {
        return Limits.DEFAULT.told();
    }

    /** {@link #unpack Unpacks} and opens: what became of each report that was found, in their order. */
    public List<Opened> openAll(byte[] bytes, Metadata given) {
        return unpack(bytes, given).parcels().stream()
                .map(p -> p.fate() == Parcel.Fate.TAKEN
                        ? open(p.bytes(), p.given())
                        : new Refusal("", String.valueOf(p.reason())))
                .toList();
    }

    /**
     * Reads a report: who said what, about whom, when, with which figures, on whose word, and what is too damaged to use.
     * The language is the stated one if we read it, else the one that the text is mostly written in, else the first of
     * {@link Languages#all()} with a note.
     */
    public Reading read(Report report) {
        Optional<Language> language = language(report);
        return line(language).read(report, language.isPresent());
    }

    /** Reads a report as {@link #read} does, and keeps what is needed to {@link #match} it with others. */
    public Digested digest(Report report) {
        Optional<Language> language = language(report);
        Digester digester = digesters.computeIfAbsent(orFirst(language), Digester::new);
        return line(language).digest(report, language.isPresent(), digester);
    }

    /**
     * What several reports say together: which of them are one text, what is claimed, by whom, and how it changed. The same
     * digests in any order give the same matching. A digest of a report that is already among them counts once.
     */
    public Matching match(Collection<Digest> digests) {
        Map<String, Digest> held = new TreeMap<>();
        digests.forEach(d -> held.put(d.print().report(), d));
        Set<String> notices = held.values().stream()
                .map(Digest::slips)
                .filter(Slips::corrects)
                .map(Slips::report)
                .collect(Collectors.toSet());
        Matched matched =
                matcher.match(held.values().stream().map(Digest::print).toList(), notices);
        Claimed claimed = claims.claims(
                held.values().stream().map(Digest::slips).toList(), matched.dispatches(), matched.stories());
        return new Matching(
                List.copyOf(held.keySet()),
                matched.dispatches(),
                matched.stories(),
                claimed.origins(),
                claimed.claims(),
                claimed.plans());
    }

    private Line line(Optional<Language> language) {
        return lines.computeIfAbsent(orFirst(language), l -> new Line(l, gazetteer));
    }

    /** The language that a report is read in. */
    private static Language orFirst(Optional<Language> told) {
        return told.orElse(Languages.all().get(0));
    }

    private static Optional<Language> language(Report report) {
        String stated = report.metadata().language();
        return Optional.ofNullable(stated).flatMap(Languages::named).or(() -> Languages.of(report.text()));
    }
}
