package org.hearsay.desk.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hearsay.desk.ledger.Entered;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.desk.view.Headings;
import org.hearsay.desk.view.HtmlView;
import org.hearsay.desk.view.Receipts;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what is dropped or pasted, and keeps it only where that is asked for. */
final class Live {

    private static final List<String> TOLD = List.of("date", "publisher", "language", "url");
    /** Longer mark-up would keep browsers busy; the text is read all the same. */
    private static final int LONGEST = 4_000_000;

    private final Ledger ledger;
    private final Readers readers;
    private final Guard guard;
    private final Bodies bodies;
    private final Site site;

    Live(Ledger ledger, Readers readers, Guard guard, Bodies bodies, Site site) {
        this.ledger = ledger;
        this.readers = readers;
        this.guard = guard;
        this.bodies = bodies;
        this.site = site;
    }

    /** A page with one receipt and its reading. */
    void read(Context context) {
        Handed handed = handed(context);
        Words words = site.words(context);
        Receipt receipt;
        try {
            Reading reading = readers.read(handed.bytes(), handed.metadata());
            boolean held = readers.reports().find(reading.report().id()).isPresent();
            receipt = receipt(
                    context,
                    handed,
                    words.get(
                            "receipt.read",
                            statements(words, reading.statements().size())),
                    reading.report().id(),
                    article(reading, words, context, handed),
                    held);
        } catch (Fault fault) {
            if (fault.status() != 422) {
                throw fault;
            }
            context.status(422);
            receipt = receipt(context, handed, fault.in(words), null, null, false);
        }
        draw(receipt, context);
    }

    /** Adds it to the ledger, and tells what became of it. */
    void keep(Context context) {
        Handed handed = handed(context);
        Words words = site.words(context);
        Prepared prepared = readers.wait(() -> ledger.prepare(handed.bytes(), handed.metadata()));
        Entered entered = ledger.add(List.of(prepared)).get(0);
        boolean refused = entered.fate() == Entered.Fate.REFUSED;
        String outcome = words.term("fate", entered.fate()) + (refused ? " " + Receipts.plain(entered.reason()) : "");
        context.status(refused ? 422 : 200);
        draw(receipt(context, handed, outcome, refused ? null : entered.id(), null, !refused), context);
    }

    private Handed handed(Context context) {
        guard.fetched(context);
        Handed handed = Handed.of(context, bodies.take(context));
        guard.write(context, handed.told(Guard.FIELD));
        return handed;
    }

    private static String statements(Words words, int count) {
        return words.count("statements", count);
    }

    private static @Nullable String article(Reading reading, Words words, Context context, Handed handed) {
        String name = handed.told("name");
        HtmlView view = new HtmlView(false, Headings.in(words.code()));
        String article = view.article(reading, name == null ? "" : name, anchor(context) + "-");
        return article.length() > LONGEST ? null : article;
    }

    private static String anchor(Context context) {
        String n = context.queryParam("n");
        boolean number =
                n != null && !n.isEmpty() && n.length() < 6 && n.chars().allMatch(c -> c >= '0' && c <= '9');
        return "r" + (number ? n : "0");
    }

    private static Receipt receipt(
            Context context,
            Handed handed,
            String outcome,
            @Nullable String id,
            @Nullable String article,
            boolean held) {
        String name = handed.told("name");
        boolean pasted = handed.told("text") != null || handed.told("raw") == null;
        return new Receipt(
                anchor(context),
                name == null ? "" : Receipts.plain(name),
                outcome,
                id,
                article,
                held,
                pasted ? new String(handed.bytes(), StandardCharsets.UTF_8) : null,
                query(handed));
    }

    private static String query(Handed handed) {
        StringJoiner query = new StringJoiner("&");
        for (String name : TOLD) {
            String value = handed.told(name);
            if (value != null) {
                query.add(name + "=" + Site.encoded(value));
            }
        }
        return query.toString();
    }

    private void draw(Receipt receipt, Context context) {
        String title = site.words(context).get("live.title");
        site.draw("live", new View(title, "live.jte", Map.of("receipts", List.of(receipt))), context);
    }
}
