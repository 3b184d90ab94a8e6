package org.hearsay.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Digested;
import org.hearsay.Hearsay;
import org.hearsay.json.ReadingJson;
import org.hearsay.language.Languages;
import org.hearsay.model.Damage;
import org.hearsay.model.Delivery;
import org.hearsay.model.Event;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Parcel;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;

/**
 * What Jazzer calls ({@code proof/fuzz}): one target for each format, which takes the bytes for that format whatever they look
 * like, and {@code door}, {@code text} and {@code read}, which take them as they come. An input is found out if it throws, if
 * something in it gets no receipt, if a span lies outside its text, or if it takes more than {@link #MOST} of processor time.
 */
public final class Fuzz {

    /** Nanoseconds of processor time that no input may need. */
    private static final long MOST = 1_000_000_000L;
    /** Inputs that are not timed: until then most of the time goes into loading and compiling. */
    private static final int WARM = 500;

    /** On which all that is read was published, so that relative dates are resolved. */
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    /** What is done with an input. */
    private interface Target {
        void take(byte[] bytes);
    }

    /** What Jazzer is started for; it knows classes only. */
    private static final Fuzz FUZZ = new Fuzz(System.getProperty("target", "door"));

    private final Target target;
    private final Intake intake = new Intake();
    private final Hearsay hearsay = new Hearsay();
    private final ReadingJson json = new ReadingJson(false, true);
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private long inputs;
    private long slowest;

    Fuzz(String name) {
        Target known = targets().get(name);
        if (known == null) {
            throw new IllegalArgumentException(
                    "no target " + name + ": " + targets().keySet());
        }
        this.target = known;
    }

    /** Prints the names of all targets. */
    public static void main(String[] args) {
        names().forEach(System.out::println);
    }

    static List<String> names() {
        return List.copyOf(FUZZ.targets().keySet());
    }

    /** One input of Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FUZZ.take(bytes);
    }

    /** Called by Jazzer when all is done. */
    public static void fuzzerTearDown() {
        System.err.println(
                String.format(Locale.ROOT, "hearsay: %d inputs, the slowest %.1f ms", FUZZ.inputs, FUZZ.slowest()));
    }

    /**
     * Takes one input.
     *
     * @throws IllegalStateException if what comes out is wrong, or comes too late
     */
    void take(byte[] bytes) {
        long start = clock.getCurrentThreadCpuTime();
        target.take(bytes);
        long time = clock.getCurrentThreadCpuTime() - start;
        if (++inputs > WARM) {
            slowest = Math.max(slowest, time);
            require(time <= MOST, "slow: " + time / 1_000_000 + " ms");
        }
    }

    /** Milliseconds of processor time that the slowest input took, after the first ones. */
    double slowest() {
        return slowest / 1e6;
    }

    private Map<String, Target> targets() {
        Map<String, Target> all = new LinkedHashMap<>();
        packs().forEach((name, pack) -> all.put(name, bytes -> {
            Unpacking out = new Unpacking(Limits.DEFAULT, Metadata.NONE, bytes.length);
            out.unpack(pack, new Raw(bytes));
            open(out.delivery(pack.kind()));
        }));
        all.put("html", bytes -> content(new HtmlPage(), bytes));
        all.put("text", bytes -> content(new PlainText(), bytes));
        all.put("door", bytes -> open(intake.unpack(bytes, Metadata.NONE)));
        all.put("read", this::read);
        return all;
    }

    private static Map<String, Pack> packs() {
        Map<String, Pack> all = new LinkedHashMap<>();
        all.put("feed", new Feed());
        all.put("jsonfeed", new JsonFeed());
        all.put("ninjs", new Ninjs());
        all.put("nitf", new Nitf());
        all.put("newsml", new NewsMl());
        all.put("mbox", new Mbox());
        all.put("gzip", new Gzip());
        all.put("zip", new Zip());
        all.put("warc", new Warc());
        return all;
    }

    private static void content(Format format, byte[] bytes) {
        String text = Decoder.decode(bytes).text();
        if (format.trouble(text, Limits.DEFAULT) == null) {
            format.content(text);
        }
    }

    private void open(Delivery delivery) {
        require(!delivery.parcels().isEmpty(), "no receipt");
        for (Parcel parcel : delivery.parcels()) {
            if (parcel.fate() == Parcel.Fate.TAKEN) {
                Opened opened = intake.open(parcel.bytes(), parcel.given());
                if (opened instanceof Report report) {
                    inside(report.headings(), report);
                }
            } else {
                require(parcel.reason() != null, "no reason");
            }
        }
    }

    /** In the language that can be told, or in one of those we have: mutated words are of none. */
    private void read(byte[] bytes) {
        int choice = bytes.length % (Languages.all().size() + 1);
        String language = choice == 0 ? null : Languages.all().get(choice - 1).code();
        Opened opened = hearsay.open(bytes, new Metadata(null, null, DAY, language, null, null));
        if (opened instanceof Report report) {
            Digested digested = hearsay.digest(report);
            spans(digested.reading());
            json.of(digested.reading());
            hearsay.match(List.of(digested.digest(), digested.digest().as("again")));
        }
    }

    private static void spans(Reading reading) {
        Report report = reading.report();
        inside(reading.passages().stream().map(Passage::span).toList(), report);
        inside(reading.damage().stream().map(Damage::span).toList(), report);
        inside(reading.events().stream().map(Event::span).toList(), report);
        reading.statements().stream()
                .map(Statement::wording)
                .flatMap(w -> Stream.of(w.source(), w.cue(), w.content()))
                .forEach(s -> inside(s, report));
    }

    private static void inside(List<Span> spans, Report report) {
        int length = report.text().length();
        for (Span span : spans) {
            require(span.start() >= 0 && span.start() <= span.end() && span.end() <= length, "span outside");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
