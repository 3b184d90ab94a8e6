package org.hearsay.find;

import org.jspecify.annotations.Nullable;

/** Classes of words that phrase patterns refer to as <code>{name}</code>. */
interface Words {

    /** The longest member of class {@code name} that starts at atom {@code at}; null if there is none. */
    @Nullable
    Slot match(String name, Atoms atoms, int at);
}
