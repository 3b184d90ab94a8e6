package org.hearsay.parse;

/** Steps along averaged slopes, each weight at its own pace (Kingma and Ba 2015). */
final class Adam {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.98f;
    private static final float TINY = 1e-8f;

    private final float rate;
    private final long last;
    private long time;
    private float pace;
    private float spread;

    /**
     * Steps of at most about {@code rate}, which grow at first and become shorter until the last one.
     *
     * @param last number of steps
     */
    Adam(float rate, long last) {
        this.rate = rate;
        this.last = last;
    }

    /** Begins the next step. */
    void next() {
        time++;
        float warm = Math.min(1f, time / 200f);
        float left = Math.max(0f, 1f - (float) time / (last + 1));
        pace = rate * warm * left / (float) (1 - StrictMath.pow(FIRST, (double) time));
        spread = 1 / (float) (1 - StrictMath.pow(SECOND, (double) time));
    }

    /** Moves {@code weights} down their {@code slopes}, which are set to 0. */
    void step(float[] weights, float[] slopes, float[] mean, float[] square) {
        int n = weights.length;
        for (int i = 0; i < n; i++) {
            mean[i] = FIRST * mean[i] + (1 - FIRST) * slopes[i];
        }
        for (int i = 0; i < n; i++) {
            square[i] = SECOND * square[i] + (1 - SECOND) * slopes[i] * slopes[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] -= pace * mean[i] / ((float) Math.sqrt(square[i] * spread) + TINY);
            slopes[i] = 0;
        }
    }
}
