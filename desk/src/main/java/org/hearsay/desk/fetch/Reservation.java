package org.hearsay.desk.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page or a site reserves from machines, said so that machines can read it (TDM Reservation Protocol; robots). */
final class Reservation {

    private static final JsonMapper JSON = new JsonMapper();
    /** Characters in which a page says it. */
    private static final int HEAD = 64 * 1024;

    private Reservation() {}

    /** Why a page that came must not be used; null if it says nothing of the kind. */
    static @Nullable String of(Answer answer) {
        if ("1".equals(answer.head("tdm-reservation"))) {
            return "text and data mining is reserved (tdm-reservation)";
        }
        String robots = closing(answer.head("x-robots-tag"));
        if (robots != null) {
            return "robots are asked to leave it (" + robots + ")";
        }
        String type = String.valueOf(answer.head("content-type")).toLowerCase(Locale.ROOT);
        return type.contains("html") ? page(answer.body()) : null;
    }

    private static @Nullable String page(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(head);
        for (Element meta : page.select("meta[name]")) {
            String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
            String content = meta.attr("content").strip();
            if (name.equals("tdm-reservation") && content.equals("1")) {
                return "text and data mining is reserved (tdm-reservation)";
            }
            String robots = name.equals("robots") || name.equals("hearsay") ? closing(content) : null;
            if (robots != null) {
                return "robots are asked to leave it (" + robots + ")";
            }
        }
        return null;
    }

    private static @Nullable String closing(@Nullable String words) {
        for (String word :
                words == null ? new String[0] : words.toLowerCase(Locale.ROOT).split("[,: ]+", -1)) {
            if (word.equals("noai") || word.equals("noindex") || word.equals("none")) {
                return word;
            }
        }
        return null;
    }

    /** Whether the site's {@code tdmrep.json} reserves a path: its first rule that fits decides. */
    static boolean reserved(byte[] rules, String path) {
        try {
            for (JsonNode rule : JSON.readTree(rules)) {
                String location = rule.path("location").asString("");
                if (!location.isEmpty() && Robots.fits(location, path)) {
                    return rule.path("tdm-reservation").asInt(0) == 1;
                }
            }
        } catch (JacksonException broken) {
            // A file that cannot be read reserves nothing.
        }
        return false;
    }
}
