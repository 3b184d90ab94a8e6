package org.hearsay.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code storm TARGET N SEED FOUND DICTIONARY FOLDER…}: inputs by the million. Jazzer looks where an input leads, and is slow by
 * it; this one looks at nothing and is fast: samples and what Jazzer kept of use, cut, joined, turned over and strewn with words of
 * the formats. The same seed makes the same inputs.
 */
public final class Storm {

    /** Longest input, in bytes. */
    private static final int LONGEST = 4096;
    /** Most changes to one input. */
    private static final int CHANGES = 8;

    private final List<byte[]> samples;
    private final List<byte[]> words;
    private long state;

    private Storm(List<byte[]> samples, List<byte[]> words, long seed) {
        this.samples = samples;
        this.words = words;
        this.state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    /**
     * Prints how many inputs there were and the longest time of one; exit code 1 if something was found, which is then in the
     * folder FOUND.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Storm storm =
                new Storm(samples(Arrays.copyOfRange(args, 5, args.length)), words(args[4]), Long.parseLong(args[2]));
        Fuzz target = new Fuzz(args[0]);
        int found = 0;
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            byte[] input = storm.input();
            try {
                target.take(input);
            } catch (RuntimeException | Error e) {
                Path file = Path.of(args[3], args[0] + "-" + Bytes.sha256(input).substring(0, 12));
                Files.write(file, input);
                System.out.println(file + ": " + e + " at " + at(e));
                found++;
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-9s %9d inputs, %d found, the slowest %.0f ms",
                args[0],
                count,
                found,
                target.slowest()));
        System.exit(found == 0 ? 0 : 1);
    }

    private static String at(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(f -> f.getClassName().startsWith("org.hearsay"))
                .limit(2)
                .toList()
                .toString();
    }

    private static List<byte[]> samples(String[] folders) throws IOException {
        List<byte[]> samples = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }

    /** The words of a dictionary of libFuzzer. */
    private static List<byte[]> words(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(l -> l.startsWith("\"") && l.length() > 1)
                .map(l -> plain(l.substring(1, l.length() - 1)))
                .toList();
    }

    /** Without the escapes {@code \xAB}, {@code \\} and {@code \"}. */
    private static byte[] plain(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            boolean escape = word.charAt(i) == '\\';
            boolean hex = escape && word.charAt(i + 1) == 'x';
            out.append(
                    hex ? (char) Integer.parseInt(word.substring(i + 2, i + 4), 16) : word.charAt(escape ? i + 1 : i));
            i += hex ? 3 : escape ? 1 : 0;
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] input() {
        byte[] input = pick(samples);
        for (int i = random(CHANGES); i >= 0; i--) {
            input = changed(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] changed(byte[] in) {
        int from = random(in.length + 1);
        int to = from + random(Math.min(64, in.length - from) + 1);
        byte[] other = pick(samples);
        int start = random(other.length + 1);
        byte[] piece = Arrays.copyOfRange(other, start, start + random(other.length - start + 1));
        return switch (random(9)) {
            case 0 -> Arrays.copyOf(in, from);
            case 1 -> joined(in, from, new byte[0], to);
            case 2 -> joined(in, from, pick(words), from);
            case 3 -> joined(in, from, pick(words), to);
            case 4 -> joined(in, from, piece, in.length);
            case 5 -> joined(in, from, piece, from);
            case 6 -> joined(in, from, repeated(Arrays.copyOfRange(in, from, to)), to);
            case 7 -> joined(in, from, new byte[] {(byte) random(256)}, from);
            default -> flipped(in);
        };
    }

    private byte[] repeated(byte[] piece) {
        byte[] out = new byte[piece.length * (2 + random(20))];
        for (int i = 0; i < out.length; i++) {
            out[i] = piece[i % piece.length];
        }
        return out;
    }

    private byte[] flipped(byte[] in) {
        byte[] out = in.clone();
        for (int i = random(4); i >= 0 && out.length > 0; i--) {
            out[random(out.length)] ^= (byte) (1 << random(8));
        }
        return out;
    }

    private static byte[] joined(byte[] in, int from, byte[] middle, int to) {
        byte[] out = new byte[from + middle.length + in.length - to];
        System.arraycopy(in, 0, out, 0, from);
        System.arraycopy(middle, 0, out, from, middle.length);
        System.arraycopy(in, to, out, from + middle.length, in.length - to);
        return out;
    }

    private byte[] pick(List<byte[]> from) {
        return from.get(random(from.size()));
    }

    /** From 0 up to {@code bound}, which is left out (xorshift; Marsaglia, 2003). */
    private int random(int bound) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (int) Long.remainderUnsigned(state, bound);
    }
}
