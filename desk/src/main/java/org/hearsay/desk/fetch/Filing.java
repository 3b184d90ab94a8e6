package org.hearsay.desk.fetch;

import org.hearsay.model.Metadata;

/** Where what was fetched goes. */
public interface Filing {

    /** Keeps a report. Once this returns it is kept, or it was refused for good and a receipt says why. */
    void file(String name, byte[] bytes, Metadata given);

    /** Says why something was not fetched. */
    void refused(String name, String reason);

    /** Whether a report with these bytes is kept; {@code id} is their SHA-256. */
    boolean holds(String id);
}
