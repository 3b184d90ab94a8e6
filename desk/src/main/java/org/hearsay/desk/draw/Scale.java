package org.hearsay.desk.draw;

import java.util.ArrayList;
import java.util.List;

/** Numbers on a line. Where the largest is more than a hundred times the smallest, equal steps are equal factors. */
final class Scale {

    private static final double FACTORS = 100;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private final double least;
    private final double most;
    private final double left;
    private final double right;
    private final boolean factors;

    /** From {@code least} at {@code left} to {@code most} at {@code right}. */
    Scale(double least, double most, double left, double right) {
        this.factors = least > 0 && most / least > FACTORS;
        this.left = left;
        this.right = right;
        double room = (most - least) * 0.08;
        if (factors) {
            this.least = least / 2;
            this.most = most * 2;
        } else if (least >= 0 && least < most * 0.5) {
            this.least = 0;
            this.most = most + room;
        } else {
            double some = room == 0 ? Math.max(1, Math.abs(most) * 0.1) : room;
            this.least = least - some;
            this.most = most + some;
        }
    }

    double at(double value) {
        double share = factors
                ? (Math.log(Math.max(value, least)) - Math.log(least)) / (Math.log(most) - Math.log(least))
                : (value - least) / (most - least);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** Round numbers, about {@code wanted} of them. */
    List<Double> ticks(int wanted) {
        List<Double> ticks = new ArrayList<>();
        if (factors) {
            for (double tick = Math.pow(10, Math.ceil(Math.log10(least))); tick <= most; tick *= 10) {
                ticks.add(tick);
            }
            return ticks;
        }
        double step = step((most - least) / wanted);
        for (double tick = Math.ceil(least / step) * step; tick <= most; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static double step(double rough) {
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * ten >= rough) {
                return step * ten;
            }
        }
        return 10 * ten;
    }
}
