package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.Attribution;
import org.hearsay.attribute.Attributor;
import org.hearsay.code.Coder;
import org.hearsay.find.Finder;
import org.hearsay.inspect.Inspector;
import org.hearsay.inspect.Observer;
import org.hearsay.language.Language;
import org.hearsay.locate.Gazetteer;
import org.hearsay.locate.Locator;
import org.hearsay.model.Account;
import org.hearsay.model.Damage;
import org.hearsay.model.Event;
import org.hearsay.model.Findings;
import org.hearsay.model.Metadata;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Page;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;
import org.hearsay.parse.Parser;
import org.hearsay.split.Splitter;
import org.jspecify.annotations.Nullable;

/** The stages in one language, in their order. */
final class Line {

    private final Language language;
    private final Splitter splitter;
    private final Inspector inspector;
    private final Observer observer;
    private final Parser parser;
    private final Finder finder;
    private final Locator locator;
    private final Attributor attributor;
    private final Coder coder;

    Line(Language language, @Nullable Gazetteer gazetteer) {
        this.language = language;
        this.splitter = new Splitter(language);
        this.inspector = new Inspector(language);
        this.observer = new Observer(language);
        this.parser = new Parser(language);
        this.finder = new Finder(language);
        this.locator = new Locator(language, gazetteer);
        this.attributor = new Attributor(language);
        this.coder = new Coder(language);
    }

    /** Reads a report; {@code certain} if its language was stated or could be told from its words. */
    Reading read(Report report, boolean certain) {
        Page page = splitter.split(report);
        return read(report, certain, page, parser.parse(page));
    }

    /** Reads a report and keeps what {@code digester} needs of it. */
    Digested digest(Report report, boolean certain, Digester digester) {
        Page page = splitter.split(report);
        List<Tree> trees = parser.parse(page);
        return digester.digest(read(report, certain, page, trees), trees);
    }

    private Reading read(Report report, boolean certain, Page page, List<Tree> trees) {
        Metadata metadata = report.metadata();
        List<Damage> damage = inspector.inspect(page, trees);
        Findings found = finder.find(metadata, page, damage, trees);
        Findings findings = locator.locate(page, trees, found);
        Attribution attribution = attributor.attribute(metadata, page, damage, trees, findings);
        List<Statement> statements = attribution.statements();
        List<Event> events = coder.code(page, damage, trees, findings, statements);
        List<Account> account = Accounts.of(page, damage, statements);
        return new Reading(
                Hearsay.VERSION,
                language.code(),
                language.version(),
                report,
                page.passages(),
                damage,
                findings,
                statements,
                attribution.misses(),
                events,
                account,
                notes(report, certain, findings),
                observer.observe(page, damage));
    }

    private List<String> notes(Report report, boolean certain, Findings findings) {
        List<String> notes = new ArrayList<>(report.notes());
        if (!certain) {
            notes.add("language not clear: read as " + language.code());
        }
        boolean unresolved = findings.moments().stream().anyMatch(m -> m.anchor() == Anchor.MISSING);
        if (unresolved) {
            notes.add("no date of publication: relative dates stay unresolved");
        }
        return notes;
    }
}
