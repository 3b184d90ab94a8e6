package org.hearsay.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.desk.ledger.Rounds.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of each proof; and that each of them notices a ledger that is broken. */
class RoundsTest {

    @TempDir
    Path folder;

    private Rounds rounds(String way) {
        return new Rounds(folder, 7, way);
    }

    @Test
    void nothingAcknowledgedIsLostWhenKilled() throws IOException, InterruptedException {
        Result result = rounds("sound").kill(2);
        assertThat(result.tried()).isPositive();
        assertThat(result.fine()).isTrue();
    }

    @Test
    void acknowledgingTooEarlyIsNoticed() throws IOException, InterruptedException {
        assertThat(rounds("early").kill(8).lost()).isPositive();
    }

    @Test
    void whatATornLogLeavesIsWholeAndCameFirst() throws IOException, InterruptedException {
        assertThat(rounds("sound").torn(8).fine()).isTrue();
    }

    @Test
    void writingInHalvesIsNoticed() throws IOException, InterruptedException {
        assertThat(rounds("halves").torn(60).halves()).isPositive();
    }

    @Test
    void aFullDiskKeepsWhatWasAcknowledged() throws IOException {
        Result result = rounds("sound").full(150);
        assertThat(result.tried()).isPositive();
        assertThat(result.fine()).isTrue();
        assertThat(rounds("early").full(150).lost()).isPositive();
    }

    @Test
    void everyFlippedBitThatMattersIsFound() throws IOException {
        Result result = rounds("sound").flips(60, 30);
        assertThat(result.tried()).isPositive();
        assertThat(result.lost()).isZero();
    }

    @Test
    void aCheckWithoutSumsMissesFlippedBits() throws IOException {
        assertThat(rounds("blind").flips(80, 30).lost()).isPositive();
    }
}
