package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BordersTest {

    /** Tokens parted by blanks. */
    private static Cuts cuts(String text) {
        Cuts cuts = new Cuts(text.toCharArray());
        int start = 0;
        for (String token : text.split(" ")) {
            cuts.add(start, start + token.length());
            start += token.length() + 1;
        }
        return cuts;
    }

    private static Gap gap(Cuts cuts, int next) {
        Gap gap = new Gap(new Lexis(new short[0]));
        gap.glance(cuts, 0, next);
        gap.look(cuts, 0, next, 0, 0);
        return gap;
    }

    /** A model in which the row of {@code feature} adds {@code weight} to the cell that counts as it is. */
    private static Borders model(int feature, int weight) {
        byte[] file = new byte[Borders.SIZE];
        int rows = 2 * Lexis.ROOM;
        file[rows + feature * Borders.CELLS + Borders.CELLS - 1] = (byte) weight;
        ByteBuffer.wrap(file)
                .putShort(rows + Borders.ROOM * Borders.CELLS + 2 * (Borders.CELLS - 1), (short) Borders.CELL_STEPS);
        return new Borders(file);
    }

    @Test
    void aRowAddsToTheScore() {
        Cuts cuts = cuts("Quay shut . Boats wait");
        Gap gap = gap(cuts, 3);

        assertThat(gap.stopped).isTrue();
        assertThat(model(gap.features[0], 1).starts(cuts, 3, gap)).isTrue();
        assertThat(model(gap.features[0], -1).starts(cuts, 3, gap)).isFalse();
    }

    @Test
    void aGapWithoutStopHasToReachMoreUnlessTheLineHasLostOne() {
        Cuts cuts = cuts("Quay shut Boats wait");
        Gap gap = gap(cuts, 2);

        assertThat(gap.stopped).isFalse();
        assertThat(model(gap.features[0], 1).starts(cuts, 2, gap)).isFalse();
        assertThat(model(gap.features[0], 3 * Borders.STEPS).starts(cuts, 2, gap))
                .isFalse();
        gap.ended(false);
        assertThat(model(gap.features[0], 3 * Borders.STEPS).starts(cuts, 2, gap))
                .isTrue();
    }

    @Test
    void aGlanceSparesTheLookWhereNoBorderCanBe() {
        Gap gap = gap(cuts("Quay shut . Boats wait"), 3);
        byte[] file = new byte[Borders.SIZE];
        int glances = Borders.SIZE - Borders.ROOM - Integer.BYTES;
        file[glances + gap.features[0]] = 5;
        file[glances + gap.features[gap.near]] = 90;
        gap.count = gap.near;

        ByteBuffer.wrap(file).putInt(Borders.SIZE - Integer.BYTES, 5);
        assertThat(new Borders(file).doubts(gap)).isTrue();
        ByteBuffer.wrap(file).putInt(Borders.SIZE - Integer.BYTES, 6);
        assertThat(new Borders(file).doubts(gap)).isFalse();
    }

    @Test
    void theSameWordInAnotherPlaceIsAnotherFeature() {
        Cuts cuts = cuts("Quay Quay Quay Quay Quay Quay Quay Quay Quay Quay");

        Gap gap = gap(cuts, 5);

        assertThat(Arrays.copyOf(gap.features, gap.count)).doesNotHaveDuplicates();
    }

    @Test
    void onlyGapsWhereASentenceMayStartAreOpen() {
        assertThat(Gap.open(cuts("shut . boats"), 2)).isTrue();
        assertThat(Gap.open(cuts("Thanks , Ines"), 2)).isTrue();
        assertThat(Gap.open(cuts("quay , boats"), 2)).isFalse();
        assertThat(Gap.open(cuts("the quay"), 1)).isFalse();
        assertThat(Gap.open(cuts("Quay , boats"), 1)).isFalse();
    }

    @Test
    void aWordIsFoundAgainAndAnotherIsNot() {
        Cuts cuts = cuts("shuts Boats");
        short[] entries = new short[Lexis.ROOM];
        entries[Lexis.place(cuts.word(0))] = Lexis.entry(cuts.word(0), 5, Lexis.SMALL);
        Lexis lexis = new Lexis(entries);

        assertThat(Lexis.family(lexis.known(cuts, 0))).isEqualTo(5);
        assertThat(Lexis.kind(lexis.known(cuts, 0))).isEqualTo(Lexis.SMALL);
        assertThat(Lexis.family(lexis.known(cuts, 1))).isZero();
    }

    @Test
    void anUnknownWordHasTheFamilyOfItsEnding() {
        Cuts known = cuts("winding");
        short[] entries = new short[Lexis.ROOM];
        int ending = Lexis.ending(known, 0);
        entries[Lexis.place(ending)] = Lexis.entry(ending, 9, 0);
        Lexis lexis = new Lexis(entries);

        assertThat(Lexis.family(lexis.known(cuts("mooring"), 0))).isEqualTo(9);
        assertThat(Lexis.family(lexis.known(cuts("moored"), 0))).isZero();
    }

    @Test
    void aFileOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> new Borders(new byte[7])).isInstanceOf(IllegalArgumentException.class);
    }
}
