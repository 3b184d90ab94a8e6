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
 */
public record Metadata(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String title,
        @Nullable String author,
        @Nullable String credit,
        @Nullable Instant filed) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

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
                filed != null ? filed : other.filed);
    }
}
