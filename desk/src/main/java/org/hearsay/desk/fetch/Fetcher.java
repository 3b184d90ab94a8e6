package org.hearsay.desk.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.Hearsay;

/** Asks for pages: politely, where it is allowed, and never twice in a hurry. Not for several threads. */
public final class Fetcher {

    /** The name under which sites know us. */
    static final String AGENT = "hearsay";

    private static final int REDIRECTS = 5;
    private static final int SMALL = 500 * 1024;
    private static final long SECOND = 1_000_000_000L;

    /** What a site asks of us, and when it was asked last. */
    private static final class Site {
        private Robots robots = Robots.NOTHING;
        private byte[] rules = new byte[0];
        private long last;
        private Instant closed = Instant.MIN;
    }

    /** Waits; apart so that tests need not. */
    interface Rest {
        void nanos(long nanos) throws InterruptedException;
    }

    private final Wire wire;
    private final Wire small;
    private final Rest rest;
    private final Clock clock;
    private final Map<String, Site> sites = new HashMap<>();

    /** With the open internet; {@code largest} is the longest answer taken, in bytes. */
    public Fetcher(int largest) {
        this(Net.REAL, largest, nanos -> Thread.sleep(nanos / 1_000_000), Clock.systemUTC());
    }

    Fetcher(Net net, int largest, Rest rest, Clock clock) {
        this.wire = new Wire(net, largest);
        this.small = new Wire(net, SMALL);
        this.rest = rest;
        this.clock = clock;
    }

    /** A page that came; its body may be used. */
    Answer page(String address) throws Refused {
        return page(address, Map.of());
    }

    /**
     * A page that came, or 304 if what {@code known} says of it is still so.
     *
     * @throws Refused if it does not come or must not be used
     */
    Answer page(String address, Map<String, String> known) throws Refused {
        Target target = Target.of(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Site site = site(target);
            if (clock.instant().isBefore(site.closed)) {
                throw later(
                        "the site is busy",
                        Duration.between(clock.instant(), site.closed).toSeconds());
            }
            if (!site.robots.allows(target.path())) {
                throw new Refused("robots.txt closes it");
            }
            if (Reservation.reserved(site.rules, target.path())) {
                throw new Refused("text and data mining is reserved (tdmrep.json)");
            }
            Answer answer = ask(wire, target, site, known);
            if (answer.busy()) {
                long wait = answer.await(clock.instant());
                site.closed = clock.instant().plusSeconds(wait);
                throw later("the server answers " + answer.status(), wait);
            }
            if (!answer.redirects()) {
                return usable(answer);
            }
            String location = answer.head("location");
            if (location == null) {
                throw new Refused("the page leads nowhere");
            }
            target = target.follow(location);
        }
        throw new Refused("more than " + REDIRECTS + " redirects");
    }

    private static Answer usable(Answer answer) throws Refused {
        int status = answer.status();
        if (status != 200 && status != 304) {
            throw new Refused("the server answers " + status);
        }
        String reserved = Reservation.of(answer);
        if (reserved != null) {
            throw new Refused(reserved);
        }
        return answer;
    }

    private static Refused later(String reason, long wait) {
        return wait > 0
                ? new Refused(reason + " and asks to wait for " + wait + " seconds", wait)
                : new Refused(reason, true);
    }

    private Site site(Target target) throws Refused {
        Site known = sites.get(target.site());
        if (known != null) {
            return known;
        }
        Site site = new Site();
        site.robots = robots(target, site);
        site.rules = rules(target, site);
        sites.put(target.site(), site);
        return site;
    }

    private Robots robots(Target target, Site site) throws Refused {
        Answer answer = plain(target.at("/robots.txt"), site);
        if (answer.busy()) {
            throw later("robots.txt cannot be had now", answer.await(clock.instant()));
        }
        return answer.status() == 200
                ? Robots.of(new String(answer.body(), StandardCharsets.UTF_8), AGENT)
                : Robots.NOTHING;
    }

    private byte[] rules(Target target, Site site) throws Refused {
        Answer answer = plain(target.at("/.well-known/tdmrep.json"), site);
        return answer.status() == 200 ? answer.body() : new byte[0];
    }

    /** A small file of a site, wherever the site leads. */
    private Answer plain(Target first, Site site) throws Refused {
        Target target = first;
        for (int hop = 0; hop < REDIRECTS; hop++) {
            Answer answer = ask(small, target, site, Map.of());
            String location = answer.head("location");
            if (!answer.redirects() || location == null) {
                return answer;
            }
            target = target.follow(location);
        }
        throw new Refused("more than " + REDIRECTS + " redirects");
    }

    private Answer ask(Wire by, Target target, Site site, Map<String, String> known) throws Refused {
        long gap = Math.max(1, site.robots.delay()) * SECOND;
        long wait = site.last == 0 ? 0 : site.last + gap - System.nanoTime();
        try {
            if (wait > 0) {
                rest.nanos(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("stopped", true);
        }
        Map<String, String> head = new LinkedHashMap<>(known);
        head.put("User-Agent", AGENT + "/" + Hearsay.VERSION);
        head.put(
                "Accept",
                "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json,"
                        + " */*;q=0.5");
        try {
            return by.get(target, head);
        } finally {
            site.last = System.nanoTime();
        }
    }
}
