package org.hearsay.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Damage;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static Passage passage(Part part) {
        return new Passage(new Span(5, 3000), part, 0, "test");
    }

    @Test
    void aSentenceThatIsReadInStretchesIsFlaggedAsAWhole() {
        assertThat(Ends.overlong(passage(Part.BODY), Tree.LONGEST + 1))
                .extracting(Sign::damage)
                .singleElement()
                .satisfies(damage -> {
                    assertThat(damage.kind()).isEqualTo(Damage.Kind.OVERLONG);
                    assertThat(damage.severity()).isEqualTo(Severity.MINOR);
                    assertThat(damage.span()).isEqualTo(new Span(5, 3000));
                    assertThat(damage.evidence()).contains("401 words");
                });
    }

    @Test
    void othersAreNot() {
        assertThat(Ends.overlong(passage(Part.BODY), Tree.LONGEST)).isEmpty();
        assertThat(Ends.overlong(passage(Part.FURNITURE), Tree.LONGEST + 1)).isEmpty();
    }
}
