package org.hearsay.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {

    @Test
    void theLongestRuleThatFitsDecides() {
        Robots robots = Robots.of("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\n", "hearsay");
        assertThat(robots.allows("/a/x")).isFalse();
        assertThat(robots.allows("/a/b/c")).isTrue();
        assertThat(robots.allows("/x.pdf")).isFalse();
        assertThat(robots.allows("/x.pdf?y")).isTrue();
    }

    @Test
    void ourOwnGroupGoesBeforeThatForAll() {
        String text = "User-agent: *\n"
                + "Disallow: /\n\n"
                + "User-agent: other\n"
                + "User-agent: Hearsay # us\n"
                + "Crawl-delay: 7\n"
                + "Disallow: /b\n";
        Robots robots = Robots.of(text, "hearsay");
        assertThat(robots.allows("/a")).isTrue();
        assertThat(robots.allows("/b")).isFalse();
        assertThat(robots.delay()).isEqualTo(7);
        assertThat(Robots.of(text, "someone").allows("/a")).isFalse();
    }

    @Test
    void nothingSaidAllowsAll() {
        assertThat(Robots.of("", "hearsay").allows("/")).isTrue();
        assertThat(Robots.of("<html>not found</html>", "hearsay").allows("/")).isTrue();
    }
}
