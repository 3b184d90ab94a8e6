package org.hearsay.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.Language;

/** Makes {@code forms.model}, which {@link Forms} reads, from a language's dictionary. */
public final class FormsTraining {

    private final Morphology morphology;
    private final Map<String, Set<String>> tags = new TreeMap<>();

    private FormsTraining(Morphology morphology) {
        this.morphology = morphology;
    }

    /** The file; without a dictionary one that lists no forms. */
    public static byte[] of(Language language) throws IOException {
        FormsTraining training = new FormsTraining(new Morphology(language));
        Dictionary.read(language, training::add);
        return training.bytes();
    }

    /** Tags of forms that differ in capitals only are put together. */
    private void add(Dictionary.Entry entry) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < entry.form().length(); i++) {
            form.append(Hash.fold(entry.form().charAt(i)));
        }
        tags.computeIfAbsent(form.toString(), k -> new TreeSet<>()).add(entry.tag());
    }

    /** Frequent classes have small numbers. */
    private byte[] bytes() {
        Map<Set<String>, Integer> counts = new HashMap<>();
        tags.values().forEach(set -> counts.merge(set, 1, Integer::sum));
        List<Set<String>> classes = new ArrayList<>(counts.keySet());
        classes.sort(Comparator.comparing((Set<String> set) -> -counts.getOrDefault(set, 0))
                .thenComparing(Set::toString));
        Map<Set<String>, Integer> numbers = new HashMap<>();
        Map<Set<String>, Integer> kinds = new HashMap<>();
        Sink sink = new Sink();
        sink.one(Forms.FORMAT);
        sink.number(classes.size());
        for (Set<String> set : classes) {
            Set<String> kind = new TreeSet<>();
            set.forEach(tag -> kind.add(morphology.kind(tag)));
            sink.number(kinds.computeIfAbsent(kind, k -> kinds.size()));
            numbers.put(set, numbers.size());
        }
        Map<Integer, Integer> table = new HashMap<>();
        tags.forEach((form, set) ->
                table.putIfAbsent(Slots.legal(Forms.key(form, 0, form.length())), numbers.getOrDefault(set, 0)));
        Lexicon.table(sink, table);
        return sink.bytes();
    }
}
