package org.hearsay.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Pos;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence as machines and careless hands spoil it: words out of order, not inflected, left out, cut off, spliced. */
final class Corruption {

    private static final int SHORTEST = 7;
    private static final long FUNCTION = 1L << Pos.DET.ordinal()
            | 1L << Pos.ADP.ordinal()
            | 1L << Pos.PRON.ordinal()
            | 1L << Pos.AUX.ordinal()
            | 1L << Pos.SCONJ.ordinal()
            | 1L << Pos.CCONJ.ordinal()
            | 1L << Pos.PART.ordinal();

    private final List<String> forms;
    private final List<Boolean> spaced;
    private final List<Boolean> bad;
    private final Gold gold;
    private final Random random;

    private Corruption(Gold gold, Random random) {
        this.gold = gold;
        this.random = random;
        this.forms = new ArrayList<>(gold.forms());
        this.spaced = new ArrayList<>();
        this.bad = new ArrayList<>(Collections.nCopies(forms.size(), false));
        for (int i = 0; i < forms.size(); i++) {
            spaced.add(i > 0 && gold.tokens().spaced(i));
        }
    }

    /** What the sentence has become, and which of its words stand in a damaged place. */
    record Spoiled(Tokens tokens, BitSet bad) {}

    /** The sentence as it is. */
    static Spoiled sound(Gold gold) {
        return new Spoiled(gold.tokens(), new BitSet());
    }

    /** The sentence damaged in one way; null if it is too short or nothing can be done to it. */
    static @Nullable Spoiled of(Gold gold, Gold other, Random random) {
        if (gold.size() < SHORTEST) {
            return null;
        }
        Corruption corruption = new Corruption(gold, random);
        for (int tries = 0; tries < 6; tries++) {
            if (corruption.damage(other)) {
                return corruption.spoiled();
            }
        }
        return null;
    }

