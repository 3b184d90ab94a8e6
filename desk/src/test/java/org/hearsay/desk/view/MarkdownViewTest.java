package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownViewTest {

    @Test
    void statementsAreListedClaimantFirst() {
        String page = new MarkdownView(false).of(Sample.reading(), "ferry.txt");
        assertThat(page)
                .contains("**2** **Ines Halvard** ← Norpress (attachment uncertain) ← this report")
                .contains("> that \"no boat leaves\" before the inquest is over")
                .contains("- **more than 40 %** “more than 40%”")
                .contains("| statement | 5 |");
    }

    @Test
    void wordsOfAReportNeverBecomeMarkup() {
        String page = new MarkdownView(true)
                .of(Sample.reading("[click](javascript:x) <b>![](https://example.org/p.png) `rm` | # *x*"), "- 1. x");
        assertThat(page)
                .contains(
                        "\\[click\\](javascript:x) \\<b\\>\\!\\[\\](https\\://example.org/p.png) \\`rm\\` \\| \\# \\*x\\*")
                .startsWith("# \\- 1. x\n");
    }

    @Test
    void rulesStandOnlyWhereTheyAreAskedFor() {
        assertThat(new MarkdownView(false).of(Sample.reading(), "x")).doesNotContain("rule ", "Near misses");
        assertThat(new MarkdownView(true).of(Sample.reading(), "x"))
                .contains(
                        "rule time.weekday.past",
                        "## Near misses (1)",
                        "nobody is named who says it; rule miss.nobody");
    }
}
