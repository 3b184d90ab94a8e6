package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code proof/fuzz} found once, each in the folder of the target that it was found for, and the samples it begins with. */
class FoundTest {

    private static final Path FOUND = Path.of("src/test/resources/found");
    private static final Path SAMPLES = Path.of("../engine/src/test/resources/samples");

    static List<Path> found() throws IOException {
        if (!Files.isDirectory(FOUND)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOUND)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<String> targets() {
        return Fuzz.names();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("found")
    void isFoundNoMore(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Fuzz target = new Fuzz(file.getParent().getFileName().toString());
        assertThatCode(() -> target.take(bytes)).doesNotThrowAnyException();
    }

    /** Every target takes the samples of all formats, and halves of them. */
    @ParameterizedTest
    @MethodSource("targets")
    void samplesOfOtherFormatsDoNoHarm(String name) throws IOException {
        Fuzz target = new Fuzz(name);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
                assertThatCode(() -> target.take(bytes)).doesNotThrowAnyException();
                assertThatCode(() -> target.take(half)).doesNotThrowAnyException();
            }
        }
    }
}
