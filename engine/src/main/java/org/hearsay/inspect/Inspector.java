package org.hearsay.inspect;

import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Damage;
import org.hearsay.model.Page;

/** Looks for signs of damage. */
public final class Inspector {

    /** Inspector with the lists and models of {@code language}. */
    public Inspector(Language language) {}

    /** Signs of damage in order of the text; furniture and credits are left alone. */
    public List<Damage> inspect(Page page) {
        return List.of();
    }
}
