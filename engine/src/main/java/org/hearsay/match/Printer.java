package org.hearsay.match;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.model.Metadata;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Reading;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;

/** Takes prints. */
public final class Printer {

    /** Most sentences that are kept of one report: a book is told by its beginning. */
    private static final int LINES = 400;

    private final Lexicon lexicon;

    /** For reports in {@code language}. */
    public Printer(Language language) {
        lexicon = new Lexicon(language);
    }

    /** Print of a reading, whose trees are those of its passages. */
    public Print print(Reading reading, List<Tree> trees) {
        List<Print.Line> lines = new ArrayList<>();
        Meaning meaning = new Meaning(lexicon);
        Marks marks = new Marks(reading.findings());
        int trimmings = 0;
        List<Passage> passages = reading.passages();
        for (int i = 0; i < passages.size(); i++) {
            Part part = passages.get(i).part();
            trimmings += part == Part.FURNITURE ? 1 : 0;
            if (part != Part.FURNITURE && part != Part.CREDIT && lines.size() < LINES) {
                Tree tree = trees.get(i);
                lines.add(line(passages.get(i).span(), tree, meaning.keys(tree, marks)));
            }
        }
        Metadata metadata = reading.report().metadata();
        int[] title = meaning.keys(metadata.title() == null ? "" : metadata.title());
        return new Print(
                reading.report().id(),
                reading.language(),
                metadata,
                Packed.pack(title, title.length),
                lines,
                Named.in(reading),
                trimmings,
                damaged(reading));
    }

    private static Print.Line line(Span span, Tree tree, int[] keys) {
        StringBuilder letters = new StringBuilder(span.length());
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.form(i);
            for (int k = 0; k < form.length(); k++) {
                if (Character.isLetterOrDigit(form.charAt(k))) {
                    letters.append(Character.toLowerCase(form.charAt(k)));
                }
            }
        }
        long exact = Packed.hash(letters) & Keys.EXACT;
        return new Print.Line(span.start(), span.end(), exact, Packed.pack(keys, keys.length));
    }

    private static int damaged(Reading reading) {
        return (int) reading.damage().stream()
                .filter(d -> d.severity() != Severity.MINOR)
                .count();
    }
}
