package org.hearsay.desk.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Text;

/** What somebody searches for, and where it stands. A search is words, never a pattern. */
final class Phrases {

    /** Places that are shown of one phrase in one report. */
    private static final int SHOWN = 3;
    /** Code points on each side of a place that is shown. */
    private static final int AROUND = 60;

    private Phrases() {}

    /** Each word is a phrase of its own, unless it stands between quotation marks with others. */
    static List<List<String>> of(String words) {
        List<List<String>> phrases = new ArrayList<>();
        boolean quoted = false;
        for (String piece : words.split("[\"“”„«»]", -1)) {
            List<String> folded = Folded.of(piece);
            if (quoted && !folded.isEmpty()) {
                phrases.add(folded);
            } else {
                folded.forEach(word -> phrases.add(List.of(word)));
            }
            quoted = !quoted;
        }
        return phrases;
    }

    /** Where the phrases stand, in order of the text; nothing if one of them is missing. */
    static List<Span> find(String flat, List<List<String>> phrases) {
        List<Folded.Word> words = Folded.words(flat);
        List<Span> found = new ArrayList<>();
        for (List<String> phrase : phrases) {
            List<Span> places = find(words, phrase);
            if (places.isEmpty()) {
                return List.of();
            }
            found.addAll(places);
        }
        return found.stream().distinct().sorted().toList();
    }

    private static List<Span> find(List<Folded.Word> words, List<String> phrase) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= words.size() && places.size() < SHOWN; i++) {
            int same = 0;
            while (same < phrase.size() && words.get(i + same).folded().equals(phrase.get(same))) {
                same++;
            }
            if (same == phrase.size()) {
                places.add(new Span(
                        words.get(i).span().start(),
                        words.get(i + same - 1).span().end()));
            }
        }
        return places;
    }

    /** The words about a place, cut at blanks. */
    static String around(Text text, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        while (from > 0 && from < span.start() && text.charAt(from - 1) > ' ') {
            from++;
        }
        while (to < text.length() && to > span.end() && text.charAt(to) > ' ') {
            to--;
        }
        String words = text.of(new Span(from, to)).strip();
        return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
    }
}
