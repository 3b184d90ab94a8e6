package org.hearsay.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a model file from treebanks. The parser learns from tags that a tagger gave which had not seen the sentence,
 * because that is what it will meet. The same files give the same bytes.
 */
public final class Training {

    private static final int FOLDS = 5;

    /** Room in the file for each part, in bytes; all of a model stays below 8 MB. */
    private static final int POS_ROOM = 2_600_000;

    private static final int BUNDLE_ROOM = 1_000_000;
    private static final int MOVE_ROOM = 2_800_000;
    private static final int RELATION_ROOM = 1_000_000;

    private final List<Gold> sentences;
    private final Lexicon.Sets sets;
    private final Forms forms;

    private Training(List<Gold> sentences, Forms forms) {
        this.forms = forms;
        this.sentences = sentences;
        this.sets = new Lexicon.Sets(sentences);
    }

    /**
     * The model for the sentences of {@code files}.
     *
     * @param files CoNLL-U
     * @param forms what {@link FormsTraining} made
     */
    public static byte[] model(List<Path> files, byte[] forms) throws IOException {
        return new Training(Treebank.read(files), Forms.read(forms)).model();
    }

    private byte[] model() {
        List<Gold> varied = varied();
        List<ArcTraining.Tagged> tagged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            tagged.addAll(jackknife(varied, fold));
            System.err.println("tags of part " + (fold + 1) + " of " + FOLDS);
        }
        Sink tags = tags(varied);
        System.err.println("tagger: " + tags.size() + " bytes");
        ArcTraining arcs = new ArcTraining(tagged);
        arcs.run();
        return all(tags, Packer.packMoves(arcs.move(), MOVE_ROOM), Packer.pack(arcs.relation(), RELATION_ROOM))
                .bytes();
    }

    private static Sink all(Sink tags, Sink move, Sink relation) {
        Sink sink = new Sink();
        sink.all(tags);
        sink.all(move);
        sink.all(relation);
        return sink;
    }

    /** All sentences, and for some of them what headings and scraped text look like. */
    private List<Gold> varied() {
        List<Gold> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Gold gold = sentences.get(i);
            all.add(gold);
            switch (i % 16) {
                case 3 -> all.add(gold.unstopped().lowered());
                case 7 -> all.add(gold.unstopped());
                case 11 -> all.add(gold.lowered());
                case 15 -> all.add(gold.unstopped().shouted());
                default -> {}
            }
        }
        return all;
    }

    /** Everything up to the weights of the taggers, as it stands in the file. */
    private Sink tags(List<Gold> from) {
        Sink sink = new Sink();
        sink.one(Model.FORMAT);
        Sink known = new Sink();
        Lexicon.known(known, from);
        sink.all(known);
        sets.settled(sink, from);
        sets.write(sink);
        LemmaTraining.write(sink, from);
        TagTraining training = new TagTraining(from, sets, forms, Model.table(new Bytes(known.bytes())));
        training.run();
        sink.all(Packer.pack(training.pos(), POS_ROOM));
        sink.all(Packer.pack(training.bundle(), BUNDLE_ROOM));
        return sink;
    }

    /** The sentences of one fold with the tags of a tagger that has learned from the others. */
    private List<ArcTraining.Tagged> jackknife(List<Gold> varied, int fold) {
        List<Gold> seen = new ArrayList<>();
        List<Gold> held = new ArrayList<>();
        int size = varied.size() / FOLDS + 1;
        for (int i = 0; i < varied.size(); i++) {
            (i / size == fold ? held : seen).add(varied.get(i));
        }
        if (seen.isEmpty()) {
            seen = held;
        }
        Analyst analyst = new Analyst(Model.read(
                all(tags(seen), Packer.packMoves(new Learner(State.MOVES), 9), Packer.pack(new Learner(1), 9))
                        .bytes(),
                forms));
        return held.stream().map(gold -> tagged(analyst, gold)).toList();
    }

    private static ArcTraining.Tagged tagged(Analyst analyst, Gold gold) {
        int n = gold.size();
        Analyst.Result result = new Analyst.Result(n);
        analyst.tag(gold.tokens(), 0, n, result);
        ArcTraining.Tagged tagged = new ArcTraining.Tagged(gold);
        for (int i = 0; i < n; i++) {
            tagged.pos[i] = result.pos[i];
            tagged.bundle[i] = result.bundles[i];
            tagged.lemma[i] = Hash.lower(result.lemmas[i], 0, result.lemmas[i].length());
        }
        return tagged;
    }
}
