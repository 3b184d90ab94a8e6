package org.hearsay.desk.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hearsay.model.Figure.Comparator;

/**
 * How a number moved: one row for each utterance of it, on one scale. What is a bound has an arrow to the open side, what is
 * a range has two ends, what is "about" has a broken line; each base has a shape of its own.
 */
public final class FigureChart {

    private static final int NARROW = 600;
    private static final double SIZE = 13;
    private static final double SMALL = 11;
    private static final double MARK = 5.5;
    private static final double OPEN = 34;
    /** How much wider bold letters are. */
    private static final double BOLD = 1.14;

    private final Svg svg;
    private final int width;
    private final boolean wide;
    private final Labels labels;
    private final Scale scale;
    private final double left;
    private final double row;

    private FigureChart(String id, List<Value> values, int width, Labels labels) {
        this.svg = new Svg(id);
        this.width = width;
        this.wide = width >= NARROW;
        this.labels = labels;
        this.left = wide ? width * 0.36 : 12;
        this.row = wide ? 46 : 62;
        double least =
                values.stream().mapToDouble(v -> v.low().doubleValue()).min().orElse(0);
        double most =
                values.stream().mapToDouble(v -> v.high().doubleValue()).max().orElse(1);
        this.scale = new Scale(least, most, left + 10, width - (wide ? 110 : 36));
    }

    /**
     * Draws a chart.
     *
     * @param id unique in its page
     * @param values in the order of their rows; all in one unit, one at least
     * @param title what is counted
     * @param width in pixels, at least 320
     */
    public static String of(String id, String title, List<Value> values, List<Move> moves, int width, Labels labels) {
        FigureChart chart = new FigureChart(id, values, width, labels);
        double bottom = values.size() * chart.row + 6;
        chart.axis(bottom);
        for (Move move : moves) {
            chart.move(move, values);
        }
        for (int i = 0; i < values.size(); i++) {
            chart.row(values.get(i), i);
        }
        return chart.svg.finish(width, bottom + 26, title, labels.of("draw.figures.about"));
    }

    private void axis(double bottom) {
        for (double tick : scale.ticks(wide ? 6 : 4)) {
            double x = scale.at(tick);
            svg.line(x, 4, x, bottom, "d-grid");
            svg.text(x, bottom + 16, "d-tick d-middle", number(tick));
        }
        svg.line(left, bottom, width - 4, bottom, "d-axis");
    }

