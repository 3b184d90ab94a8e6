package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Stretch;
import org.hearsay.model.Text;
import org.jspecify.annotations.Nullable;

/** The language of each line of furniture: that of its listed phrases, else that of its words, else none is told. */
final class Wrappings {

    /** Words of a line that are looked at, and of a phrase at most. */
    private static final int LONGEST = 30;

    private static final int PHRASE = 7;
    private static final String LISTED = "language.furniture.line";
    private static final String WORDS = "language.furniture.words";

    private final String own;

    /** For each listed phrase the languages that list it, one bit each. */
    private final Map<String, Integer> phrases = new HashMap<>();

    Wrappings(Language language) {
        own = language.code();
        List<Language> all = Languages.all();
        for (int i = 0; i < all.size(); i++) {
            int bit = 1 << i;
            for (Row row : all.get(i).table("words/furniture")) {
                phrases.merge(String.join(" ", words(row.get("words"))), bit, (a, b) -> a | b);
            }
        }
    }

    /** Lines of furniture whose language can be told and is not that of the report. */
    List<Stretch> of(Page page) {
        List<Stretch> found = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage.part() == Part.FURNITURE) {
                Stretch stretch = stretch(page.text().of(passage.span()), passage.span());
                if (stretch != null && !stretch.language().equals(own)) {
                    found.add(stretch);
                }
            }
        }
        return found;
    }

    private @Nullable Stretch stretch(String line, Span span) {
        List<String> words = words(line);
        int bits = (1 << Languages.all().size()) - 1;
        boolean listed = false;
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(PHRASE, words.size() - at);
            while (length > 0 && !phrases.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            if (length > 0) {
                listed = true;
                bits &= phrases.getOrDefault(String.join(" ", words.subList(at, at + length)), bits);
            }
            at += Math.max(1, length);
        }
        if (listed && Integer.bitCount(bits) == 1) {
            Language language = Languages.all().get(Integer.numberOfTrailingZeros(bits));
            return new Stretch(span, language.code(), LISTED);
        }
        Optional<Language> told = listed || words.size() < 2 ? Optional.empty() : Languages.of(new Text(line));
        return told.map(language -> new Stretch(span, language.code(), WORDS)).orElse(null);
    }

    /** Runs of letters, in small letters. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length() && words.size() < LONGEST) {
            int end = at;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(line.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }
}
