package org.hearsay.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hearsay.model.Metadata;

/**
 * Invented reports in families, as many as one likes: an agency's text, copies, cuts and translations of it, and reports of
 * the same happening in other words. {@code synth N SEED DIR} writes them as files, the same for the same seed.
 */
public final class Synth {

    private static final String[] SYLLABLES = {
        "ba", "del", "fin", "gor", "hal", "ker", "lum", "mar", "nos", "pel", "quin", "ras", "sol", "tam", "ul", "ven",
        "wes", "yor", "zin", "bru", "cal", "dro", "ech", "fal", "gri", "jol", "kan", "lis", "mon", "oster"
    };
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final List<String> languages;
    private final List<String[]> sentences = new ArrayList<>();
    private final List<Made> family = new ArrayList<>();

    /** One report. */
    public record Made(String text, Metadata given) {}

    /** Reports that follow from {@code seed}. */
    public Synth(long seed) throws IOException {
        this.random = new Random(seed);
        String table;
        try (InputStream in = Objects.requireNonNull(Synth.class.getResourceAsStream("synth.tsv"))) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = table.lines().filter(l -> !l.startsWith("#")).toList();
        this.languages = List.of(lines.get(0).split("\t"));
        lines.stream().skip(1).forEach(l -> sentences.add(l.split("\t")));
    }

    /** Writes files. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: synth N SEED DIR");
            System.exit(2);
        }
        Synth synth = new Synth(Long.parseLong(args[1]));
        Path folder = Files.createDirectories(Path.of(args[2]));
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            Files.writeString(
                    folder.resolve(String.format("%07d.txt", i)), synth.next().text());
        }
    }

    /** The next report. */
    public Made next() {
        if (family.isEmpty()) {
            happen();
        }
        return family.remove(0);
    }

    /** Something happens, and one to twelve reports tell of it. */
    private void happen() {
        String[] slots = {
            "{p}",
            name() + " " + name(),
            "{q}",
            name() + " " + name(),
            "{t}",
            name(),
            "{u}",
            name(),
            "{b}",
            name() + name().toUpperCase(java.util.Locale.ROOT).substring(0, 2),
            "{n}",
            number(90),
            "{m}",
            number(90_000)
        };
        LocalDate day = FIRST.plusDays(random.nextInt(1000));
        List<Integer> told = pick(7);
        int language = random.nextInt(languages.size());
        add(told, language, slots, day);
        int more = random.nextInt(12);
        for (int i = 0; i < more; i++) {
            switch (random.nextInt(4)) {
                case 0 -> add(told, language, slots, day);
                case 1 -> add(told.subList(0, 4), language, slots, day);
                case 2 -> add(told, random.nextInt(languages.size()), slots, day);
                default -> add(pick(5), random.nextInt(languages.size()), slots, day.plusDays(1));
            }
        }
    }

    private List<Integer> pick(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(i);
        }
        java.util.Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    private void add(List<Integer> told, int language, String[] slots, LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (int sentence : told) {
            text.append(sentences.get(sentence)[language]).append(text.length() % 3 == 0 ? "\n\n" : " ");
        }
        String words = text.toString();
        for (int i = 0; i < slots.length; i += 2) {
            words = words.replace(slots[i], slots[i + 1]);
        }
        String outlet = name() + " " + number(300);
        family.add(new Made(
                words.strip() + "\n\n" + outlet + "\n",
                new Metadata(null, outlet, day, languages.get(language), null, null)));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private String number(int most) {
        return Integer.toString(3 + random.nextInt(most));
    }
}
