package org.hearsay.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys as text and back. */
class PackedTest {

    @Test
    void whatIsPackedComesBack() {
        int[] keys = {0, 1, Packed.MASK, Packed.key("tide", Packed.NAME), (1 << 24) - 1, 62, 63, 63 << 6};
        String packed = Packed.pack(keys, keys.length);
        assertThat(packed).hasSize(4 * keys.length).matches("[A-Za-z0-9_-]+");
        assertThat(Packed.unpack(packed)).isEqualTo(keys);
    }

    @Test
    void theKindDoesNotChangeTheWord() {
        int name = Packed.key("tide", Packed.NAME);
        int rare = Packed.key("tide", Packed.RARE);
        assertThat(name & Packed.MASK).isEqualTo(rare & Packed.MASK);
        assertThat(Packed.kind(name)).isEqualTo(Packed.NAME);
        assertThat(Packed.kind(rare)).isEqualTo(Packed.RARE);
    }
}
