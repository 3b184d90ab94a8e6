package org.hearsay.desk.cli;

import org.hearsay.desk.view.AnswerForm;
import org.hearsay.desk.view.AnswerView;
import picocli.CommandLine.Option;

/** How an answer is handed out. */
final class AnswerOption {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "terminal")
    private AnswerForm format = AnswerForm.TERMINAL;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show at most so many (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int limit;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). NO_COLOR is honoured.",
            defaultValue = "auto")
    private Colour colour = Colour.AUTO;

    int limit() {
        return Math.max(1, limit);
    }

    AnswerView view(Host host) {
        return new AnswerView(format, host.width(), colour.on(host, host.outTerminal()));
    }
}
