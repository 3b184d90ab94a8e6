package org.hearsay.desk.serve;

import org.hearsay.model.Assertion;
import org.hearsay.model.Citation;
import org.jspecify.annotations.Nullable;

/** Addresses of what stories consist of. */
final class StoryLinks {

    private StoryLinks() {}

    static String report(String id) {
        return "/reports/" + Site.encoded(id);
    }

    /** Words in a report: the card of their statement, or where there is none the words themselves. */
    static String words(Citation at, @Nullable String statement) {
        return report(at.report())
                + (statement == null
                        ? "#c" + at.span().start() + "-" + at.span().end()
                        : "#" + Site.encoded(statement));
    }

    static String words(Assertion assertion) {
        return words(assertion.at(), assertion.statement());
    }

    static String claim(String id) {
        return "/claims/" + Site.encoded(id);
    }

    static String story(String id) {
        return "/stories/" + Site.encoded(id);
    }

    /** A page that shows one story in its own way, such as {@code figures}. */
    static String of(String page, String story) {
        return "/" + page + "?story=" + Site.encoded(story);
    }

    static String who(String name) {
        return "/who?name=" + Site.encoded(name);
    }
}
