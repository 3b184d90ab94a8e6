package org.hearsay.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Alignment;
import org.hearsay.model.Descent;
import org.hearsay.model.Dispatch;
import org.junit.jupiter.api.Test;

/** Which reports are one text, in which order they came, and which only tell of the same thing. */
class MatcherTest {

    private static final Print ROOT = Reports.print("r", "en", Reports.EN, "Coast Wire", "2026-03-03T08:00:00Z");
    private static final Print FRENCH = Reports.print("f", "fr", Reports.FR, "Le Phare", "2026-03-03T10:00:00Z");
    private static final Print GERMAN = Reports.print("g", "de", Reports.DE, "Tidenblatt", "2026-03-03T11:00:00Z");
    private static final Print OTHER = Reports.print("o", "en", Reports.OTHER, "Marlport Echo", "2026-03-04T08:00:00Z");

    private final Matcher matcher = new Matcher();

    @Test
    void translationsStayWithTheirParent() {
        Matched matched = matcher.match(List.of(ROOT, FRENCH, GERMAN));
        assertThat(matched.dispatches()).singleElement().satisfies(d -> {
            assertThat(d.root()).isEqualTo("r");
            assertThat(d.descents()).extracting(Descent::kind).containsOnly(Descent.Kind.TRANSLATION);
            assertThat(d.descents()).extracting(Descent::child).containsExactly("f", "g");
        });
    }

    @Test
    void independentReportsAreOneStoryButTwoDispatches() {
        Matched matched = matcher.match(List.of(ROOT, FRENCH, OTHER));
        assertThat(matched.dispatches())
                .extracting(Dispatch::reports)
                .containsExactlyInAnyOrder(List.of("f", "r"), List.of("o"));
        assertThat(matched.stories()).containsExactly(List.of("f", "o", "r"));
    }

    @Test
    void aCutLiesWithinItsParentWhateverTheClocksSay() {
        String beginning = Reports.EN.substring(0, Reports.EN.indexOf("Fishermen"));
        Print cut = Reports.print("c", "en", beginning + "(Coast Wire)", "Daily Buoy", null);
        Dispatch dispatch = matcher.match(List.of(ROOT, cut)).dispatches().get(0);
        assertThat(dispatch.root()).isEqualTo("r");
        assertThat(dispatch.descents()).singleElement().satisfies(d -> {
            assertThat(d.child()).isEqualTo("c");
            assertThat(d.kind()).isEqualTo(Descent.Kind.EDIT);
            assertThat(d.directed()).isTrue();
            assertThat(d.evidence()).contains("names its publisher");
        });
    }

    @Test
    void aPageThatGoesByTheAddressOfAnotherWasTakenFromThere() {
        Print root = Reports.placed("b", "https://www.coastwire.example/1", null);
        Print copy = Reports.placed("a", "https://mirror.example/1", "https://coastwire.example/1");
        assertThat(new Matcher().match(List.of(root, copy)).dispatches().get(0).descents())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.parent()).isEqualTo("b");
                    assertThat(d.directed()).isTrue();
                    assertThat(d.evidence())
                            .contains("its page goes by an address of that site")
                            .doesNotContain("names its publisher");
                });
    }

    @Test
    void aCopyIsACopy() {
        Print copy = Reports.print(
                "c", "en", Reports.EN.replace("Marlport", "MARLPORT"), "Daily Buoy", "2026-03-03T09:00:00Z");
        Dispatch dispatch = matcher.match(List.of(copy, ROOT)).dispatches().get(0);
        assertThat(dispatch.descents()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Descent.Kind.COPY);
            assertThat(d.parent()).isEqualTo("r");
        });
    }

    @Test
    void nothingTellsWhichOfTwoEqualReportsCameFirst() {
        Print one = Reports.print("a", "en", Reports.EN, null, null);
        Print two = Reports.print("b", "en", Reports.EN, null, null);
        assertThat(matcher.match(List.of(one, two)).dispatches().get(0).descents())
                .singleElement()
                .satisfies(d -> assertThat(d.directed()).isFalse());
    }

    @Test
    void formsFilledInForTwoHappeningsAreTwo() {
        Print one = Reports.print("a", "en", Reports.form("Tolvenau", 380, "Greta Simm"), null, null);
        Print two = Reports.print("b", "en", Reports.form("Upper Lanning", 1250, "Omar Reyes"), null, null);
        assertThat(matcher.match(List.of(one, two)).dispatches()).hasSize(2);
    }

    @Test
    void aReportThatMixesTwoTextsDoesNotMakeThemOne() {
        String form = Reports.form("Tolvenau", 380, "Greta Simm");
        Print flood = Reports.print("x", "en", form, "Inland Post", "2026-03-03T08:00:00Z");
        Print copy = Reports.print("y", "en", form, "Hill Gazette", "2026-03-03T09:00:00Z");
        String half = Reports.EN.substring(0, Reports.EN.indexOf("The town council"))
                + form.substring(0, form.indexOf("Two bridges"));
        Print mixed = Reports.print("m", "en", half, "Daily Buoy", "2026-03-03T12:00:00Z");
        Matched matched = matcher.match(List.of(ROOT, flood, copy, mixed));
        assertThat(matched.dispatches())
                .extracting(Dispatch::reports)
                .containsExactlyInAnyOrder(List.of("m", "r"), List.of("x", "y"));
    }

    @Test
    void orderDoesNotMatter() {
        List<Print> prints = new ArrayList<>(List.of(ROOT, FRENCH, GERMAN, OTHER));
        Matched first = matcher.match(prints);
        Collections.reverse(prints);
        assertThat(matcher.match(prints)).isEqualTo(first);
        Collections.rotate(prints, 1);
        assertThat(matcher.match(prints)).isEqualTo(first);
    }

    @Test
    void whatBelongsTogetherSharesAKey() {
        for (Print other : List.of(FRENCH, GERMAN, OTHER)) {
            assertThat(Arrays.stream(ROOT.keys()).filter(k -> Arrays.binarySearch(other.keys(), k) >= 0))
                    .as(other.report())
                    .isNotEmpty();
        }
        assertThat(ROOT.keys()).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Keys.MOST);
    }

    @Test
    void siblingsAreLaidBesideEachOtherAndDifferencesNamed() {
        String wrong = Reports.DE.replace("3,2 Millionen", "7,5 Millionen").replace("Eastwick", "Norbing");
        Print german = Reports.print("g", "de", wrong, null, null);
        List<Alignment> aligned = matcher.align(german, ROOT);
        assertThat(aligned).hasSizeGreaterThanOrEqualTo(5);
        assertThat(aligned.get(1).differences()).contains("1 × number only here", "1 × number only in the parent");
        assertThat(aligned).allSatisfy(a -> assertThat(a.parent().report()).isEqualTo("r"));
        assertThat(matcher.align(ROOT, ROOT))
                .allSatisfy(a -> assertThat(a.differences()).isEmpty());
    }

    @Test
    void nothingIsMatchedWithNothing() {
        assertThat(matcher.match(List.of()).dispatches()).isEmpty();
        Print empty = Reports.print("e", "en", "—", null, null);
        assertThat(empty.keys()).isEmpty();
        assertThat(matcher.match(List.of(empty, ROOT)).dispatches()).hasSize(2);
    }
}
