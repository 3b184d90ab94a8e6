package org.hearsay.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9x to 2.0, RDF and Atom, broken ones too. The text is cut at the beginnings of its items before anything else, so that
 * a broken item costs itself alone.
 */
final class Feed implements Pack {

    private static final List<String> SIGNS = List.of("<rss", "<feed", "<rdf:rdf", "<channel", "<atom:feed");
    private static final List<String> ENDS = List.of("</rss", "</feed", "</rdf:rdf", "</channel", "</atom:feed");
    /** Characters at the end in which a whole feed ends. */
    private static final int END = 200;

    @Override
    public String kind() {
        return "a feed";
    }

    @Override
    public boolean holds(Raw raw) {
        String head = raw.head().toLowerCase(Locale.ROOT);
        return head.startsWith("<") && !head.contains("<html") && SIGNS.stream().anyMatch(head::contains);
    }

    @Override
    public void unpack(Raw raw, Unpacking out) {
        String text = raw.text();
        raw.decoded().notes().forEach(out::note);
        mended(text, out);
        List<Integer> starts = starts(text);
        StringBuilder head = new StringBuilder(text.substring(0, starts.isEmpty() ? text.length() : starts.get(0)));
        int end = text.length();
        if (!starts.isEmpty()) {
            end = afterLast(text, starts.get(starts.size() - 1));
            head.append(text, end, text.length());
        }
        boolean crowded = Markup.trouble(head.toString(), out.limits()) != null;
        if (crowded) {
            out.note("what stands around the items has more than "
                    + out.limits().elements() + " elements and was not read");
        }
        Metadata channel = crowded ? Metadata.NONE : channel(Markup.parse(head.toString(), out.limits()));
        for (int i = 0; i < starts.size() && !out.full(); i++) {
            String item = text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end);
            item(item, "item " + (i + 1), channel, out);
        }
    }

    private static void mended(String text, Unpacking out) {
        int bare = 0;
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            bare += bare(text, i + 1) ? 1 : 0;
        }
        if (bare > 0) {
            out.note(bare + " bare & read as they stand");
        }
        String tail = text.substring(Math.max(0, text.length() - END)).toLowerCase(Locale.ROOT);
        if (ENDS.stream().noneMatch(tail::contains)) {
            out.note("the feed is cut off or not closed: its last item may lack something");
        }
    }

    /** Whether no reference to a character follows. */
    private static boolean bare(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from < 32
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        return at == from || at >= text.length() || text.charAt(at) != ';';
    }

    /** Where items begin, outside of sections that are closed. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean closed = true;
        int at = text.indexOf('<');
        while (at >= 0) {
            if (closed && text.startsWith("<![CDATA[", at)) {
                int end = text.indexOf("]]>", at);
                closed = end >= 0;
                at = text.indexOf('<', closed ? end : at + 1);
                continue;
            }
            if (item(text, at + 1)) {
                starts.add(at);
            }
            at = text.indexOf('<', at + 1);
        }
        return starts;
    }

    private static boolean item(String text, int from) {
        int at = from;
        int name = from;
        while (at < text.length()
                && at - from < 32
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            name = text.charAt(at) == ':' ? at + 1 : name;
            at++;
        }
        boolean ends = at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '>');
        int length = at - name;
        return ends
                && ((length == 4 && text.regionMatches(true, name, "item", 0, 4))
                        || (length == 5 && text.regionMatches(true, name, "entry", 0, 5)));
    }

    private static int afterLast(String text, int start) {
        int item = text.lastIndexOf("</item");
        int entry = text.lastIndexOf("</entry");
        int end = Math.max(item, entry);
        int close = end < start ? -1 : text.indexOf('>', end);
        return close < 0 ? text.length() : close + 1;
    }

    private static Metadata channel(Element head) {
        String title = null;
        for (Element element : Markup.all(head, "title")) {
            Element above = element.parent();
            String name = above == null ? "" : Markup.name(above);
            if (title == null && (name.equals("channel") || name.equals("feed"))) {
                title = PageMetadata.clean(Scrub.withoutControls(element.text()));
            }
        }
        String language = Markup.text(head, "language");
        Element root = Markup.first(head, "feed");
        String stated = language != null || root == null ? language : root.attr("xml:lang");
        return new Metadata(null, title, null, PageMetadata.code(stated), null, null);
    }

    private static void item(String text, String name, Metadata channel, Unpacking out) {
        if (!out.takes(name, text)) {
            return;
        }
        Element item = Markup.parse(text, out.limits());
        Element root = item.children().isEmpty() ? item : item.child(0);
        String title = text(root, "title");
        String body = body(root);
        if (title == null && body.isBlank()) {
            out.refuse(name, "The item holds no text");
            return;
        }
        Dates.Written written = written(root);
        Metadata known = new Metadata(
                link(root),
                first(text(root, "dc:publisher"), channel.publisher()),
                written == null ? null : written.day(),
                first(
                        PageMetadata.code(attribute(root)),
                        PageMetadata.code(text(root, "dc:language")),
                        channel.language()),
                title,
                author(root),
                credit(root),
                written == null ? null : written.instant());
        out.report(name, Markup.page(title, List.of(), Markup.body(body)), known);
    }

    private static @Nullable String attribute(Element root) {
        String stated = root.attr("xml:lang");
        return stated.isEmpty() ? null : stated;
    }

    private static Dates.@Nullable Written written(Element root) {
        for (String name :
                List.of("pubdate", "published", "dc:date", "dcterms:issued", "issued", "dcterms:created", "updated")) {
            Dates.Written written = Dates.of(text(root, name));
            if (written != null) {
                return written;
            }
        }
        return null;
    }

    /** The longest of what a feed says of the report itself, then what sums it up. */
    private static String body(Element root) {
        for (List<String> names : List.of(
                List.of("content:encoded", "content", "xhtml:body", "body"),
                List.of("description", "summary", "media:description", "subtitle"))) {
            String longest = "";
            for (String name : names) {
                for (Element element : children(root, name)) {
                    boolean inner = !element.children().isEmpty();
                    String content = inner ? element.html() : element.wholeText();
                    longest = content.length() > longest.length() ? content : longest;
                }
            }
            if (!longest.isBlank()) {
                return longest;
            }
        }
        return "";
    }

    private static @Nullable String link(Element root) {
        for (Element link : children(root, "link")) {
            String relation = link.attr("rel");
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            if ((relation.isEmpty() || relation.equals("alternate")) && web(address.strip())) {
                return address.strip();
            }
        }
        for (Element guid : children(root, "guid")) {
            if (!guid.attr("isPermaLink").equals("false") && web(guid.text().strip())) {
                return guid.text().strip();
            }
        }
        String about = root.attr("rdf:about").strip();
        return web(about) ? about : null;
    }

    private static boolean web(String address) {
        return (address.startsWith("https://") || address.startsWith("http://")) && address.length() < 2000;
    }

    private static @Nullable String author(Element root) {
        for (Element author : children(root, "author")) {
            String name = Markup.text(author, "name");
            if (name != null) {
                return name;
            }
        }
        return first(text(root, "dc:creator"), text(root, "author"));
    }

    /** Whom the feed itself says the report comes from. */
    private static @Nullable String credit(Element root) {
        for (Element source : children(root, "source")) {
            String title = Markup.text(source, "title");
            String name = title != null ? title : PageMetadata.clean(source.ownText());
            if (name != null && !web(name)) {
                return name;
            }
        }
        String source = text(root, "dc:source");
        return source != null && web(source) ? null : source;
    }

    private static @Nullable String text(Element root, String name) {
        for (Element child : children(root, name)) {
            String text = child.text();
            // Titles of many feeds are mark-up inside of mark-up.
            boolean twice = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
            String clean = PageMetadata.clean(
                    Scrub.withoutControls(twice ? Jsoup.parse(text).text() : text));
            if (clean != null) {
                return clean;
            }
        }
        return null;
    }

    /** Children with this name; one without a prefix also matches elements of Atom and RSS that carry one. */
    private static List<Element> children(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : root.children()) {
            String tag = child.tagName().toLowerCase(Locale.ROOT);
            boolean same = tag.equals(name);
            boolean prefixed = name.indexOf(':') < 0 && (tag.equals("atom:" + name) || tag.equals("rss:" + name));
            if (same || prefixed) {
                found.add(child);
            }
        }
        return found;
    }

    private static @Nullable String first(@Nullable String... values) {
        return Arrays.stream(values).filter(v -> v != null).findFirst().orElse(null);
    }
}
