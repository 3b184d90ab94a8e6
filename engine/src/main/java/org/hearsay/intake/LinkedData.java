package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The first headline, day, author, publisher and language in the JSON-LD of a page; broken data are passed over. */
final class LinkedData {

    private static final JsonFactory JSON = new JsonFactory();

    private @Nullable String headline;
    private @Nullable String published;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable String url;
    private @Nullable String credit;

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), script.data())) {
                data.read(parser);
            } catch (JacksonException broken) {
                // Many pages hold broken data; what was read before the break stays.
            }
        }
        return data;
    }

    private void read(JsonParser parser) {
        Deque<String> names = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                String name = parser.streamReadContext().getParent() == null ? null : above(parser);
                names.push(name == null ? "" : name);
            } else if (token == JsonToken.END_OBJECT) {
                names.pop();
            } else if (token == JsonToken.VALUE_STRING && !names.isEmpty()) {
                take(names.element(), name(parser), PageMetadata.clean(parser.getString()));
            }
        }
    }

    /** Name under which the object at the parser stands, in an array or not. */
    private static @Nullable String above(JsonParser parser) {
        var context = parser.streamReadContext().getParent();
        while (context != null && context.inArray()) {
            context = context.getParent();
        }
        return context == null ? null : context.currentName();
    }

    private static String name(JsonParser parser) {
        var context = parser.streamReadContext();
        while (context != null && context.inArray()) {
            context = context.getParent();
        }
        String name = context == null ? null : context.currentName();
        return name == null ? "" : name;
    }

    private void take(String object, String name, @Nullable String value) {
        switch (name) {
            case "headline" -> headline = headline == null ? value : headline;
            case "datePublished" -> published = published == null ? value : published;
            case "inLanguage" -> language = language == null ? value : language;
            case "mainEntityOfPage" -> url = url == null ? value : url;
            case "author" -> author = author == null ? value : author;
            case "name" -> named(object, value);
            default -> {}
        }
    }

    private void named(String object, @Nullable String value) {
        if (object.equals("author")) {
            author = author == null ? value : author;
        } else if (object.equals("publisher")) {
            publisher = publisher == null ? value : publisher;
        } else if (object.equals("sourceOrganization") || object.equals("provider")) {
            credit = credit == null ? value : credit;
        }
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    String published() {
        return published;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String url() {
        return url;
    }

    /** Whom the report is said to come from. */
    @Nullable
    String credit() {
        return credit;
    }
}
