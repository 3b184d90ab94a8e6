package org.hearsay.desk.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Parcel;
import org.jspecify.annotations.Nullable;

/** Looks into feeds again and again, and files the page of each item once. Goes on where it stopped. */
public final class Watch implements AutoCloseable {

    private static final long MINUTE = 60;
    private static final long DAY = 24 * 60 * MINUTE;

    /** Of an item with which nothing more is to be done. */
    private static final long DEALT = -1;

    private final Fetcher fetcher;
    private final Hearsay hearsay;
    private final Filing filing;
    private final Journal journal;
    private final Clock clock;

    /**
     * A watch that writes down what it did in a file.
     *
     * @throws IOException if the file cannot be read or written
     */
    public Watch(Fetcher fetcher, Hearsay hearsay, Filing filing, Path journal) throws IOException {
        this(fetcher, hearsay, filing, journal, Clock.systemUTC());
    }

    Watch(Fetcher fetcher, Hearsay hearsay, Filing filing, Path journal, Clock clock) throws IOException {
        this.fetcher = fetcher;
        this.hearsay = hearsay;
        this.filing = filing;
        this.journal = new Journal(journal);
        this.clock = clock;
    }

    /** Fetches one page or feed and files what is in it; false if nothing came. */
    public static boolean fetch(Fetcher fetcher, Hearsay hearsay, Filing filing, String url, Metadata given) {
        try {
            Answer answer = fetcher.page(url);
            Metadata known = given.orElse(new Metadata(answer.target().toString(), null, null, null, null, null));
            // What is known of a package's address is not known of what is in it.
            Delivery delivery = hearsay.unpack(answer.body(), known.at(null));
            boolean alone = delivery.kind() == null;
            for (Parcel parcel : delivery.parcels()) {
                Metadata told = alone ? known : parcel.given();
                put(filing, alone ? url : parcel.within(url).name(), parcel, told);
            }
            return true;
        } catch (Refused e) {
            filing.refused(url, e.reason());
            return false;
        }
    }

    private static void put(Filing filing, String name, Parcel parcel, Metadata given) {
        if (parcel.fate() == Parcel.Fate.TAKEN) {
            filing.file(name, parcel.bytes(), given);
        } else {
            filing.refused(name, String.valueOf(parcel.reason()));
        }
    }

    /**
     * Looks into each feed that is due once.
     *
     * @return how many are not due: they failed, or asked us to wait
     * @throws IOException if what was done cannot be written down; then nothing more is done
     */
    public int round(List<String> feeds) throws IOException {
        int waiting = 0;
        for (String feed : feeds) {
            Journal.Feed known = journal.feed(feed);
            if (known.next() <= clock.instant().getEpochSecond()) {
                journal.feed(feed, look(feed, known));
            } else {
                waiting++;
            }
        }
        return waiting;
    }

    private Journal.Feed look(String url, Journal.Feed known) throws IOException {
        try {
            Answer answer = fetcher.page(url, conditions(known));
            if (answer.status() == 304) {
                return new Journal.Feed(known.tag(), known.modified(), 0, 0);
            }
            Delivery delivery = hearsay.unpack(answer.body(), Metadata.NONE);
            long wait = DEALT;
            for (Parcel parcel : delivery.parcels()) {
                wait = Math.max(wait, item(url, parcel));
            }
            // Only a feed whose items are all dealt with may be skipped next time.
            return wait == DEALT
                    ? new Journal.Feed(text(answer.head("etag")), text(answer.head("last-modified")), 0, 0)
                    : new Journal.Feed("", "", 0, clock.instant().getEpochSecond() + wait);
        } catch (Refused e) {
            filing.refused(url, e.reason());
            int failures = known.failures() + 1;
            long wait = e.later() ? Math.max(e.await(), Math.min(DAY, MINUTE << Math.min(failures, 12))) : DAY;
            return new Journal.Feed(
                    known.tag(), known.modified(), failures, clock.instant().getEpochSecond() + wait);
        }
    }

    private static Map<String, String> conditions(Journal.Feed known) {
        Map<String, String> head = new LinkedHashMap<>();
        if (!known.tag().isEmpty()) {
            head.put("If-None-Match", known.tag());
        }
        if (!known.modified().isEmpty()) {
            head.put("If-Modified-Since", known.modified());
        }
        return head;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * Files the page of an item, or the item itself if it names none.
     *
     * @return {@link #DEALT}, or the seconds after which it must be tried again
     */
    private long item(String feed, Parcel parcel) throws IOException {
        String link = parcel.given().url();
        if (parcel.fate() != Parcel.Fate.TAKEN || link == null) {
            return itself(feed, parcel);
        }
        if (journal.done(link)) {
            return DEALT;
        }
        String begun = journal.begun(link);
        if (begun != null && filing.holds(begun)) {
            // It was filed, and we were stopped before that was written down; the page may look different by now.
            journal.done(List.of(link));
            return DEALT;
        }
        try {
            Answer answer = fetcher.page(link);
            String at = answer.target().toString();
            if (!journal.done(at)) {
                String id = sum(answer.body());
                journal.begin(link, id);
                journal.begin(at, id);
                filing.file(at, answer.body(), parcel.given().at(at));
            }
            journal.done(List.of(link, at));
            return DEALT;
        } catch (Refused e) {
            filing.refused(link, e.reason());
            if (e.later()) {
                return e.await();
            }
            journal.done(List.of(link));
            return DEALT;
        }
    }

    private long itself(String feed, Parcel parcel) throws IOException {
        String key = feed + " " + (parcel.fate() == Parcel.Fate.TAKEN ? sum(parcel.bytes()) : parcel.name());
        if (!journal.done(key)) {
            put(filing, parcel.within(feed).name(), parcel, parcel.given());
            journal.done(List.of(key));
        }
        return DEALT;
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
