package org.hearsay.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report besides its text: told by whoever hands it in, or found in the page. Nothing is guessed.
 *
 * @param url where it was published
 * @param publisher who published it
 * @param published when, as a calendar day
 * @param language two-letter code, if stated
 * @param title as given by the page, not by the text
 * @param author as given by the page
 * @param credit agency or outlet that it is credited to outside its text, such as a feed's {@code dc:source}
 * @param filed the minute at which it was published, where that is told; clocks of outlets may be wrong
 * @param canonical address on another site that its page names as the one it goes by: a sign of where it was taken from
 */
public record Metadata(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String title,
        @Nullable String author,
        @Nullable String credit,
        @Nullable Instant filed,
        @Nullable String canonical) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** Without a canonical address. */
    public Metadata(
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String title,
            @Nullable String author,
            @Nullable String credit,
            @Nullable Instant filed) {
        this(url, publisher, published, language, title, author, credit, filed, null);
    }

    /** Without a credit or a minute. */
    public Metadata(
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String title,
            @Nullable String author) {
        this(url, publisher, published, language, title, author, null, null);
    }

    /** This, with {@code other} filling what is missing here. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                url != null ? url : other.url,
                publisher != null ? publisher : other.publisher,
                published != null ? published : other.published,
                language != null ? language : other.language,
                title != null ? title : other.title,
                author != null ? author : other.author,
                credit != null ? credit : other.credit,
                filed != null ? filed : other.filed,
                canonical != null ? canonical : other.canonical);
    }

    /** This, published at another address, or at one that is not known. */
    public Metadata at(@Nullable String other) {
        return new Metadata(other, publisher, published, language, title, author, credit, filed, canonical);
    }

    /** This, in another language. */
    public Metadata in(String other) {
        return new Metadata(url, publisher, published, other, title, author, credit, filed, canonical);
    }

    /** This, with an address on another site that the page goes by; null if it names none. */
    public Metadata by(@Nullable String other) {
        return new Metadata(url, publisher, published, language, title, author, credit, filed, other);
    }
}
