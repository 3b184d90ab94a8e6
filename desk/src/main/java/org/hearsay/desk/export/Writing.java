package org.hearsay.desk.export;

import java.io.IOException;
import org.hearsay.desk.ledger.Bundle;

/** An export that is being written. */
public interface Writing {

    /** Writes what {@code bundle} holds. */
    void add(Bundle bundle) throws IOException;

    /** Writes what stands behind all else, and flushes. The stream stays open. */
    void end() throws IOException;
}
