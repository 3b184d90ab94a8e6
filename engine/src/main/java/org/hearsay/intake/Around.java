package org.hearsay.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;

/** Words of the lines that stand around a report on a page; asked in every language, whatever the page is written in. */
final class Around {

    /** Lines beyond this are no furniture, whatever words they begin with. */
    private static final int LONGEST = 300;

    private static final Around WORDS = new Around();

    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> anywhere = new ArrayList<>();
    private final Set<String> opening = new HashSet<>();
    private final List<String> pictures = new ArrayList<>();

    private Around() {
        for (Language language : Languages.all()) {
            for (var row : language.table("words/around")) {
                add(row.get("words"), row.get("where"));
            }
        }
    }

    private void add(String words, String where) {
        switch (where) {
            case "whole" -> whole.add(words);
            case "start" -> starts.add(words);
            case "any" -> anywhere.add(words);
            case "opens" -> opening.add(words);
            case "picture" -> pictures.add(words);
            default -> throw new IllegalStateException("words/around: " + where);
        }
    }

    /** Whether a line is a button, a notice, or an offer. */
    static boolean furniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String low = line.toLowerCase(Locale.ROOT);
        return WORDS.whole.contains(bare(low))
                || WORDS.starts.stream().anyMatch(low::startsWith)
                || WORDS.anywhere.stream().anyMatch(low::contains);
    }

    /** Whether a line stands above a list of other reports. */
    static boolean opens(String line) {
        return line.length() < 80 && WORDS.opening.contains(bare(line.toLowerCase(Locale.ROOT)));
    }

    /** Whether a line says who took a picture. */
    static boolean picture(String line) {
        String low = line.toLowerCase(Locale.ROOT);
        return WORDS.pictures.stream().anyMatch(low::contains);
    }

    /** Without digits, marks and white space at both ends. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}
