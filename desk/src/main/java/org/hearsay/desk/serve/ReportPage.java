package org.hearsay.desk.serve;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.view.Headings;
import org.hearsay.desk.view.HtmlView;
import org.hearsay.desk.view.Receipts;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** One report: its text with every mark, its statements with their chains, and what became of every passage. */
final class ReportPage implements Page {

    /** No id is longer. */
    private static final int ID = 64;

    private final Readers readers;

    ReportPage(Readers readers) {
        this.readers = readers;
    }

    @Override
    public String path() {
        return "/reports/{id}";
    }

    @Override
    public String key() {
        return "reports";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public View show(Asking asking) {
        String id = asking.part("id");
        Held held = id.length() > ID ? null : readers.reports().find(id).orElse(null);
        if (held == null) {
            throw new Fault(404, "fault.report");
        }
        Reading reading = readers.held(id).orElse(null);
        String name = Receipts.shortId(id);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("held", held);
        HtmlView view = new HtmlView(false, Headings.in(asking.words().code()));
        model.put("article", reading == null ? null : view.article(reading, name, ""));
        return new View(reading == null ? name : HtmlView.title(reading, name), "report.jte", model);
    }
}
