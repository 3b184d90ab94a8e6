package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Well-known beginnings of files that are no text. */
final class Magic {

    private record Kind(String start, String name) {}

    /** Each {@code char} is one byte. */
    private static final List<Kind> KINDS = List.of(
            new Kind("%PDF-", "a PDF document"),
            new Kind("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Kind("PK\u0005\u0006", "an empty ZIP archive"),
            new Kind("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            new Kind("{\\rtf", "a rich text document"),
            new Kind("\u001F\u008B", "a gzip archive"),
            new Kind("BZh", "a bzip2 archive"),
            new Kind("\u00FD7zXZ\u0000", "an xz archive"),
            new Kind("7z\u00BC\u00AF", "a 7z archive"),
            new Kind("Rar!\u001A", "a RAR archive"),
            new Kind("\u0089PNG", "a PNG picture"),
            new Kind("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Kind("GIF87a", "a GIF picture"),
            new Kind("GIF89a", "a GIF picture"),
            new Kind("RIFF", "a picture, sound or film"),
            new Kind("OggS", "a sound or film"),
            new Kind("ID3", "a sound"),
            new Kind("fLaC", "a sound"),
            new Kind("\u001AE\u00DF\u00A3", "a film"),
            new Kind("\u007FELF", "a program"),
            new Kind("\u00CA\u00FE\u00BA\u00BE", "a program"),
            new Kind("SQLite format 3\u0000", "a database"));

    private Magic() {}

    /** What the bytes are, with its article; null if they may be text. */
    static @Nullable String name(byte[] bytes) {
        for (Kind kind : KINDS) {
            if (starts(bytes, kind.start().getBytes(StandardCharsets.ISO_8859_1))) {
                return kind.name();
            }
        }
        boolean film = bytes.length > 8 && bytes[4] == 'f' && bytes[5] == 't' && bytes[6] == 'y' && bytes[7] == 'p';
        return film ? "a film or picture" : null;
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
