package org.hearsay.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Parts of a page that are no report: by their element, by what they say of themselves, by the names in their class. */
final class Clutter {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "button",
            "svg",
            "select",
            "iframe",
            "figure",
            "figcaption",
            "picture",
            "video",
            "audio",
            "canvas",
            "object",
            "embed",
            "head",
            "dialog",
            "input",
            "textarea",
            "label",
            "menu",
            "map",
            "math");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar");
    /** Names that authors of pages give to such parts; matched against whole pieces of class and id. */
    private static final Set<String> NAMES = Set.of(
            "comment",
            "comments",
            "share",
            "sharing",
            "social",
            "related",
            "relatedposts",
            "newsletter",
            "cookie",
            "cookies",
            "promo",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "footer",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "consent",
            "paywall",
            "subscribe",
            "subscription",
            "recommended",
            "recommendations",
            "sponsored",
            "teaser",
            "teasers",
            "popup",
            "modal",
            "tags",
            "toolbar",
            "pagination",
            "copyright",
            "hidden",
            "disqus",
            "taboola",
            "skip",
            "rail",
            "recirc",
            "recirculation",
            "trending",
            "popular",
            "mostread",
            "outbrain",
            "zergnet",
            "signup",
            "biography",
            "bio",
            "disclaimer");

    /** Names of what is taken from elsewhere into the running text, such as a posting in a social network. */
    private static final Set<String> EMBEDS = Set.of("embed", "embedded");

    /** Names of parts that stand before the running text. */
    private static final Set<String> LEADS = Set.of(
            "standfirst",
            "dek",
            "deck",
            "summary",
            "subtitle",
            "subhead",
            "subheading",
            "subheadline",
            "excerpt",
            "chapo",
            "chapeau",
            "vorspann",
            "byline",
            "dateline",
            "timestamp",
            "kicker");
    /** Names of what stands below pictures. */
    private static final Set<String> CAPTIONS = Set.of("caption", "figcaption", "captions");

    private Clutter() {}

    /** Whether {@code element} says that it stands before the running text. */
    static boolean lead(Element element) {
        return named(element.className(), LEADS) || named(element.id(), LEADS);
    }

    /** Whether {@code element} says that it stands below a picture. */
    static boolean caption(Element element) {
        return named(element.className(), CAPTIONS);
    }

    /** Whether {@code element} is left out with all it holds, whatever that is. */
    static boolean surely(Element element) {
        return ELEMENTS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }

    /** Whether {@code element} is left out unless it holds much of the page's running text: pages misuse such names. */
    static boolean perhaps(Element element) {
        // Some pages stand in one form as a whole.
        return element.normalName().equals("form")
                || hidden(element)
                || ((named(element.className(), NAMES) || named(element.id(), NAMES))
                        && !named(element.className(), EMBEDS));
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (!style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
    }

    private static boolean named(String names, Set<String> wanted) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean mark = i == names.length() || !Character.isLetter(names.charAt(i));
            boolean hump = !mark
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (mark || hump) {
                if (i > start
                        && i - start < 20
                        && wanted.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = mark ? i + 1 : i;
            }
        }
        return false;
    }
}
