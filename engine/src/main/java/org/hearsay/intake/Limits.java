package org.hearsay.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is taken in. Whatever reaches a limit gets a receipt that says so.
 *
 * @param file largest file handed in, in bytes
 * @param report largest report after unpacking, in bytes
 * @param unpacked most bytes that one file may hold after unpacking
 * @param ratio most bytes that one packed byte may become
 * @param depth deepest nesting of elements, arrays and objects
 * @param elements most elements in one page or item; each needs memory of its own, however few bytes it has
 * @param words most words and marks in one report; each needs memory of its own
 * @param lines most lines in one report that are not empty; each needs more memory than a word
 * @param values most values in one file of JSON; each needs memory of its own too
 * @param nesting most packages inside each other: a feed in a ZIP archive is two
 * @param parcels most things in one package
 * @param header longest head of a record or a message, in bytes
 * @param controls largest share of control characters in a text, in thousandths; more is binary data
 */
public record Limits(
        int file,
        int report,
        int unpacked,
        int ratio,
        int depth,
        int elements,
        int words,
        int lines,
        int values,
        int nesting,
        int parcels,
        int header,
        int controls) {

    /** One megabyte, in bytes. */
    public static final int MEGABYTE = 1024 * 1024;

    /**
     * Reports are short: of the largest newspaper articles none comes near 5 MB. A file and what comes out of it must fit in
     * the memory of a small machine together.
     */
    public static final Limits DEFAULT = new Limits(
            32 * MEGABYTE,
            5 * MEGABYTE,
            64 * MEGABYTE,
            100,
            512,
            100_000,
            300_000,
            50_000,
            1_000_000,
            2,
            10_000,
            64 * 1024,
            10);

    /** Each limit in words, with its value. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("largest file", megabytes(file));
        told.put("largest report after unpacking", megabytes(report));
        told.put("most that one file unpacks to", megabytes(unpacked));
        told.put("most bytes that one packed byte becomes", String.valueOf(ratio));
        told.put("deepest nesting of elements, arrays and objects", String.valueOf(depth));
        told.put("most elements in one page or item", String.valueOf(elements));
        told.put("most words and marks in one report", String.valueOf(words));
        told.put("most lines in one report", String.valueOf(lines));
        told.put("most values in one file of JSON", String.valueOf(values));
        told.put("most packages inside each other", String.valueOf(nesting));
        told.put("most things in one package", String.valueOf(parcels));
        told.put("longest head of a record or message", header / 1024 + " KB");
        told.put("most control characters in a text, per thousand", String.valueOf(controls));
        return told;
    }

    static String megabytes(int bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
