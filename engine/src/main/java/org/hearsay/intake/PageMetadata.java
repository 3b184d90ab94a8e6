package org.hearsay.intake;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Address;
import org.hearsay.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself, in OpenGraph, meta elements, JSON-LD, microdata and its root element. */
final class PageMetadata {

    /** Longest value that is believed to be a title or a name. */
    private static final int LONGEST = 500;

    private PageMetadata() {}

    static Metadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        String canonical = link(attribute(page, "link[rel=canonical]", "href"));
        String own = first(link(meta(page, "og:url")), link(data.url()));
        String url = canonical == null || Address.differ(own, canonical) ? own : canonical;
        String elsewhere = elsewhere(page, url, canonical);
        String publisher = first(
                meta(page, "og:site_name"),
                data.publisher(),
                meta(page, "publisher"),
                meta(page, "dc.publisher"),
                meta(page, "dcterms.publisher"),
                meta(page, "application-name"));
        String title = first(meta(page, "og:title"), data.headline(), text(page, "title"));
        String credit = first(meta(page, "dc.source"), meta(page, "dcterms.source"), data.credit());
        Dates.Written published = published(page, data);
        return new Metadata(
                url,
                publisher,
                published == null ? null : published.day(),
                language(page, data),
                title,
                author(page, data),
                credit != null && credit.contains("://") ? null : credit,
                published == null ? null : published.instant(),
                elsewhere);
    }

    /** The address on another site that a page names as its own, or as what it was taken from. */
    private static @Nullable String elsewhere(Document page, @Nullable String url, @Nullable String canonical) {
        for (String named : new @Nullable String[] {
            canonical, link(meta(page, "syndication-source")), link(meta(page, "original-source"))
        }) {
            if (Address.differ(url, named)) {
                return named;
            }
        }
        return null;
    }

    private static @Nullable String author(Document page, LinkedData data) {
        String named = meta(page, "article:author");
        boolean address = named != null && named.contains("://");
        return first(
                meta(page, "author"),
                data.author(),
                address ? null : named,
                meta(page, "dc.creator"),
                meta(page, "dcterms.creator"),
                meta(page, "parsely-author"),
                text(page, "[itemprop=author] [itemprop=name]"),
                text(page, "[rel=author]"),
                text(page, ".vcard .fn, .h-card .p-name"));
    }

    private static Dates.@Nullable Written published(Document page, LinkedData data) {
        List<String> names = List.of(
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publication_date",
                "parsely-pub-date",
                "sailthru.date");
        for (String name : names) {
            Dates.Written published = Dates.of(meta(page, name));
            if (published != null) {
                return published;
            }
        }
        for (String value : new @Nullable String[] {
            data.published(),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            attribute(page, "article time[datetime], main time[datetime], time[datetime][pubdate]", "datetime")
        }) {
            Dates.Written published = Dates.of(value);
            if (published != null) {
                return published;
            }
        }
        return null;
    }

    private static @Nullable String language(Document page, LinkedData data) {
        String stated = first(
                attribute(page, "html[lang]", "lang"),
                attribute(page, "html", "xml:lang"),
                attribute(page, "meta[http-equiv=content-language]", "content"),
                meta(page, "og:locale"),
                data.language());
        return code(stated);
    }

    /** The two letters of a language at the beginning of a tag such as {@code fr-CA}; null if there are none. */
    static @Nullable String code(@Nullable String stated) {
        String code =
                stated == null ? "" : stated.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z') ? code : null;
    }

    private static @Nullable String link(@Nullable String value) {
        return value != null && (value.startsWith("https://") || value.startsWith("http://")) ? value : null;
    }

    private static @Nullable String meta(Document page, String name) {
        String value = attribute(page, "meta[property=" + name + "]", "content");
        return value != null ? value : attribute(page, "meta[name=" + name + "]", "content");
    }

    private static @Nullable String attribute(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        return element == null ? null : clean(element.attr(attribute));
    }

    private static @Nullable String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : clean(element.text());
    }

    /** Without the white space around; null if nothing is left, or too much. */
    static @Nullable String clean(@Nullable String value) {
        String stripped = value == null ? "" : Scrub.surrogates(value.strip());
        return stripped.isEmpty() || stripped.length() > LONGEST ? null : stripped;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