    private boolean damage(Gold other) {
        return switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> shuffle(5 + random.nextInt(5));
            case 4, 5, 6 -> uninflect(3 + random.nextInt(3));
            case 7 -> uninflect(1);
            case 8, 9 -> move();
            case 10, 11 -> drop();
            case 12, 13 -> cut(other);
            default -> splice(other);
        };
    }

    private Spoiled spoiled() {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[forms.size()];
        int[] ends = new int[forms.size()];
        BitSet marked = new BitSet();
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && spaced.get(i)) {
                text.append(' ');
                at++;
            }
            text.append(forms.get(i));
            starts[i] = at;
            at += forms.get(i).codePointCount(0, forms.get(i).length());
            ends[i] = at;
            marked.set(i, bad.get(i));
        }
        return new Spoiled(new Tokens(new Text(text.toString()), starts, ends), marked);
    }

    private boolean mark(int i) {
        return gold.mark(i);
    }

    private boolean function(int i) {
        return (FUNCTION >>> gold.pos()[i] & 1) != 0;
    }

    /** Start of a row of {@code size} words without a mark, behind the first word; -1 if there is none. */
    private int row(int size) {
        List<Integer> starts = new ArrayList<>();
        int run = 0;
        for (int i = 1; i < forms.size(); i++) {
            run = mark(i) ? 0 : run + 1;
            if (run >= size) {
                starts.add(i - size + 1);
            }
        }
        return starts.isEmpty() ? -1 : starts.get(random.nextInt(starts.size()));
    }

    private boolean shuffle(int size) {
        int from = row(size);
        if (from < 0) {
            return false;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        int kept = size;
        for (int tries = 0; tries < 20 && kept > 2; tries++) {
            Collections.shuffle(order, random);
            kept = 0;
            for (int i = 1; i < size; i++) {
                kept += order.get(i) == order.get(i - 1) + 1 ? 1 : 0;
            }
        }
        reorder(from, order);
        return true;
    }

    private void reorder(int from, List<Integer> order) {
        List<String> old = List.copyOf(forms.subList(from, from + order.size()));
        for (int i = 0; i < order.size(); i++) {
            forms.set(from + i, old.get(order.get(i)));
            String before = forms.get(from + i - 1);
            char last = before.charAt(before.length() - 1);
            spaced.set(from + i, last != '\'' && last != '’');
            bad.set(from + i, true);
        }
    }

    /** A few words go elsewhere, as in the order of another language. */
    private boolean move() {
        int chunk = 1 + random.nextInt(3);
        int size = chunk + 2 + random.nextInt(4);
        int from = row(size);
        if (from < 0) {
            return false;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.rotate(order, random.nextBoolean() ? chunk : -chunk);
        reorder(from, order);
        return true;
    }

    private boolean uninflect(int least) {
        List<Integer> can = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String lemma = gold.lemmas().get(i);
            boolean word = !lemma.isEmpty()
                    && lemma.chars().allMatch(Character::isLetter)
                    && !lemma.equalsIgnoreCase(forms.get(i));
            boolean kind = inflects(Pos.values()[gold.pos()[i]], least > 1);
            if (word && kind) {
                can.add(i);
            }
        }
        if (can.size() < Math.min(least, 3)) {
            return false;
        }
        Collections.shuffle(can, random);
        for (int i : can.subList(0, Math.min(least, can.size()))) {
            String lemma = gold.lemmas().get(i);
            boolean capital = Character.isUpperCase(forms.get(i).charAt(0));
            forms.set(i, capital ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma);
            bad.set(i, true);
        }
        return true;
    }

    private static boolean inflects(Pos pos, boolean articles) {
        return switch (pos) {
            case VERB, AUX, ADJ, NOUN -> true;
            case DET -> articles;
            default -> false;
        };
    }

    /** Little words are left out, the words around them are what is left. */
    private boolean drop() {
        List<Integer> can = new ArrayList<>();
        for (int i = 1; i + 1 < forms.size(); i++) {
            if (function(i) && !mark(i - 1)) {
                can.add(i);
            }
        }
        if (can.size() < 3) {
            return false;
        }
        int first = random.nextInt(can.size() - 1);
        int last = Math.min(can.size(), first + 2 + random.nextInt(2));
        for (int k = last - 1; k >= first; k--) {
            int i = can.get(k);
            remove(i);
            bad.set(i - 1, true);
            bad.set(i, !mark(i + 1));
        }
        return true;
    }

    private void remove(int i) {
        forms.remove(i);
        spaced.remove(i);
        bad.remove(i);
    }

    /** The end is lost behind a little word; a full stop or another sentence may follow. */
    private boolean cut(Gold other) {
        List<Integer> can = new ArrayList<>();
        for (int i = Math.max(3, forms.size() * 2 / 5); i < forms.size() * 3 / 4; i++) {
            if (function(i) && !mark(i + 1)) {
                can.add(i);
            }
        }
        if (can.isEmpty()) {
            return false;
        }
        int last = can.get(random.nextInt(can.size()));
        while (forms.size() > last + 1) {
            remove(last + 1);
        }
        bad.set(last, true);
        bad.set(last - 1, true);
        switch (random.nextInt(3)) {
            case 0 -> add(".", false, true);
            case 1 -> {
                for (int i = 0; i < Math.min(8, other.size()); i++) {
                    add(other.forms().get(i), i == 0 || other.tokens().spaced(i), i == 0);
                }
            }
            default -> {}
        }
        return true;
    }

    private void add(String form, boolean space, boolean odd) {
        forms.add(form);
        spaced.add(space);
        bad.add(odd);
    }

    /** Words of another sentence stand in place of some. */
    private boolean splice(Gold other) {
        int size = 3 + random.nextInt(5);
        int taken = 3 + random.nextInt(5);
        int from = row(Math.min(size, forms.size() / 2));
        if (from < 0 || other.size() < taken + 4) {
            return false;
        }
        int to = Math.min(forms.size() - 1, from + size);
        for (int i = to - 1; i >= from; i--) {
            remove(i);
        }
        int start = 1 + random.nextInt(other.size() - taken - 1);
        for (int i = 0; i < taken; i++) {
            forms.add(from + i, other.forms().get(start + i));
            spaced.add(from + i, i == 0 || other.tokens().spaced(start + i));
            bad.add(from + i, i == 0 || i == taken - 1);
        }
        bad.set(from - 1, true);
        bad.set(from + taken, true);
        return true;
    }
}
