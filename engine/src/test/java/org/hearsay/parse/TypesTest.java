package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypesTest {

    private final Types types = new Types(new Slots(0), Forms.NONE);

    private int of(String form) {
        return types.of("<" + form + ">", 1, form.length() + 1, false);
    }

    @Test
    void oneNumberForEachForm() {
        types.turn();
        int quay = of("quay");

        assertThat(of("quay")).isEqualTo(quay);
        assertThat(of("Quay")).isNotEqualTo(quay);
        assertThat(types.letters(quay)).isEqualTo("quay");
        assertThat(types.lower[of("Quay")]).isEqualTo(types.lower[quay]);
    }

    @Test
    void whereAllShoutCapitalsSayNothing() {
        types.turn();
        int loud = types.of("QUAY", 0, 4, true);

        assertThat(types.look[of("QUAY")]).isEqualTo(Shape.CAPITALS);
        assertThat(types.look[loud]).isEqualTo(-1);
        assertThat(types.shape[loud]).isEqualTo(Shape.CAPITALS);
    }

    @Test
    void aFormOfAStretchKeepsItsNumberWhateverElseTheStretchHolds() {
        types.turn();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < Types.ROOM - 2; i++) {
            numbers.add(of("w" + i));
        }

        assertThat(numbers).hasSize(Types.ROOM - 2).doesNotContain(Types.ROOT, Types.NONE);
    }

    @Test
    void aFormThatIsMetAgainStaysLongerThanOneThatIsNot() {
        types.turn();
        int often = of("quay");
        int birth = types.birth[often];
        int once = of("pier");
        int before = types.birth[once];
        for (int i = 0; i < Types.ROOM; i++) {
            types.turn();
            of("quay");
            of("w" + i);
        }

        assertThat(types.birth[often]).isEqualTo(birth);
        assertThat(types.birth[once]).isNotEqualTo(before);
    }

    @Test
    void aNumberThatWasGivenUpTellsOfItsNewForm() {
        for (int i = 0; i < 3 * Types.ROOM; i++) {
            types.turn();
            int type = of("w" + i);
            assertThat(types.letters(type)).isEqualTo("w" + i);
            assertThat(types.lower[type]).isEqualTo(Hash.lower("w" + i, 0, ("w" + i).length()));
        }
    }
}
