package org.hearsay.parse;

/** Where the weights of the small features of parts of speech stand: few enough to be looked up beforehand. */
final class TagPlaces {

    /** Codes of parts of speech and of shapes, those outside the stretch among them. */
    private static final int CODES = Words.NONE + 1;

    /** Looks begin at -1. */
    private static final int LOOKS = CODES + 1;

    private final int[] starts = new int[2 * LOOKS];
    private final int[] tags = new int[CODES];
    private final int[] pairs = new int[CODES * CODES];
    private final int[] shapes = new int[CODES * LOOKS * CODES];

    TagPlaces(Weights pos) {
        for (int look = 0; look < LOOKS; look++) {
            starts[2 * look] = pos.place(TagFeatures.start(look - 1, false));
            starts[2 * look + 1] = pos.place(TagFeatures.start(look - 1, true));
        }
        for (int tag = 0; tag < CODES; tag++) {
            tags[tag] = pos.place(TagFeatures.tag(tag));
            for (int second = 0; second < CODES; second++) {
                pairs[tag * CODES + second] = pos.place(TagFeatures.tags(tag, second));
            }
        }
        int at = 0;
        for (int before = 0; before < CODES; before++) {
            for (int look = -1; look < CODES; look++) {
                for (int next = 0; next < CODES; next++) {
                    shapes[at++] = pos.place(TagFeatures.shapes(before, look, next));
                }
            }
        }
    }

    /** Sets the first of {@code out} to the places of what stands before a word; answers how many. */
    int near(int[] out, int look, boolean first, int tag, int second) {
        out[0] = starts[2 * (look + 1) + (first ? 1 : 0)];
        out[1] = tags[tag];
        out[2] = pairs[tag * CODES + second];
        return 3;
    }

    int shapes(int before, int look, int next) {
        return shapes[(before * LOOKS + look + 1) * CODES + next];
    }
}
