package org.hearsay.desk.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.language.Languages;
import org.jspecify.annotations.Nullable;

/** Draws pages: the frame that all have, in the reader's language. */
final class Site {

    private static final String LANG = "lang";
    private static final int YEAR = 365 * 24 * 3600;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "org.hearsay.desk.serve");
    private final Ledger ledger;
    private final Guard guard;
    private final Assets assets;
    private final List<Page> pages;

    Site(Ledger ledger, Guard guard, Assets assets, List<Page> pages) {
        this.ledger = ledger;
        this.guard = guard;
        this.assets = assets;
        this.pages = pages;
    }

    void show(Page page, Context context) {
        Asking asking = new Asking(context, ledger, words(context));
        draw(page.key(), page.show(asking), context);
    }

    /** Draws {@code view} as a page that belongs to {@code key}. */
    void draw(String key, View view, Context context) {
        Frame frame = frame(key, view.title(), context);
        Map<String, @Nullable Object> model = new HashMap<>(view.model());
        model.put("frame", frame);
        StringOutput out = new StringOutput();
        templates.render(view.template(), model, out);
        context.contentType("text/html;charset=utf-8").result(out.toString());
    }

    /** Words of the language that was asked for, was chosen before, or that the browser prefers. */
    Words words(Context context) {
        String asked = context.queryParam(LANG);
        String chosen = context.cookie(LANG);
        for (String code : new String[] {asked == null ? "" : asked, chosen == null ? "" : chosen}) {
            if (Words.codes().contains(code)) {
                return Words.in(code);
            }
        }
        return preferred(context.header("Accept-Language"));
    }

    /** Languages stand in the header with the best liked first; their weights repeat the order. */
    private static Words preferred(@Nullable String header) {
        if (header != null && header.length() < 1_000) {
            for (String piece : header.split(",")) {
                var named = Languages.named(piece.split(";", 2)[0].strip());
                if (named.isPresent()) {
                    return Words.in(named.get().code());
                }
            }
        }
        return Words.first();
    }

    private Frame frame(String key, String title, Context context) {
        Words words = words(context);
        if (context.queryParam(LANG) != null) {
            context.res()
                    .addHeader(
                            "Set-Cookie",
                            LANG + "=" + words.code() + "; Path=/; Max-Age=" + YEAR + "; HttpOnly; SameSite=Strict");
        }
        List<Frame.Tab> tabs = new ArrayList<>();
        for (Page page : pages) {
            if (page.listed()) {
                tabs.add(new Frame.Tab(
                        page.path(), words.get("nav." + page.key()), page.key().equals(key)));
            }
        }
        List<Frame.Tongue> tongues = Words.codes().stream()
                .map(code -> new Frame.Tongue(code, link(context, code), code.equals(words.code())))
                .toList();
        return new Frame(words, title, tabs, tongues, ledger.size(), guard.key(), assets);
    }

    /** This page in another language, with all that was asked for. */
    private static String link(Context context, String code) {
        StringBuilder link = new StringBuilder("?lang=").append(code);
        if (context.req().getMethod().equals("GET")) {
            context.queryParamMap().forEach((name, values) -> {
                if (!name.equals(LANG)) {
                    values.forEach(v ->
                            link.append('&').append(encoded(name)).append('=').append(encoded(v)));
                }
            });
        }
        return link.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
