package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/** Words that announce a source with no source behind them: a verb follows, or the end. */
final class Cues {

    private record Cue(List<String> words, Set<String> next, boolean stop) {}

    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    Cues(Lexicon own) {
        for (Row row : own.language().table("words/dangling")) {
            Cue cue = new Cue(
                    List.of(row.get("cue").split(" ")),
                    Set.copyOf(row.list("next")),
                    row.get("stop").equals("yes"));
            byFirst.computeIfAbsent(cue.words.get(0), first -> new ArrayList<>(1))
                    .add(cue);
        }
    }

    List<Sign> of(String text, Span passage, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Cue cue : byFirst.getOrDefault(words.get(i).form().lower(), List.of())) {
                if (begins(words, i, cue) && dangles(text, passage, words, i + cue.words.size(), cue)) {
                    signs.add(sign(words, i, i + cue.words.size() - 1));
                }
            }
        }
        return signs;
    }

    private static boolean begins(List<Word> words, int i, Cue cue) {
        if (i + cue.words.size() > words.size()) {
            return false;
        }
        for (int k = 1; k < cue.words.size(); k++) {
            if (!words.get(i + k).form().lower().equals(cue.words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean dangles(String text, Span passage, List<Word> words, int next, Cue cue) {
        int end = words.get(next - 1).end();
        int from = end;
        while (from < passage.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean last = from == passage.end() || text.charAt(from) == '.' || text.charAt(from) == ';';
        if (last) {
            return cue.stop;
        }
        return next < words.size()
                && words.get(next).start() == from
                && cue.next.contains(words.get(next).form().text());
    }

    private static Sign sign(List<Word> words, int from, int to) {
        StringBuilder cue = new StringBuilder();
        for (int i = from; i <= to; i++) {
            cue.append(i > from ? " " : "").append(words.get(i).form().text());
        }
        String evidence = "\"" + cue + "\" names no source";
        return new Sign(
                words.get(from).start(),
                words.get(to).end(),
                Kind.DANGLING_CUE,
                Severity.MODERATE,
                evidence,
                "damage.cue.dangling");
    }
}
