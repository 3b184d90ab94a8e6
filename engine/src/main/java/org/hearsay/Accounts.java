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
import org.hearsay.model.Statement;
import org.hearsay.model.Wording;
import org.jspecify.annotations.Nullable;

/** Says of every passage what became of it. */
final class Accounts {

    private Accounts() {}

    static List<Account> of(Page page, List<Damage> damage, List<Statement> statements) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < page.passages().size(); i++) {
            accounts.add(of(i, page.passages().get(i), damage, statements));
        }
        return accounts;
    }

    private static Account of(int number, Passage passage, List<Damage> damage, List<Statement> statements) {
        Statement told = first(passage.span(), statements);
        if (told != null) {
            return new Account(number, Fate.STATEMENT, told.id() + ": " + told.reason());
        }
        for (Damage d : damage) {
            if (d.severity() == Severity.SEVERE && d.span().overlaps(passage.span())) {
                return new Account(number, Fate.DAMAGED, d.evidence());
            }
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

    private static @Nullable Statement first(Span passage, List<Statement> statements) {
        for (Statement statement : statements) {
            if (touches(passage, statement.wording())
                    || statement.repeats().stream().anyMatch(w -> touches(passage, w))) {
                return statement;
            }
        }
        return null;
    }

    private static boolean touches(Span passage, Wording wording) {
        return wording.content().stream().anyMatch(passage::overlaps);
    }
}
