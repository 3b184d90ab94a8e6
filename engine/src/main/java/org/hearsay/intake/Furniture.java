package org.hearsay.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that stand in a folder or an archive and are no reports, told by their names. */
public final class Furniture {

    private static final Set<String> ABOUT = Set.of(
            "readme",
            "license",
            "licence",
            "copying",
            "notice",
            "changelog",
            "changes",
            "contributing",
            "authors",
            "makefile",
            "thumbs");
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".rst", ".html", ".db");

    private Furniture() {}

    /** What bytes are, with its article, if they are no text; null if they may be. */
    public static @Nullable String kind(byte[] bytes) {
        return bytes.length == 0 ? null : Magic.name(bytes);
    }

    /** Why a file of this name or path is passed over; null if it is not. */
    public static @Nullable String name(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (name.startsWith(".") || path.startsWith("__MACOSX/")) {
            return "a hidden file";
        }
        String low = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            low = low.endsWith(ending) ? low.substring(0, low.length() - ending.length()) : low;
        }
        return ABOUT.contains(low) ? "a file about the folder, by its name" : null;
    }
}
