package org.hearsay.desk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A question to the ledger. */
abstract class AskCommand extends LedgerCommand {

    @Mixin
    private AnswerOption how = new AnswerOption();

    AskCommand(Host host) {
        super(host);
    }

    @Override
    int run(Ledger open) throws IOException {
        Answer answer = ask(open.ask(how.limit()));
        print(how.view(host()).of(answer));
        return needed() && answer.found() == 0 ? Main.REFUSED : Main.FINE;
    }

    abstract Answer ask(Questions questions);

    /** Whether to find nothing is a failure. */
    boolean needed() {
        return false;
    }

    /** {@code hearsay claims}. */
    @Command(
            name = "claims",
            description = "What is claimed across the reports held, by most reports first: at most how many utterances,"
                    + " dispatches and reports stand behind each.")
    static final class ClaimsCommand extends AskCommand {

        ClaimsCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.claims();
        }
    }

    /** {@code hearsay claim}. */
    @Command(
            name = "claim",
            description =
                    "One claim: every place where it is asserted, denied, conceded or repeated, and how it changed.")
    static final class ClaimCommand extends AskCommand {

        @Parameters(paramLabel = "ID", description = "Id of the claim, as hearsay claims shows it.")
        private String id = "";

        ClaimCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.claim(id);
        }

        @Override
        boolean needed() {
            return true;
        }
    }

    /** {@code hearsay who}. */
    @Command(name = "who", description = "What somebody is told to have said, in which reports, in which words.")
    static final class WhoCommand extends AskCommand {

        @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name, or words of it.")
        private List<String> name = new ArrayList<>();

        WhoCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.who(String.join(" ", name));
        }
    }

    /** {@code hearsay figures}. */
    @Command(name = "figures", description = "Claims of figures: each value with its comparator, and who says so.")
    static final class FiguresCommand extends AskCommand {

        FiguresCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.figures();
        }
    }

    /** {@code hearsay drift}. */
    @Command(
            name = "drift",
            description =
                    "How figures, quotes, dates and attributions changed between reports, and whether both can be so.")
    static final class DriftCommand extends AskCommand {

        DriftCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.drift();
        }
    }

    /** {@code hearsay plans}. */
    @Command(name = "plans", description = "What was announced, and what later reports tell of it.")
    static final class PlansCommand extends AskCommand {

        PlansCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.plans();
        }
    }

    /** {@code hearsay origins}. */
    @Command(
            name = "origins",
            description =
                    "Utterances that claims go back to: who spoke, on which day, through what, told in which reports.")
    static final class OriginsCommand extends AskCommand {

        OriginsCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.origins();
        }
    }

    /** {@code hearsay dispatches}. */
    @Command(
            name = "dispatches",
            description =
                    "Texts that came in several reports, as copies, edits or translations, and what speaks for it.")
    static final class DispatchesCommand extends AskCommand {

        DispatchesCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.dispatches();
        }
    }

    /** {@code hearsay search}. */
    @Command(
            name = "search",
            description = "Reports that hold words, whatever their accents and capitals; words in quotation marks must"
                    + " stand together.")
    static final class SearchCommand extends AskCommand {

        @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words, or a \"phrase\" in quotation marks.")
        private List<String> words = new ArrayList<>();

        SearchCommand(Host host) {
            super(host);
        }

        @Override
        Answer ask(Questions questions) {
            return questions.search(String.join(" ", words));
        }
    }
}
