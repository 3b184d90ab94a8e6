package org.hearsay.desk.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Reports;
import org.jspecify.annotations.Nullable;

/** The desk in a browser, and for programs. */
public final class Server implements AutoCloseable {

    private static final int THREADS = 64;
    private static final int IDLE_MILLIS = 30_000;
    private static final int HEADERS = 16 * 1024;

    private final Settings settings;
    private final Guard guard;
    private final Assets assets = new Assets();
    private final Site site;
    private final Faults faults;
    private final Readers readers;
    private final Warm warm;
    private final List<Page> pages;
    private final Bodies bodies;
    private final Live live;
    private final Api api;
    private final Metrics metrics;
    private final Ledger ledger;
    private final Javalin javalin;

    /**
     * A server that does not listen yet.
     *
     * @param ledger that it shows and adds to; stays the caller's to close
     */
    public Server(Ledger ledger, Settings settings) {
        this(ledger, settings, new Bodies());
    }

    Server(Ledger ledger, Settings settings, Bodies bodies) {
        this.bodies = bodies;
        this.ledger = ledger;
        this.settings = settings;
        this.guard = new Guard(settings);
        this.readers = new Readers(new Reports(ledger));
        StoryShelf shelf = new StoryShelf();
        this.pages = Pages.all(readers, shelf);
        this.warm = new Warm(ledger, readers, shelf);
        this.site = new Site(ledger, guard, assets, pages);
        this.live = new Live(ledger, readers, guard, bodies, site);
        this.api = new Api(ledger, readers, guard, bodies);
        this.metrics = new Metrics(ledger);
        this.faults = new Faults(site);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Listens from now on.
     *
     * @throws IllegalStateException if somebody else does so at this address and port
     */
    public Server start() {
        try {
            javalin.start(settings.address(), settings.port());
        } catch (io.javalin.util.JavalinException e) {
            throw new IllegalStateException("port " + settings.port() + " of " + settings.address() + " is taken", e);
        }
        warm.start();
        return this;
    }

    /** Routes for programs, each as its method and its path. */
    List<String> routes() {
        return api.routes();
    }

    /** Paths of all pages that the navigation leads to. */
    List<String> tabs() {
        return pages.stream().filter(Page::listed).map(Page::path).toList();
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        warm.close();
        readers.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8, IDLE_MILLIS);
        config.jetty.modifyHttpConfiguration(Server::limits);
        config.routes.before(this::protect);
        config.routes.get(Assets.PATH + "{name}", this::asset);
        config.routes.get("/healthz", this::health);
        config.routes.get("/metrics", c -> c.contentType("text/plain;version=0.0.4;charset=utf-8")
                .result(metrics.page()));
        api.register(config.routes);
        pages.forEach(page -> config.routes.get(page.path(), c -> site.show(page, c)));
        config.routes.post("/read", live::read);
        config.routes.post("/keep", live::keep);
        config.routes.get("/token", c -> site.draw("", token(c, 200), c));
        config.routes.post("/token", this::enter);
        config.routes.after(metrics::end);
        faults.register(config.routes);
    }

    private static void limits(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(IDLE_MILLIS);
        // Hosts that are no hosts shall come as far as our own guard, which knows the only ones that are let in.
        http.setHttpCompliance(HttpCompliance.RFC9110.with("hosts", HttpCompliance.Violation.UNSAFE_HOST_HEADER));
    }

    private void health(Context context) {
        ledger.size();
        context.contentType("text/plain").result("ok\n");
    }

    private View token(Context context, int status) {
        context.status(status);
        return new View(site.words(context).get("token.title"), "token.jte", Map.of("wrong", status != 200));
    }

    /** Whoever shows the token in a browser need not show it again until the server stops. */
    private void enter(Context context) {
        guard.fetched(context);
        if (guard.enter(context, Handed.of(context, bodies.take(context)).told("token"))) {
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            site.draw("", token(context, 403), context);
        }
    }

    private void protect(Context context) {
        metrics.begin(context);
        Headers.put(context);
        guard.check(context);
    }

    private void asset(Context context) {
        Assets.@Nullable Asset asset = assets.get(context.path());
        if (asset == null) {
            throw new Fault(404, "fault.none");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.type()).result(asset.bytes());
    }
}
