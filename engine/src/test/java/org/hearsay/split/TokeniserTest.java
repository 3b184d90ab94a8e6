package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row a case: text, then its tokens parted by blanks; a blank inside a token is written as a low line. */
class TokeniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            textBlock =
                    """
            fr;L'écluse n'est qu'un trou.;L' écluse n' est qu' un trou .
            fr;Aujourd’hui c’est l’hiver;Aujourd’hui c’ est l’ hiver
            fr;dit-il, a-t-elle su;dit -il , a -t-elle su
            fr;Le rendez-vous du porte-parole au quai;Le rendez-vous du porte-parole au quai
            fr;86% de 12 500 voix;86 % de 12_500 voix
            fr;de 14h30 à 18h;de 14 h 30 à 18 h
            fr;«Tout va bien», dit-on;« Tout va bien » , dit -on
            fr;les élu(e)s du 3e canton;les élu(e)s du 3e canton
            en;I don't know, Harlow's gone;I do n't know , Harlow 's gone
            en;We cannot, they’re late;We can not , they ’re late
            en;O'Hara paid $1,100.50;O'Hara paid $ 1,100.50
            en;a well-known non-profit e-mail;a well - known non-profit e-mail
            en;the U.S. and AT&T;the U.S. and AT&T
            en;mail bob.pym@example.org, see https://example.org/a?b=c.;mail bob.pym@example.org , see https://example.org/a?b=c .
            en;on 9/11 at 20:15;on 9/11 at 20:15
            en;in the '60s and 1990s;in the '60s and 1990s
            en;Wait... what?!;Wait ... what ?!
            en;the boat sank.Nobody;the boat sank . Nobody
            de;Am 3. Mai zum Hafen;Am 3. Mai zum Hafen
            de;Es waren 1.100,5 Meter.;Es waren 1.100,5 Meter .
            de;die SPD-Frau z.B. im Amt;die SPD - Frau z.B. im Amt
            de;„Nein“, sagte sie;„ Nein “ , sagte sie
            de;rund 40km/h;rund 40 km / h
            """)
    void followsTheTreebanks(String language, String text, String tokens) {
        String found = Pages.split(language, text).tokens().stream()
                .flatMap(t -> java.util.stream.IntStream.range(0, t.size()).mapToObj(t::form))
                .map(form -> form.replace(' ', '_'))
                .collect(java.util.stream.Collectors.joining(" "));
        assertThat(found).isEqualTo(tokens);
    }
}
