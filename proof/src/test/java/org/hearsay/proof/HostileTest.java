package org.hearsay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A short round of {@code proof/hostile}: every family gets its receipts, and none takes long. */
class HostileTest {

    private static final int SIZE = 8 * 1024;
    /** Seconds of processor time; a square of the size would need far more, a busy machine does not matter. */
    private static final double LONGEST = 5;

    @Test
    void everyFamilyGetsItsReceiptsInTime() {
        Hostile hostile = new Hostile("a-secret-that-stands-in-no-file");
        Map<String, IntFunction<byte[]>> families = new Families("file:///etc/hostname", "http://127.0.0.1:9").all();
        assertThat(families).hasSizeGreaterThan(40);
        families.forEach((name, family) -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(hostile.receipts(family.apply(SIZE))).as(name).isPositive();
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            assertThat(seconds).as(name).isLessThan(LONGEST);
        });
    }
}
