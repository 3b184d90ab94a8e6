package org.hearsay.desk.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.desk.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What those get to see who do not get what they asked for: a page, or JSON for programs. */
final class Faults {

    private final Site site;

    Faults(Site site) {
        this.site = site;
    }

    void register(RoutesConfig routes) {
        routes.exception(Fault.class, (fault, context) -> tell(fault, context));
        routes.exception(HttpResponseException.class, (e, context) -> tell(plain(e.getStatus()), context));
        routes.exception(LedgerException.class, (e, context) -> tell(new Fault(503, "fault.ledger"), context));
        routes.exception(Exception.class, (e, context) -> tell(new Fault(500, "fault.ours"), context));
        routes.error(404, context -> {
            if (context.res().getHeader("X-Fault") == null) {
                tell(plain(404), context);
            }
        });
    }

    private static Fault plain(int status) {
        return switch (status) {
            case 404 -> new Fault(404, "fault.none");
            case 405 -> new Fault(405, "fault.method");
            case 413 -> new Fault(413, "fault.large");
            default -> new Fault(status, status < 500 ? "fault.wrong" : "fault.ours");
        };
    }

    private void tell(Fault fault, Context context) {
        context.status(fault.status());
        context.header("X-Fault", fault.key());
        if (machine(context)) {
            context.contentType("application/json").result(json(fault));
            return;
        }
        Words words = site.words(context);
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("status", fault.status());
        model.put("reason", fault.in(words));
        View view = new View(words.get("fault.title"), "fault.jte", model);
        try {
            site.draw("", view, context);
        } catch (LedgerException e) {
            // The frame tells how many reports are held, which nobody can say now.
            context.contentType("text/plain;charset=utf-8").result(fault.in(words) + "\n");
        }
    }

    /** Whether a program asks. */
    private static boolean machine(Context context) {
        String accept = context.header("Accept");
        return context.path().startsWith("/api/") || accept == null || !accept.contains("text/html");
    }

    private static String json(Fault fault) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", fault.status());
        error.put("code", fault.key().substring(fault.key().indexOf('.') + 1));
        error.put("reason", fault.in(Words.first()));
        return new JsonMapper().writeValueAsString(Map.of("error", error)) + "\n";
    }
}
