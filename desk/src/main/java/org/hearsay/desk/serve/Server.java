package org.hearsay.desk.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.desk.ledger.Holdings;
import org.hearsay.desk.ledger.Ledger;
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
    private final List<Page> pages;
    private final Live live;
    private final Javalin javalin;

    /**
     * A server that does not listen yet.
     *
     * @param ledger that it shows and adds to; stays the caller's to close
     */
    public Server(Ledger ledger, Settings settings) {
        this.settings = settings;
        this.guard = new Guard(settings);
        this.readers = new Readers(new Holdings(ledger));
        this.pages = Pages.all(readers);
        this.site = new Site(ledger, guard, assets, pages);
        this.live = new Live(ledger, readers, guard, new Bodies(), site);
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
        return this;
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
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
        config.routes.get("/healthz", c -> c.contentType("text/plain").result("ok\n"));
        pages.forEach(page -> config.routes.get(page.path(), c -> site.show(page, c)));
        config.routes.post("/read", live::read);
        config.routes.post("/keep", live::keep);
        faults.register(config.routes);
    }

    private static void limits(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void protect(Context context) {
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
