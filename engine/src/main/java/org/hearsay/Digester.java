package org.hearsay;

import java.util.List;
import org.hearsay.claim.Slipper;
import org.hearsay.language.Language;
import org.hearsay.match.Printer;
import org.hearsay.model.Reading;
import org.hearsay.model.Tree;

/** What is kept of readings in one language; its word lists are loaded for those only who match. */
final class Digester {

    private final Printer printer;
    private final Slipper slipper;

    Digester(Language language) {
        printer = new Printer(language);
        slipper = new Slipper(language);
    }

    Digested digest(Reading reading, List<Tree> trees) {
        return new Digested(reading, new Digest(printer.print(reading, trees), slipper.slips(reading, trees)));
    }
}
