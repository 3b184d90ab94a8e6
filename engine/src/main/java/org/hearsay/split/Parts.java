package org.hearsay.split;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Report;

/** Which part each block plays in the page. */
final class Parts {

    Parts(Language language) {}

    List<Block> assign(Report report, List<Block> blocks) {
        return blocks;
    }
}
