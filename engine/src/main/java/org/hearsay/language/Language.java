package org.hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One language as data: the tables and the model of its folder under {@code languages/}, with those of {@code any/} that
 * hold for all.
 */
public final class Language {

    /** Letters of the longest word: to look for the parts of what is longer takes the square of its length. */
    public static final int LONGEST_WORD = 60;

    private static final String ROOT = "/languages/";
    private static final String ANY = "any/";

    private final String code;
    private final String english;
    private final String version;

    Language(String code, String english, String version) {
        this.code = code;
        this.english = english;
        this.version = version;
    }

    /** Two-letter code. */
    public String code() {
        return code;
    }

    /** English name of the language, for words to people. */
    public String english() {
        return english;
    }

    /** Version of this language's data. */
    public String version() {
        return version;
    }

    /**
     * All rows of a list: those that hold for all languages first, then this language's own. A list that neither has is
     * empty.
     *
     * @param name path inside the language's folder without the ending, such as {@code words/say}
     */
    public List<Row> table(String name) {
        List<Row> rows = new ArrayList<>(rows(ANY + name + ".tsv"));
        rows.addAll(rows(code + "/" + name + ".tsv"));
        return Collections.unmodifiableList(rows);
    }

    /**
     * All of a file of this language's folder, for models; no bytes if there is no such file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(String name) {
        try (InputStream in = Language.class.getResourceAsStream(ROOT + code + "/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(code + "/" + name, e);
        }
    }

    /** Rows of one file below {@code languages/}; empty if there is no such file. */
    static List<Row> rows(String path) {
        try (InputStream in = Language.class.getResourceAsStream(ROOT + path)) {
            return in == null ? List.of() : Table.parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
