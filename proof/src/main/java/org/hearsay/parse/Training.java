package org.hearsay.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model file from treebanks. The parser learns from tags that a tagger gave which had not seen the sentence,
 * because that is what it will meet. The same files give the same bytes.
 */
public final class Training {

    private static final int FOLDS = 5;

    /** Room in the file for the weights of each tagger, in bytes; all of a model stays below 8 MB. */
    private static final int POS_ROOM = 1_800_000;

    private static final int BUNDLE_ROOM = 1_000_000;

    private final List<Gold> sentences;
    private final Vectors vectors;
    private final Lexicon.Sets sets;
    private final Forms forms;

    private Training(List<Gold> sentences, Forms forms, Vectors vectors) {
        this.forms = forms;
        this.sentences = sentences;
        this.vectors = vectors;
        this.sets = new Lexicon.Sets(sentences);
    }

    /**
     * The model for the sentences of {@code files}.
     *
     * @param files CoNLL-U
     * @param forms what {@link FormsTraining} made
     * @param vectors what is known of words beforehand, for {@link Vectors}; or null
     */
    public static byte[] model(List<Path> files, byte[] forms, @Nullable Path vectors) throws IOException {
        Vectors known = vectors == null ? Vectors.NONE : Vectors.read(vectors);
        return new Training(Treebank.read(files), Forms.read(forms), known).model();
    }

    private byte[] model() {
        List<Gold> varied = varied();
        List<Tagged> tagged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            tagged.addAll(jackknife(varied, fold));
            System.err.println("tags of part " + (fold + 1) + " of " + FOLDS);
        }
        Sink tags = tags(varied);
        System.err.println("tagger: " + tags.size() + " bytes");
        NetTraining training = new NetTraining(tagged, forms, vectors);
        training.run();
        Sink all = new Sink();
        all.one(Model.FORMAT);
        all.all(tags);
        all.all(training.pack());
        return all.bytes();
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
        Sink known = new Sink();
        Lexicon.known(known, from);
        sink.all(known);
        sets.settled(sink, from);
        sets.write(sink);
        LemmaTraining.write(sink, from);
        TagTraining training = new TagTraining(from, sets, forms, new Bytes(known.bytes()).table());
        training.run();
        sink.all(Packer.pack(training.pos(), POS_ROOM));
        sink.all(Packer.pack(training.bundle(), BUNDLE_ROOM));
        return sink;
    }

    /** The sentences of one fold with the tags of a tagger that has learned from the others. */
    private List<Tagged> jackknife(List<Gold> varied, int fold) {
        List<Gold> seen = new ArrayList<>();
        List<Gold> held = new ArrayList<>();
        int size = varied.size() / FOLDS + 1;
        for (int i = 0; i < varied.size(); i++) {
            (i / size == fold ? held : seen).add(varied.get(i));
        }
        if (seen.isEmpty()) {
            seen = held;
        }
        Labeller labeller = new Labeller(Tags.read(new Bytes(tags(seen).bytes()), forms));
        return held.stream().map(gold -> tagged(labeller, gold)).toList();
    }

    private static Tagged tagged(Labeller labeller, Gold gold) {
        Result result = new Result(gold.size());
        labeller.label(gold.tokens(), 0, gold.size(), result);
        return new Tagged(gold, labeller.words);
    }
}
