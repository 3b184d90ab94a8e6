package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.TreeMap;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.junit.jupiter.api.Test;

class FormsTest {

    /** Two classes of kinds 7 and 9; "haus" is of the first, "lief" of the second. */
    private static Forms forms() {
        TreeMap<Integer, Integer> table = new TreeMap<>(Integer::compareUnsigned);
        table.put(Forms.key("haus", 0, 4), 0);
        table.put(Forms.key("lief", 0, 4), 1);
        byte[] file = new byte[64];
        int at = 0;
        for (int number : new int[] {Forms.FORMAT, 2, 7, 9, 2}) {
            file[at++] = (byte) number;
        }
        int before = 0;
        for (int key : table.keySet()) {
            for (int rest = key - before; ; rest >>>= 7) {
                file[at++] = (byte) ((rest & ~0x7F) == 0 ? rest : rest & 0x7F | 0x80);
                if ((rest & ~0x7F) == 0) {
                    break;
                }
            }
            file[at++] = (byte) (int) table.get(key);
            before = key;
        }
        return Forms.read(Arrays.copyOf(file, at));
    }

    private static Words words(String text) {
        int[] starts = {0, text.indexOf(' ') + 1};
        int[] ends = {text.indexOf(' '), text.length()};
        Words words = new Words(new Slots(0), forms());
        Tokens tokens = new Tokens(new Text(text), starts, ends);
        words.fill(tokens, 0, 2);
        return words;
    }

    @Test
    void findsFormsWhateverTheirCapitals() {
        Words words = words("Haus LIEF");
        assertThat(words.kind(0)).isEqualTo(8);
        assertThat(words.kind(1)).isEqualTo(10);
        assertThat(words.form(0)).isEqualTo(1);
        assertThat(words.form(1)).isEqualTo(2);
    }

    @Test
    void judgesCompoundsByTheirEndingAndSaysSo() {
        Words words = words("Rathaus haus");
        assertThat(words.kind(0)).isNotEqualTo(words.kind(1)).isNotZero();
        assertThat(words.kind(0) & 0xFF).isEqualTo(words.kind(1));
    }

    @Test
    void knowsNothingOfOtherWordsAndNumbers() {
        Words words = words("xqz 3");
        assertThat(words.kind(0)).isZero();
        assertThat(words.form(1)).isZero();
    }

    @Test
    void takesNeighboursOutsideTheStretchForNone() {
        Words words = words("Haus lief");
        assertThat(words.kind(words.at(2))).isNegative();
    }

    @Test
    void readsALongWordByItsLastLetters() {
        assertThat(Forms.key("a".repeat(50_000) + "haus", 0, 50_004))
                .isEqualTo(Forms.key("b" + "a".repeat(60) + "haus", 0, 65));
    }

    @Test
    void refusesAFileOfAnotherFormat() {
        assertThatThrownBy(() -> Forms.read(new byte[] {99})).isInstanceOf(IllegalArgumentException.class);
    }
}
