package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Account;
import org.hearsay.model.Account.Fate;
import org.hearsay.model.Damage;
import org.hearsay.model.Page;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Spans;
import org.hearsay.model.Statement;

/** Says of every passage what became of it. */
final class Accounts {

    private Accounts() {}

    static List<Account> of(Page page, List<Damage> damage, List<Statement> statements) {
        List<Account> accounts = new ArrayList<>();
        Spans<Statement> told = new Spans<>(statements, Accounts::contents);
        Spans<Damage> severe = new Spans<>(
                damage.stream().filter(d -> d.severity() == Severity.SEVERE).toList(), d -> List.of(d.span()));
        for (int i = 0; i < page.passages().size(); i++) {
            accounts.add(of(i, page.passages().get(i), severe, told));
        }
        return accounts;
    }

    private static Account of(int number, Passage passage, Spans<Damage> damage, Spans<Statement> statements) {
        for (Statement told : statements.at(passage.span())) {
            return new Account(number, Fate.STATEMENT, told.id() + ": " + told.reason());
        }
        for (Damage found : damage.at(passage.span())) {
            return new Account(number, Fate.DAMAGED, found.evidence());
        }
        return switch (passage.part()) {
            case HEADLINE -> new Account(number, Fate.HEADING, "headline");
            case REPEATED_HEADLINE -> new Account(number, Fate.HEADING, "headline printed again");
            case HEADING -> new Account(number, Fate.HEADING, "heading between paragraphs");
            case CREDIT -> new Account(number, Fate.CREDIT, "names who made the report");
            case FURNITURE -> new Account(number, Fate.FURNITURE, "part of the page, not of the report");
            case BODY -> new Account(number, Fate.NARRATION, "nobody named: told by this report itself");
        };
    }

    private static List<Span> contents(Statement statement) {
        List<Span> spans = new ArrayList<>(statement.wording().content());
        statement.repeats().forEach(again -> spans.addAll(again.content()));
        return spans;
    }
}
