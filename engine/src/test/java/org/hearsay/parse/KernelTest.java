package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {

    private final Random random = new Random(3);

    private float[] numbers(int n) {
        float[] out = new float[n];
        for (int k = 0; k < n; k++) {
            out[k] = random.nextFloat() * 8 - 4;
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 7, 48, 65})
    void productSumsEachRowTimesItsNumber(int in) {
        float[][] rows = new float[in][];
        for (int j = 0; j < in; j++) {
            rows[j] = numbers(17);
        }
        float[] x = numbers(in);
        float[] sum = numbers(17);
        double[] expected = new double[17];
        for (int k = 0; k < 17; k++) {
            expected[k] = sum[k];
            for (int j = 0; j < in; j++) {
                expected[k] += (double) x[j] * rows[j][k];
            }
        }
        Kernel.product(rows, x, sum, 17);
        for (int k = 0; k < 17; k++) {
            assertThat((double) sum[k]).isCloseTo(expected[k], within(1e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 48, 61})
    void sparseLeavesOutNothingButZeros(int full) {
        float[][] rows = new float[61][];
        float[] x = new float[61];
        for (int j = 0; j < rows.length; j++) {
            rows[j] = numbers(17);
            x[j] = j * full / 61 == (j + 1) * full / 61 ? 0 : 1 + j;
        }
        float[] wanted = numbers(17);
        float[] sum = wanted.clone();
        Kernel.product(rows, x, wanted, 17);
        Kernel.sparse(rows, x, sum, 17, new int[rows.length]);
        for (int k = 0; k < 17; k++) {
            assertThat((double) sum[k]).isCloseTo(wanted[k], within(1e-2));
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {-40f, -3f, -2f, -0.5f, 0f, 0.1f, 1f, 2.5f, 7f})
    void tanhIsNearTheTangent(float x) {
        float[] numbers = {x};
        Kernel.tanh(numbers, 1);
        assertThat((double) numbers[0]).isCloseTo(Math.tanh(x), within(0.025));
        assertThat(Math.abs(numbers[0])).isLessThanOrEqualTo(1f);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 48, 64})
    void dotSumsProducts(int n) {
        float[] a = numbers(n);
        float[] b = numbers(n);
        double expected = 0;
        for (int k = 0; k < n; k++) {
            expected += (double) a[k] * b[k];
        }
        assertThat((double) Kernel.dot(a, b, n)).isCloseTo(expected, within(1e-3));
    }
}
