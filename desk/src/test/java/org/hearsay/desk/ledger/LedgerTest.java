package org.hearsay.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Entered.Fate;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a ledger promises, on both databases. */
class LedgerTest {

    private static final String HARBOUR =
            "Crane falls in Port Velm\n\nTwo dockers were hurt when a crane fell on Tuesday,"
                    + " harbour master Ilka Brandow said. \"Nobody saw it coming,\" she told reporters.\n";
    private static final String COPY = HARBOUR + "\nThe quay stays closed.\n";
    private static final String OTHER =
            "Bakers ask for cheaper flour\n\nThe guild's head Tomas Errel said that flour costs twice as much as in May.\n";
    private static final Hearsay HEARSAY = new Hearsay();

    private static @Nullable EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private Ledger open(Dialect dialect, String name) {
        return new Ledger(where(dialect, name), HEARSAY);
    }

    /** Each name is a ledger of its own. */
    private String where(Dialect dialect, String name) {
        if (dialect == Dialect.SQLITE || server == null) {
            return folder.resolve(name + ".db").toString();
        }
        String schema = (name + folder.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }

    private static List<Fate> add(Ledger ledger, Metadata given, String... texts) {
        List<Prepared> all = new ArrayList<>();
        for (String text : texts) {
            all.add(ledger.prepare(text.getBytes(StandardCharsets.UTF_8), given));
        }
        return ledger.add(all).stream().map(Entered::fate).toList();
    }

    private static Metadata day(String day) {
        return new Metadata(null, null, LocalDate.parse(day), null, null, null);
    }

    private static String export(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsAddedIsThereAfterwards(Dialect dialect) {
        try (Ledger ledger = open(dialect, "kept")) {
            assertThat(add(ledger, Metadata.NONE, HARBOUR, OTHER, "", HARBOUR))
                    .containsExactly(Fate.NEW, Fate.NEW, Fate.REFUSED, Fate.HELD);
        }
        try (Ledger ledger = open(dialect, "kept")) {
            assertThat(ledger.size()).isEqualTo(2);
            assertThat(ledger.check()).isEmpty();
            assertThat(export(ledger)).contains("Nobody saw it coming").contains("flour costs twice");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsToldLaterFillsWhatWasMissing(Dialect dialect) {
        try (Ledger ledger = open(dialect, "told")) {
            add(ledger, Metadata.NONE, HARBOUR);
            assertThat(add(ledger, day("2026-05-14"), HARBOUR)).containsExactly(Fate.COMPLETED);
            assertThat(add(ledger, day("2026-05-14"), HARBOUR)).containsExactly(Fate.HELD);
            assertThat(export(ledger)).contains("\"published\":\"2026-05-14\"").contains("2026-05-12");
            assertThat(ledger.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theOrderOfAddingDoesNotShow(Dialect dialect) {
        List<String> texts = new ArrayList<>(List.of(HARBOUR, COPY, OTHER));
        List<String> exports = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            try (Ledger ledger = open(dialect, name)) {
                for (String text : texts) {
                    add(ledger, Metadata.NONE, text);
                    if (!name.equals("second")) {
                        ledger.settle();
                    }
                }
                exports.add(export(ledger));
            }
            Collections.rotate(texts, 1);
        }
        assertThat(exports.get(1)).isEqualTo(exports.get(0));
        assertThat(exports.get(2)).isEqualTo(exports.get(0));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void answersPointAtTheWords(Dialect dialect) {
        try (Ledger ledger = open(dialect, "asked")) {
            add(ledger, day("2026-05-14"), HARBOUR, OTHER);
            Answer who = ledger.ask(10).who("brandow");
            assertThat(who.base()).isEqualTo("1 report in which somebody of this name speaks among the 2 reports held");
            assertThat(who.entries()).isNotEmpty().allSatisfy(e -> {
                assertThat(e.title()).startsWith("Ilka Brandow");
                assertThat(e.quotes()).allSatisfy(q -> assertThat(
                                HARBOUR.substring(q.span().start(), q.span().end()))
                        .isEqualTo(q.words()));
            });
            assertThat(ledger.ask(10).who("Brandow Errel").found()).isZero();
            assertThat(ledger.ask(10).search("FLOUR may").entries()).hasSize(1);
            assertThat(ledger.ask(10).search("\"crane fell\"").entries()).hasSize(1);
            assertThat(ledger.ask(10).search("\"fell crane\"").entries()).isEmpty();
            assertThat(ledger.ask(10).search("crane' OR \"1\"=1 * NEAR(a) -- ;").found())
                    .isZero();
            assertThat(ledger.ask(10).claim("none").found()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPersonLeavesNoTrace(Dialect dialect) throws IOException {
        try (Ledger ledger = open(dialect, "person")) {
            Metadata author = new Metadata(null, null, null, null, null, "Ilka Brandow");
            add(ledger, Metadata.NONE, HARBOUR);
            add(ledger, author, OTHER);
            assertThat(ledger.erasePerson("Ilka Brandow")).isEqualTo(2);
            assertThat(ledger.ask(10).who("Brandow").found()).isZero();
            assertThat(ledger.ask(10).search("brandow").found()).isZero();
            assertThat(ledger.ask(10).search("crane").entries()).hasSize(1);
            String left = export(ledger);
            assertThat(left.toLowerCase(Locale.ROOT)).doesNotContain("brandow", "ilka");
            assertThat(left).contains("█ said. \\\"Nobody saw it coming");
            assertThat(ledger.check()).isEmpty();
            assertThat(add(ledger, Metadata.NONE, HARBOUR)).containsExactly(Fate.HELD);
            assertThat(export(ledger)).isEqualTo(left);
        }
        if (dialect == Dialect.SQLITE) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("Brandow", "brandow");
                }
            }
        }
    }

    /** What is derived holds names in a spelling of its own, and one word of a name at a time. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPersonLeavesWhatWasDerivedOfAPurgedText(Dialect dialect) {
        try (Ledger ledger = open(dialect, "derived")) {
            add(
                    ledger,
                    Metadata.NONE,
                    "The pier of Port Velm is closed, Ilka Hoffmann said. Hoffmann wants 40 new planks.\n");
            ledger.purge(ledger.reports(""));
            assertThat(derived(ledger)).containsIgnoringCase("hofman");
            assertThat(ledger.erasePerson("Ilka Hoffmann")).isEqualTo(1);
            assertThat(derived(ledger)).doesNotContainIgnoringCase("hofman").doesNotContainIgnoringCase("hoffman");
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static String derived(Ledger ledger) {
        return ledger.store()
                .read(h -> new Shelf(h, ledger.store().dialect()).digest(1).words());
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anErasedReportDoesNotComeBack(Dialect dialect) {
        try (Ledger ledger = open(dialect, "erased")) {
            add(ledger, Metadata.NONE, HARBOUR, OTHER);
            String id = ledger.prepare(HARBOUR.getBytes(StandardCharsets.UTF_8), Metadata.NONE)
                    .id();
            assertThat(ledger.eraseReport(id)).isTrue();
            assertThat(ledger.eraseReport(id)).isFalse();
            assertThat(add(ledger, Metadata.NONE, HARBOUR)).containsExactly(Fate.REFUSED);
            assertThat(export(ledger)).doesNotContain("crane").contains("flour");
            assertThat(ledger.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPurgedTextLeavesItsSpans(Dialect dialect) {
        try (Ledger ledger = open(dialect, "purged")) {
            add(ledger, Metadata.NONE, HARBOUR);
            assertThat(ledger.purge(ledger.reports(""))).isEqualTo(1);
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.ask(10).search("crane").found()).isZero();
            Answer who = ledger.ask(10).who("Brandow");
            assertThat(who.entries()).isNotEmpty();
            assertThat(who.entries().get(0).quotes()).isNotEmpty().allSatisfy(q -> assertThat(q.words())
                    .isNull());
            assertThat(export(ledger)).doesNotContain("Nobody saw").contains("\"state\":\"purged\"");
            ledger.rebuild();
            assertThat(ledger.ask(10).who("Brandow").entries()).hasSameSizeAs(who.entries());
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsDerivedCanBeDerivedAnew(Dialect dialect) {
        try (Ledger ledger = open(dialect, "rebuilt")) {
            add(ledger, Metadata.NONE, HARBOUR, COPY, OTHER);
            String before = export(ledger);
            ledger.store().run(h -> h.execute("UPDATE said SET speaker = 'Nobody'"));
            assertThat(ledger.check()).isNotEmpty();
            ledger.rebuild();
            assertThat(ledger.check()).isEmpty();
            assertThat(export(ledger)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void bytesThatChangedAreFound(Dialect dialect) {
        try (Ledger ledger = open(dialect, "bytes")) {
            add(ledger, Metadata.NONE, HARBOUR);
            ledger.store()
                    .run(h -> h.execute(
                            "UPDATE content SET body = ?",
                            Packed.of("something else").stored()));
            assertThat(ledger.check()).anyMatch(line -> line.contains("not those that were added"));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatFailsLeavesNothingBehind(Dialect dialect) {
        try (Ledger ledger = open(dialect, "failed")) {
            add(ledger, Metadata.NONE, HARBOUR);
            assertThatThrownBy(() -> ledger.store().run(h -> {
                        h.execute("DELETE FROM content");
                        h.execute("SELECT nothing FROM nowhere");
                    }))
                    .isInstanceOf(LedgerException.class);
            assertThat(ledger.check()).isEmpty();
        }
    }
}