    /** Thousands parted by thin blanks, which no language reads as a decimal mark. */
    private static String number(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > (plain.startsWith("-") ? 1 : 0) && end > 4; i -= 3) {
            out.insert(i, '\u202F');
        }
        return out.toString();
    }

    private double middle(int row) {
        return row * this.row + (wide ? this.row / 2 : this.row - 16);
    }

    private double mark(Value value) {
        return scale.at((value.low().doubleValue() + value.high().doubleValue()) / 2);
    }

    private void move(Move move, List<Value> values) {
        double x1 = mark(values.get(move.from()));
        double y1 = middle(move.from());
        double x2 = mark(values.get(move.to()));
        double y2 = middle(move.to());
        svg.open("g").title(move.label());
        svg.path(
                "M" + Svg.number(x1) + " " + Svg.number(y1) + "C" + Svg.number(x1) + " " + Svg.number((y1 + y2) / 2)
                        + " "
                        + Svg.number(x2) + " " + Svg.number((y1 + y2) / 2) + " " + Svg.number(x2) + " "
                        + Svg.number(y2),
                move.compatible() ? "d-move" : "d-clash");
        if (!move.compatible()) {
            double x = (x1 + x2) / 2;
            double y = (y1 + y2) / 2;
            svg.circle(x, y, 9, "d-badge").text(x, y + 5, "d-sign d-middle", "≠");
        }
        svg.close();
    }

    private void row(Value value, int number) {
        double y = middle(number);
        double top = number * row;
        svg.line(wide ? 0 : left, top + row - 0.5, width, top + row - 0.5, "d-rule");
        svg.link(value.words(), value.who() + ": " + value.shown() + ", " + value.where());
        svg.rect(0, top + 1, width, row - 2, 4, "d-hit");
        if (wide) {
            double room = left - 16;
            svg.text(0, y - 3, "d-name d-halo", Letters.cut(value.who(), SIZE * BOLD, room));
            svg.text(0, y + 13, "d-note d-halo", Letters.cut(value.where(), SMALL, room));
        } else {
            double who = Math.min(Letters.width(value.who(), SIZE) * BOLD, width * 0.62);
            svg.text(0, top + 18, "d-name d-halo", Letters.cut(value.who(), SIZE * BOLD, who));
            svg.text(who + 8, top + 18, "d-note d-halo", Letters.cut(value.where(), SMALL, width - who - 8));
        }
        marks(value, y);
        svg.close();
    }

    private void marks(Value value, double y) {
        double low = scale.at(value.low().doubleValue());
        double high = scale.at(value.high().doubleValue());
        double ends = high;
        String shape = "d-mark d-base" + Math.floorMod(value.base() + 1, 5);
        switch (value.comparator()) {
            case RANGE -> {
                svg.line(low, y, high, y, "d-range");
                shape(value.base(), low, y, shape);
                shape(value.base(), high, y, shape);
            }
            case MORE_THAN, AT_LEAST -> {
                ends = open(low, y, 1);
                shape(value.base(), low, y, value.comparator() == Comparator.MORE_THAN ? shape + " d-hollow" : shape);
            }
            case LESS_THAN, AT_MOST -> {
                open(high, y, -1);
                shape(value.base(), high, y, value.comparator() == Comparator.LESS_THAN ? shape + " d-hollow" : shape);
            }
            case ABOUT -> {
                svg.line(low - 16, y, high + 16, y, "d-about");
                shape(value.base(), (low + high) / 2, y, shape);
                ends = high + 10;
            }
            case EXACT -> shape(value.base(), low, y, shape);
        }
        if (value.denied()) {
            svg.path("M" + Svg.number(low - 9) + " " + Svg.number(y + 9) + "l18-18", "d-strike");
        }
        amount(value, low, ends, y);
    }

    /** The number itself, to the right of its mark or where there is no room to the left. */
    private void amount(Value value, double low, double ends, double y) {
        String words = value.denied() ? labels.of("draw.denied") + " " + value.shown() : value.shown();
        double room = Letters.width(words, SIZE) * BOLD;
        if (ends + 12 + room <= width) {
            svg.text(ends + 12, y + 4.5, "d-amount", words);
        } else {
            svg.text(low - 12 - (value.comparator() == Comparator.ABOUT ? 12 : 0), y + 4.5, "d-amount d-end", words);
        }
    }

    /** A line to where the number is open, with an arrow; returns where it ends. */
    private double open(double x, double y, int side) {
        double end = Math.max(2, x + side * OPEN);
        svg.line(x, y, end, y, "d-range");
        svg.path(
                "M" + Svg.number(end - side * 7) + " " + Svg.number(y - 5) + "L" + Svg.number(end) + " " + Svg.number(y)
                        + "L" + Svg.number(end - side * 7) + " " + Svg.number(y + 5),
                "d-tip");
        return side > 0 ? end : x;
    }

    /** A square, a lozenge, a triangle or a bar, one for each base; round where no base is told. */
    private void shape(int base, double x, double y, String style) {
        switch (base < 0 ? base : base % 4) {
            case 0 -> svg.rect(x - MARK, y - MARK, 2 * MARK, 2 * MARK, 1, style);
            case 1 -> svg.path("M" + Svg.number(x) + " " + Svg.number(y - 7.5) + "l7.5 7.5-7.5 7.5-7.5-7.5z", style);
            case 2 -> svg.path("M" + Svg.number(x) + " " + Svg.number(y - 7) + "l7 12h-14z", style);
            case 3 -> svg.rect(x - 3, y - 9, 6, 18, 1, style);
            default -> svg.circle(x, y, MARK, style);
        }
    }

    /** The mark of a base alone, for the words beside the chart. */
    public static String sign(String id, int base, String label) {
        List<Value> none = List.of();
        FigureChart chart = new FigureChart(id, none, NARROW, (key, values) -> key);
        chart.shape(base, 9, 9, "d-mark d-base" + Math.floorMod(base + 1, 5));
        return chart.svg.finish(18, 18, label, label);
    }
}
