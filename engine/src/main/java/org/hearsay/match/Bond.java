package org.hearsay.match;

/**
 * How strongly two prints hang together, from how they overlay.
 *
 * @param strength 0: nothing speaks for one text; 1: all does
 * @param common share of the longer text that both have: of two bonds that are as strong the one with more comes first, so
 *     that a report that mixes two texts goes with that of which it has most
 * @param whole whether one lies wholly in the other
 */
record Bond(float strength, float common, boolean whole) {

    /** Of two that have nothing to do with each other. */
    static final Bond NONE = new Bond(0, 0, false);

    /** Share of the shorter text, in one language and across two, that lies wholly in the other. */
    private static final float WHOLE = 0.85f;

    private static final float WHOLE_ACROSS = 0.4f;

    /** Share of the shorter text below which nothing is told, and from which all is: in one language, across two, where one credits the other. */
    private static final float[] ONE = {0.22f, 0.55f};

    private static final float[] ACROSS = {0.1f, 0.34f};
    private static final float[] CREDITED = {0.06f, 0.25f};

    /** Weight of what both have below which it tells nothing, and from which it tells enough. */
    private static final float[] LITTLE = {3f, 10f};

    /** Share of names and numbers below which two like texts tell of two things: forms filled in for each happening. */
    private static final float OTHERS = 0.45f;

    private static final float OWN = 0.78f;

    /** What one sentence is worth, and two that stand in another order. */
    private static final float LONE = 0.4f;

    static Bond between(Sketch a, Sketch b, Overlay o) {
        boolean one = a.print.language().equals(b.print.language());
        float share = Math.max(o.first, o.second);
        float[] range = one ? ONE : ACROSS;
        float text = ramp(share, range[0], range[1]);
        if (a.credits(b) || b.credits(a) || a.goesBy(b) || b.goesBy(a)) {
            text = Math.max(text, ramp(share, CREDITED[0], CREDITED[1]));
        }
        text *= ramp(o.shared, LITTLE[0], LITTLE[1]);
        float names = ramp(o.hard, OTHERS, OWN);
        boolean lone = o.ordered < 2 && Math.min(a.size(), b.size()) > 1;
        return new Bond(
                text * names * (lone ? LONE : 1f), Math.min(o.first, o.second), share >= (one ? WHOLE : WHOLE_ACROSS));
    }

    private static float ramp(float value, float low, float high) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
