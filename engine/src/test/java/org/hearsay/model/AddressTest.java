package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are of one site, broken ones included. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.post.example/a, http://m.post.example:8080/b?x=1#y, false",
        "https://post.example/a, https://courier.example/a, true",
        "https://news.post.co.uk/, https://www.post.co.uk, false",
        "https://post.co.uk/, https://courier.co.uk/, true",
        "https://abc.de/, https://www.abc.de/, false",
        "http://10.1.2.3/, http://10.1.2.4/, true",
        "http://[2001:db8::1]:80/, http://[2001:db8::1]/x, false",
        "http://user@post.example/, https://post.example, false",
        "//post.example/a, https://courier.example/, true",
        "/a/b, https://courier.example/, false",
        "http://, https://courier.example/, false",
        "https://post .example/a|b, https://courier.example/, true"
    })
    void sitesDifferByTheirNames(String one, String other, boolean differ) {
        assertThat(Address.differ(one, other)).isEqualTo(differ);
        assertThat(Address.differ(other, one)).isEqualTo(differ);
    }

    @Test
    void aNameStandsInAHost() {
        Address address = Address.of("https://the-coast-wire.example/");
        assertThat(address).isNotNull().satisfies(a -> {
            assertThat(a.names("Coast Wire")).isTrue();
            assertThat(a.names("Coast Post")).isFalse();
            assertThat(a.names("CW")).isFalse();
            assertThat(a.names(null)).isFalse();
        });
    }
}
