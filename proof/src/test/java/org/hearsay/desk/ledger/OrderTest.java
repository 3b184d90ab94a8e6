package org.hearsay.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger says depends on what it holds and on nothing else. */
class OrderTest {

    private static final int REPORTS = 90;

    @TempDir
    Path folder;

    private String export(String name, List<Integer> order, int batch, int settleEach) {
        try (Ledger ledger = Adder.open(folder.resolve(name).toString())) {
            for (int from = 0; from < order.size(); from += batch) {
                List<Integer> some = order.subList(from, Math.min(order.size(), from + batch));
                ledger.add(some.stream()
                        .map(i -> ledger.prepare(Adder.text(i), Metadata.NONE))
                        .toList());
                if (from / batch % settleEach == 0) {
                    ledger.settle();
                }
            }
            return exported(ledger);
        }
    }

    private static String exported(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(out);
        assertThat(ledger.check()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, REPORTS).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    @Test
    void anyOrderGivesTheSameBytes() {
        String first = export("a.db", IntStream.range(0, REPORTS).boxed().toList(), 100, 1);
        assertThat(first).contains("\"matching\"").contains("\"c1\"".replace("\"c1", ".c1"));
        assertThat(export("b.db", shuffled(1), 1, 3)).isEqualTo(first);
        assertThat(export("c.db", shuffled(2), 37, 3)).isEqualTo(first);
        assertThat(export("d.db", shuffled(3), REPORTS, 1)).isEqualTo(first);
    }

    @Test
    void addingAndErasingLeavesNoTrace() {
        String never = export("a.db", IntStream.range(0, 84).boxed().toList(), 60, 1);
        try (Ledger ledger = Adder.open(folder.resolve("b.db").toString())) {
            List<Prepared> all = IntStream.range(0, REPORTS)
                    .mapToObj(i -> ledger.prepare(Adder.text(i), Metadata.NONE))
                    .toList();
            ledger.add(all);
            ledger.settle();
            all.subList(84, REPORTS)
                    .forEach(p -> assertThat(ledger.eraseReport(p.id())).isTrue());
            assertThat(exported(ledger)).isEqualTo(never);
        }
    }

    @Test
    void derivingAnewChangesNothing() {
        String before = export("a.db", shuffled(4), 50, 2);
        try (Ledger ledger = Adder.open(folder.resolve("a.db").toString())) {
            ledger.rebuild();
            assertThat(exported(ledger)).isEqualTo(before);
        }
    }
}
