package org.hearsay.desk.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Entered;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.desk.ledger.Questions;
import org.hearsay.desk.view.AnswerForm;
import org.hearsay.desk.view.AnswerView;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Routes for programs, as {@code openapi.yaml} has them. */
final class Api {

    static final String ROOT = "/api/v1/";
    private static final String FILE = "/openapi.yaml";
    private static final String JSON = "application/json";
    private static final int LIMIT = 50;
    private static final int MOST = 500;
    private static final int FURTHEST = 1_000_000;
    private static final int ID = 200;

    private final Ledger ledger;
    private final Readers readers;
    private final Guard guard;
    private final Bodies bodies;
    private final JsonMapper json = new JsonMapper();
    private final List<String> routes = new ArrayList<>();

    Api(Ledger ledger, Readers readers, Guard guard, Bodies bodies) {
        this.ledger = ledger;
        this.readers = readers;
        this.guard = guard;
        this.bodies = bodies;
    }

    /** All routes, each as its method and its path. */
    List<String> routes() {
        return List.copyOf(routes);
    }

    void register(RoutesConfig config) {
        add(config, HandlerType.GET, "openapi.yaml", this::file);
        add(config, HandlerType.PUT, "read", this::read);
        add(config, HandlerType.POST, "read", this::read);
        add(config, HandlerType.GET, "reports", this::reports);
        add(config, HandlerType.PUT, "reports", this::enter);
        add(config, HandlerType.POST, "reports", this::enter);
        add(config, HandlerType.GET, "reports/{id}", this::report);
        add(config, HandlerType.GET, "statements", this::statements);
        add(config, HandlerType.GET, "who", c -> answer(c, q -> q.who(needed(c, "name"))));
        add(config, HandlerType.GET, "claims", c -> answer(c, q -> q.claims()));
        add(config, HandlerType.GET, "claims/{id}", this::claim);
        add(config, HandlerType.GET, "figures", c -> answer(c, q -> q.figures()));
        add(config, HandlerType.GET, "drift", c -> answer(c, Questions::drift));
        add(config, HandlerType.GET, "plans", c -> answer(c, Questions::plans));
        add(config, HandlerType.GET, "origins", c -> answer(c, Questions::origins));
        add(config, HandlerType.GET, "dispatches", c -> answer(c, Questions::dispatches));
        add(config, HandlerType.GET, "search", c -> answer(c, q -> q.search(needed(c, "q"))));
    }

    private void add(RoutesConfig config, HandlerType method, String path, Handler handler) {
        routes.add(method.name().toLowerCase(Locale.ROOT) + " " + ROOT + path);
        config.addHttpHandler(method, ROOT + path, handler);
    }

    private void file(Context context) {
        try (InputStream in = Api.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            context.contentType("application/yaml").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Context context) {
        guard.fetched(context);
        Handed handed = Handed.of(context, bodies.take(context));
        tell(context, new ReadingJson(false, true).of(readers.read(handed.bytes(), handed.metadata())));
    }

    private void enter(Context context) {
        guard.write(context, null);
        Handed handed = Handed.of(context, bodies.take(context));
        Prepared prepared = readers.wait(() -> ledger.prepare(handed.bytes(), handed.metadata()));
        Entered entered = ledger.add(List.of(prepared)).get(0);
        if (entered.fate() == Entered.Fate.REFUSED) {
            throw new Fault(422, "fault.refused", String.valueOf(entered.reason()));
        }
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", entered.id());
        told.put("fate", entered.fate().name().toLowerCase(Locale.ROOT));
        told.put("statements", entered.statements());
        told.put("damage", entered.damage());
        context.status(entered.fate() == Entered.Fate.NEW ? 201 : 200);
        tell(context, json.writeValueAsString(told));
    }

    private void reports(Context context) {
        int from = asking(context).number("from", 0, 0, FURTHEST);
        List<Held> held = readers.reports().latest(from, limit(context));
        int size = ledger.size();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("base", Words.first().count("base", size));
        told.put("held", size);
        told.put("reports", held.stream().map(Api::line).toList());
        tell(context, json.writeValueAsString(told));
    }

    private static Map<String, @Nullable Object> line(Held held) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", held.id());
        line.put("title", held.title());
        line.put("publisher", held.publisher());
        line.put("published", held.published() == null ? null : held.published().toString());
        line.put("language", held.language());
        line.put("statements", held.statements());
        line.put("damage", held.damage());
        line.put("added", held.added());
        line.put("whole", held.whole());
        return line;
    }

    private void report(Context context) {
        tell(context, new ReadingJson(false, true).of(held(context.pathParam("id"))));
    }

    private void statements(Context context) {
        String id = needed(context, "report");
        JsonNode reading = json.readTree(new ReadingJson(false, true).of(held(id)));
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("report", id);
        told.put("offsets", "code points");
        told.put("statements", reading.get("statements"));
        tell(context, json.writeValueAsString(told));
    }

    private Reading held(String id) {
        if (id.length() > ID || readers.reports().find(id).isEmpty()) {
            throw new Fault(404, "fault.report");
        }
        return readers.held(id).orElseThrow(() -> new Fault(410, "fault.purged"));
    }

    private void claim(Context context) {
        String id = context.pathParam("id");
        Answer answer = ledger.ask(1).claim(id.length() > ID ? "" : id);
        if (answer.found() == 0) {
            throw new Fault(404, "fault.claim");
        }
        tell(context, view(answer));
    }

    private void answer(Context context, Function<Questions, Answer> question) {
        tell(context, view(question.apply(ledger.ask(limit(context)))));
    }

    private static String view(Answer answer) {
        return new AnswerView(AnswerForm.JSON, 100, false).of(answer);
    }

    private int limit(Context context) {
        return asking(context).number("limit", LIMIT, 1, MOST);
    }

    private String needed(Context context, String name) {
        String value = asking(context).param(name);
        if (value.isEmpty()) {
            throw new Fault(400, "fault.missing", name);
        }
        return value;
    }

    private Asking asking(Context context) {
        return new Asking(context, ledger, Words.first());
    }

    private static void tell(Context context, String document) {
        context.contentType(JSON);
        context.result(document.getBytes(StandardCharsets.UTF_8));
    }
}
