package org.hearsay.desk.serve;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hearsay.desk.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** How often what is asked for, and how long it takes. Labels are our own routes, never what somebody typed. */
final class Metrics {

    private static final String BEGAN = "began";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(Ledger ledger) {
        Gauge.builder("hearsay.reports", ledger, Ledger::size)
                .description("Reports held")
                .register(registry);
    }

    void begin(Context context) {
        context.attribute(BEGAN, System.nanoTime());
    }

    void end(Context context) {
        @Nullable Long began = context.attribute(BEGAN);
        if (began == null) {
            return;
        }
        var matched = context.endpoints().lastHttpEndpoint();
        Timer.builder("hearsay.requests")
                .description("Requests by route and status")
                .tag("route", matched == null ? "none" : matched.path)
                .tag("status", Integer.toString(context.statusCode()))
                .serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(150), Duration.ofSeconds(1))
                .register(registry)
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }

    String page() {
        return registry.scrape();
    }
}
