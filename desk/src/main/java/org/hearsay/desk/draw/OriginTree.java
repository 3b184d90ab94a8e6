package org.hearsay.desk.draw;

import java.util.List;
import java.util.Locale;

/**
 * The way of a claim: from those who said it to the reports that carry it. On a wide page steps stand side by side, on a
 * narrow one below each other. Each edge is a link to the sentence that it rests on.
 */
public final class OriginTree {

    /** Narrower drawings stand below each other. */
    private static final int NARROW = 600;
    /** More steps than these do not fit side by side. */
    private static final int DEEPEST = 4;

    private static final double BOX = 46;
    private static final double GAP = 14;
    private static final double STEP = 26;
    private static final double INDENT = 22;
    private static final double NAME = 13;
    private static final double SMALL = 11;
    /** How much wider bold letters are. */
    private static final double BOLD = 1.12;

    private final Svg svg;
    private final Labels labels;
    private final int width;
    private final double boxWidth;
    private final double column;
    private double down = 4;

    private OriginTree(String id, List<Node> roots, int width, Labels labels) {
        this.svg = new Svg(id);
        this.labels = labels;
        this.width = width;
        int depth = Math.max(2, roots.stream().mapToInt(Node::depth).max().orElse(1));
        double between = 118;
        this.boxWidth = Math.min(220, (width - (depth - 1) * between) / depth);
        this.column = boxWidth + between;
    }

    /**
     * Draws a tree.
     *
     * @param id unique in its page
     * @param width in pixels, at least 320
     */
    public static String of(String id, List<Node> roots, int width, Labels labels) {
        OriginTree tree = new OriginTree(id, roots, width, labels);
        tree.svg.hatch();
        boolean wide = width >= NARROW && roots.stream().allMatch(r -> r.depth() <= DEEPEST);
        roots.forEach(root -> {
            if (wide) {
                tree.beside(root, 0);
            } else {
                tree.below(root, 0);
            }
        });
        return tree.svg.finish(width, tree.down, labels.of("draw.tree"), labels.of("draw.tree.about"));
    }

    /** Draws a node and what comes of it to its right; returns the middle of its height. */
    private double beside(Node node, int level) {
        double x = level * column;
        double top = down;
        double[] middles = new double[node.children().size()];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = beside(node.children().get(i), level + 1);
        }
        if (middles.length == 0) {
            down += BOX + GAP;
        }
        double middle = middles.length == 0 ? top + BOX / 2 : (middles[0] + middles[middles.length - 1]) / 2;
        for (int i = 0; i < middles.length; i++) {
            across(x + boxWidth, middle, x + column, middles[i], node.children().get(i));
        }
        box(node, x, middle - BOX / 2, boxWidth);
        return middle;
    }

    private void across(double x1, double y1, double x2, double y2, Node child) {
        String from = at(x1, y1);
        String d = "M" + from + "C" + at(x1 + 26, y1) + " " + at(x1 + 12, y2) + " " + at(x1 + 38, y2) + "H"
                + Svg.number(x2 - 2);
        edge(d, child);
        String words = Letters.cut(child.step(), SMALL, x2 - x1 - 46);
        svg.text(x2 - 8, y2 - 6, "d-step d-end", words).close();
        arrow(x2, y2);
    }

    /** Draws a node and what comes of it below it, further in. */
    private void below(Node node, int level) {
        double x = Math.min(level, DEEPEST + 1) * INDENT;
        double top = down;
        box(node, x, top, width - x);
        down = top + BOX + GAP;
        for (Node child : node.children()) {
            double inner = Math.min(level + 1, DEEPEST + 1) * INDENT;
            double middle = down + STEP - GAP + BOX / 2;
            double stem = Math.min(x + INDENT / 2, inner - 6);
            String d = "M" + at(stem, top + BOX) + "V" + Svg.number(middle) + "H" + Svg.number(inner - 2);
            edge(d, child);
            svg.text(inner + 2, down + SMALL - 3, "d-step", Letters.cut(child.step(), SMALL, width - inner - 4))
                    .close();
            arrow(inner, middle);
            down += STEP - GAP;
            below(child, level + 1);
        }
    }

    /** The line of an edge, which is left open for its words. */
    private void edge(String d, Node child) {
        svg.link(child.words(), child.step() + ": " + child.name());
        svg.path(d, "d-hit");
        svg.path(d, child.uncertain() ? "d-edge d-uncertain" : "d-edge");
    }

    private void arrow(double x, double y) {
        svg.path("M" + at(x - 7, y - 4) + "L" + at(x, y) + "L" + at(x - 7, y + 4), "d-tip");
    }

    private void box(Node node, double x, double y, double room) {
        String about = node.damaged()
                ? labels.of("draw.damaged") + (node.about().isEmpty() ? "" : " · " + node.about())
                : node.about();
        svg.link(node.self(), labels.of("draw.node." + key(node)) + ": " + node.name() + ", " + about);
        svg.rect(
                x + 0.5,
                y + 0.5,
                room - 1,
                BOX - 1,
                node.kind() == Node.Kind.UTTERANCE ? BOX / 2 : 6,
                "d-box d-" + key(node));
        if (node.damaged()) {
            svg.hatched(x + 0.5, y + 0.5, room - 1, BOX - 1, 6);
        }
        double inside = x + 14;
        svg.text(inside, y + (about.isEmpty() ? 28 : 20), "d-name", Letters.cut(node.name(), NAME * BOLD, room - 24));
        if (!about.isEmpty()) {
            svg.text(inside, y + 36, node.damaged() ? "d-note d-over" : "d-note", Letters.cut(about, SMALL, room - 26));
        }
        svg.close();
    }

    private static String key(Node node) {
        return node.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
