package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Address;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.hearsay.model.Text;

/** Opens bytes of any format that we read. */
public final class Intake {

    /** The first that takes a text reads it. */
    private static final List<Format> FORMATS = List.of(new HtmlPage(), new PlainText());

    private final Limits limits;

    /** Intake with {@link Limits#DEFAULT}. */
    public Intake() {
        this(Limits.DEFAULT);
    }

    /** Intake with limits of one's own. */
    public Intake(Limits limits) {
        this.limits = limits;
    }

    /** All reports in {@code bytes}: themselves, or what a package of a known format holds. Never throws for bad input. */
    public Delivery unpack(byte[] bytes, Metadata given) {
        return Packs.unpack(bytes, given, limits);
    }

    /** Opens {@code bytes}; what {@code given} says goes before what the page says. Never throws for bad input. */
    public Opened open(byte[] bytes, Metadata given) {
        String id = Bytes.sha256(bytes);
        if (bytes.length == 0) {
            return new Refusal(id, "The file is empty");
        }
        if (bytes.length > limits.report()) {
            return new Refusal(id, "The file is larger than " + Limits.megabytes(limits.report()));
        }
        String magic = Magic.name(bytes);
        if (magic != null) {
            return new Refusal(id, "This is " + magic + ", not text");
        }
        return open(id, Decoder.decode(bytes), given);
    }

    private Opened open(String id, Decoded decoded, Metadata given) {
        if (decoded.text().indexOf('\0') >= 0 || Scrub.controls(decoded.text()) > limits.controls()) {
            return new Refusal(id, "This is binary data, not text");
        }
        if (blank(decoded.text())) {
            return new Refusal(id, "The file holds only white space");
        }
        Format format = FORMATS.stream()
                .filter(f -> f.reads(decoded.text()))
                .findFirst()
                .orElseThrow();
        String trouble = format.trouble(decoded.text(), limits);
        if (trouble != null) {
            return new Refusal(id, trouble);
        }
        Content content = format.content(decoded.text());
        if (blank(content.text())) {
            return new Refusal(id, "No text was found in the page");
        }
        if (words(content.text(), limits.words()) > limits.words()) {
            return new Refusal(id, "It has more than " + limits.words() + " words and marks");
        }
        if (content.text()
                        .lines()
                        .filter(l -> !l.isBlank())
                        .limit(limits.lines() + 1L)
                        .count()
                > limits.lines()) {
            return new Refusal(id, "It has more than " + limits.lines() + " lines");
        }
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.addAll(content.notes());
        Text text = new Text(Scrub.surrogates(content.text()));
        Metadata metadata = placed(given, checked(content.metadata(), given, text, notes));
        return new Report(id, format.type(), decoded.charset(), metadata, text, content.headings(), notes);
    }

    /** Runs of letters and digits, and all that is neither and can be seen; counted until there are more than {@code most}. */
    private static int words(String text, int most) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words <= most; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean seen = letter || !(c <= ' ' || Character.isSpaceChar(c) || Character.isLowSurrogate(c));
            words += seen && !(letter && inside) ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static boolean blank(String text) {
        return text.chars()
                .allMatch(c -> c <= ' ' || c == 0xFEFF || c == 0x200B || c == 0xA0 || Character.isWhitespace(c));
    }

    /** What a page says of itself behind what was told; if it goes by an address of another site, that one is kept as well. */
    private static Metadata placed(Metadata given, Metadata page) {
        Metadata both = given.orElse(page);
        if (Address.differ(both.url(), both.canonical())) {
            return both;
        }
        return both.by(Address.differ(both.url(), page.url()) ? page.url() : null);
    }

    /** A page that states a language which its text clearly is not in is not believed. */
    private static Metadata checked(Metadata page, Metadata given, Text text, List<String> notes) {
        String stated = page.language();
        if (stated == null || given.language() != null) {
            return page;
        }
        Optional<Language> read = Languages.of(text);
        if (read.isEmpty() || Languages.named(stated).equals(read)) {
            return page;
        }
        notes.add("the page states language " + stated + " but reads as "
                + read.get().code());
        return page.in(read.get().code());
    }
}
