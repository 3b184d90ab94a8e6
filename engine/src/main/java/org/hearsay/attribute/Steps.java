package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Which phrase of the way belongs to which statement of its sentence: to the cue that stands nearest, with the phrase outside what
 * is said. A phrase that ends what is said may as well belong to it: parted by a comma it is cut off, else it stays and the
 * attachment is uncertain.
 */
final class Steps {

    /**
     * A phrase as it belongs to one statement.
     *
     * @param uncertain whether it may belong to something else in the sentence
     */
    record Step(Way way, boolean uncertain) {}

    private final Words words;
    private final Map<Draft, List<Step>> steps = new HashMap<>();

    Steps(Words words) {
        this.words = words;
    }

    /** Phrases that belong to {@code draft}, in order of the text. */
    List<Step> of(Draft draft) {
        return steps.getOrDefault(draft, List.of());
    }

    /** The statements of one sentence, without what turned out to tell only how they got here. */
    List<Draft> settle(Sentence s, List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Way way : words.ways().of(s)) {
            if (way.use() == Way.Use.CITED && !belongsToOutlet(way, out)) {
                continue;
            }
            out.removeIf(d -> out.size() > 1 && isOnly(d, way));
            attach(way, out);
        }
        return out;
    }

    /** Whether the statement's cue is the phrase itself, so that it says nothing but who is cited. */
    private static boolean isOnly(Draft draft, Way way) {
        return way.use() == Way.Use.CITED
                && !draft.wording().cue().isEmpty()
                && way.phrase().contains(Span.around(draft.wording().cue()));
    }

    private boolean belongsToOutlet(Way way, List<Draft> drafts) {
        Draft nearest = nearest(way, drafts);
        return nearest != null && isOutlet(nearest);
    }

    /** Whether the source of the statement is an agency or outlet. */
    boolean isOutlet(Draft draft) {
        Sentence s = draft.sentence();
        if (draft.speaker() == Tree.NONE || draft.wording().source().isEmpty()) {
            return false;
        }
        Span source = draft.wording().source().get(0);
        int from = s.tokens().at(source.start());
        int speaker = Math.max(from, draft.speaker());
        int last = s.tokens().at(source.end() - 1);
        int end = speaker;
        while (end < last && s.tree().head(end + 1) == speaker && !s.isPunctuation(end + 1)) {
            end++;
        }
        return words.ways().outlets().isOutlet(s, from, Math.min(end, last));
    }

    private static @Nullable Draft nearest(Way way, List<Draft> drafts) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean own = !draft.wording().cue().isEmpty() && !isOnly(draft, way);
            if (own && free(draft, way) && (best == null || distance(draft, way) < distance(best, way))) {
                best = draft;
            }
        }
        return best;
    }

    /** Whether the phrase stands outside what is said, or at one of its ends. */
    private static boolean free(Draft draft, Way way) {
        return draft.wording().content().stream().noneMatch(c -> c.overlaps(way.phrase()) && !isAtEnd(c, way));
    }

    private static boolean isAtEnd(Span content, Way way) {
        boolean last = way.phrase().start() > content.start() && way.phrase().end() == content.end();
        boolean first = way.phrase().start() == content.start() && way.phrase().end() < content.end();
        return last && (way.parted() || way.use() == Way.Use.TOLD)
                || first && way.parted() && way.use() == Way.Use.CITED;
    }

    private static int distance(Draft draft, Way way) {
        Span cue = Span.around(draft.wording().cue());
        return Math.max(cue.start(), way.phrase().start())
                - Math.min(cue.end(), way.phrase().end());
    }

    private void attach(Way way, List<Draft> drafts) {
        Draft best = nearest(way, drafts);
        if (best == null) {
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.wording().cue().equals(best.wording().cue()) && free(draft, way)) {
                boolean inside = draft.wording().content().stream().anyMatch(c -> c.overlaps(way.phrase()));
                Draft cut = inside && way.parted() ? without(draft, way) : draft;
                List<Step> known = new ArrayList<>(steps.getOrDefault(draft, List.of()));
                known.add(new Step(way, inside && !way.parted()));
                steps.put(cut, known);
                drafts.set(i, cut);
            }
        }
    }

    /** The statement without the phrase at one end of what is said. */
    private static Draft without(Draft draft, Way way) {
        Sentence s = draft.sentence();
        List<Span> content = new ArrayList<>();
        for (Span span : draft.wording().content()) {
            if (!span.overlaps(way.phrase())) {
                content.add(span);
                continue;
            }
            int first = s.tokens().at(span.start());
            int last = s.tokens().at(span.end() - 1);
            int from = s.tokens().at(way.phrase().start());
            int end = s.tokens().at(way.phrase().end() - 1);
            content.addAll(from > first ? s.trimmed(first, from - 1) : s.trimmed(end + 1, last));
        }
        return content.isEmpty() ? draft : draft.withContent(content);
    }
}
