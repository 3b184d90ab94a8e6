package org.hearsay.match;

/** How strongly two prints hang together, from how they overlay. */
final class Bond {

    /** Share of the shorter text below which nothing is told, and from which all is, in one language and across two. */
    private static final float LOW = 0.12f;

    private static final float HIGH = 0.5f;
    private static final float LOW_ACROSS = 0.1f;
    private static final float HIGH_ACROSS = 0.32f;

    /** Share of names and numbers below which two like texts tell of two things: forms filled in for each happening. */
    private static final float OTHERS = 0.45f;

    private static final float OWN = 0.75f;

    /** What one sentence is worth, and two that stand in another order. */
    private static final float LONE = 0.5f;

    private Bond() {}

    /** 0: nothing speaks for one text; 1: all does. */
    static float between(Sketch a, Sketch b, Overlay o) {
        boolean one = a.print.language().equals(b.print.language());
        float share = Math.max(o.first, o.second);
        float text = ramp(share, one ? LOW : LOW_ACROSS, one ? HIGH : HIGH_ACROSS);
        float names = ramp(o.hard, OTHERS, OWN);
        boolean lone = o.ordered < 2 && Math.min(a.size(), b.size()) > 1;
        return text * names * (lone ? LONE : 1f);
    }

    private static float ramp(float value, float low, float high) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
