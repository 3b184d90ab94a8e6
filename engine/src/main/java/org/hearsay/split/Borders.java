package org.hearsay.split;

import java.nio.ByteBuffer;
import org.hearsay.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A learned judge of the gaps between tokens: a net with one hidden layer. Each feature of a gap adds a row of weights to
 * the hidden cells, so that only {@link Gap#count} rows are touched. Its file {@code sentences.model} holds the entries of
 * the {@link Lexis}, the rows, the weights of the cells and their sum's start, then a weight of each row for the glance
 * that comes first, and what the glance has to reach: nine gaps of ten need no more.
 */
final class Borders implements Judge {

    /** Number of rows, a power of two; two features that fall on one row share it. */
    static final int ROOM = 1 << 15;

    /** Hidden cells of a row; the last one counts as it is, the others only as far as they are above 0. */
    static final int CELLS = 16;

    /** Weights of rows are stored in steps of this part of one, those of the cells of the next. */
    static final int STEPS = 32;

    static final int CELL_STEPS = 256;

    /** Bytes of the file. */
    static final int SIZE = 2 * Lexis.ROOM + CELLS * ROOM + 2 * CELLS + Integer.BYTES + ROOM + Integer.BYTES;

    /**
     * What a gap without a stop before it has to reach, in steps: real lines seldom lose a stop, so doubt speaks against a
     * border there. It gives way where the sentences of the line before have lost theirs too. Of 150 borders that a doubt of
     * one step saw inside the sentences of 230 news reports, fewer than 30 are left; English treebanks lose a point of theirs.
     */
    private static final int DOUBT = STEPS * CELL_STEPS * 7 / 2;

    /** The same before a word that has a capital only where a sentence starts. */
    private static final int RAISED_DOUBT = STEPS * CELL_STEPS;

    private static final int LEAST_DOUBT = STEPS * CELL_STEPS / 2;
    /** How much doubt goes where all stops before were lost. */
    private static final int TRUST = STEPS * CELL_STEPS * 40;

    /**
     * What a glance has to reach besides where no stop stands and none was lost before: the doubt that follows turns away
     * all but a few of those below. Half of the looks at a gap are spared.
     */
    private static final int GLANCE_DOUBT = STEPS / 2;

    /** What comes on top where two words with capitals meet: who cuts off or cuts in two a name makes somebody else speak. */
    private static final int NAME_DOUBT = STEPS * CELL_STEPS;

    /** Four cells to a number, 16 bits each: one addition adds four weights, which are raised so as not to be below 0. */
    private static final int LANES = 4;

    private static final int LANE = 16;
    private static final int LANE_MASK = (1 << LANE) - 1;
    private static final int RAISED = 128;

    final Lexis lexis;

    private final long[] rows = new long[ROOM * CELLS / LANES];
    private final short[] cells = new short[CELLS];
    private final int start;
    private final byte[] glances = new byte[ROOM];
    private final int least;

    Borders(byte[] file) {
        if (file.length != SIZE) {
            throw new IllegalArgumentException("a model of another format");
        }
        ByteBuffer in = ByteBuffer.wrap(file);
        short[] entries = new short[Lexis.ROOM];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = in.getShort();
        }
        lexis = new Lexis(entries);
        for (int i = 0; i < rows.length; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                rows[i] |= (long) (in.get() + RAISED) << lane * LANE;
            }
        }
        for (int i = 0; i < CELLS; i++) {
            cells[i] = in.getShort();
        }
        start = in.getInt();
        in.get(glances);
        least = in.getInt();
    }

    /** The judge of {@code language}, or null if its folder has none. */
    static @Nullable Borders of(Language language) {
        byte[] file = language.bytes("sentences.model");
        return file.length == 0 ? null : new Borders(file);
    }

    @Override
    public boolean doubts(Gap gap) {
        int doubt = gap.stopped || gap.lost > 0 ? 0 : GLANCE_DOUBT;
        return glance(gap.features, gap.count) >= least + doubt;
    }

    /** What the first {@code count} of {@code features}, those of a glance, are worth. */
    int glance(int[] features, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += glances[features[i]];
        }
        return sum;
    }

    @Override
    public boolean starts(Cuts cuts, int next, Gap gap) {
        return score(gap) > doubt(cuts, next, gap);
    }

    private int doubt(Cuts cuts, int next, Gap gap) {
        if (gap.stopped) {
            return 0;
        }
        int doubt = Math.max(LEAST_DOUBT, (gap.raised ? RAISED_DOUBT : DOUBT) - TRUST / Gap.ALL * gap.lost);
        boolean name = cuts.begins(next, Marks.UPPER) && (cuts.begins(next - 1, Marks.UPPER) || named(cuts, next));
        return name ? doubt + NAME_DOUBT : doubt;
    }

    /** Whether a name of two words may begin with token {@code next}, whose first one is no word that is mostly small. */
    private boolean named(Cuts cuts, int next) {
        return next + 1 < cuts.size()
                && cuts.begins(next + 1, Marks.UPPER)
                && Lexis.kind(lexis.known(cuts, next)) != Lexis.SMALL;
    }

    private int score(Gap gap) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < gap.count; i++) {
            int row = gap.features[i] * LANES;
            a += rows[row];
            b += rows[row + 1];
            c += rows[row + 2];
            d += rows[row + 3];
        }
        int raised = RAISED * gap.count;
        int last = (int) (d >>> (LANES - 1) * LANE & LANE_MASK) - raised;
        int sum = start + Math.min(last, 0) * cells[CELLS - 1];
        return sum
                + lanes(a, 0, raised)
                + lanes(b, LANES, raised)
                + lanes(c, 2 * LANES, raised)
                + lanes(d, 3 * LANES, raised);
    }

    /** What the cells from {@code cell} on are worth that are above 0. */
    private int lanes(long values, int cell, int raised) {
        int sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            int value = (int) (values >>> lane * LANE & LANE_MASK) - raised;
            sum += Math.max(value, 0) * cells[cell + lane];
        }
        return sum;
    }
}
