package org.hearsay.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bytes tell of a report's origin beside its text is told again by {@code hearsay origins}, with the kind of evidence. */
class OriginsTest {

    private static final String TEXT =
            "The dyke at Norsund will be raised by autumn, engineer Hedda Brink said on Monday.";

    @TempDir
    Path folder;

    private String origins(String bytes, String... given) throws IOException {
        Shell shell =
                new Shell(Map.of("HEARSAY_LEDGER", folder.resolve("ledger.db").toString()));
        Path file = Files.writeString(folder.resolve("in"), bytes);
        Object[] args = new Object[4 + given.length];
        args[0] = "add";
        args[1] = file;
        args[2] = "--lang";
        args[3] = "en";
        System.arraycopy(given, 0, args, 4, given.length);
        assertThat(shell.run(args)).as(shell.err()).isZero();
        assertThat(shell.run("origins", "--format", "json")).isZero();
        return shell.out();
    }

    private static String told(String by, String basis) {
        return "{\"kind\":\"way\",\"by\":\"" + by + "\",\"role\":\"outlet\",\"basis\":\"" + basis + "\",\"in\":1";
    }

    private static String item(String inside) {
        return "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Norsund Post</title><item>" + inside
                + "<description>" + TEXT + "</description></item></channel></rss>";
    }

    @Test
    void theSourceOfAFeedsItem() throws IOException {
        assertThat(origins(item("<source url='https://wire.example/'>Coast Wire</source>")))
                .contains(told("Coast Wire", "metadata"), "Hedda Brink");
    }

    @Test
    void theSourceOfDublinCore() throws IOException {
        assertThat(origins(item("<dc:source>Coast Wire</dc:source>"))).contains(told("Coast Wire", "metadata"));
    }

    @Test
    void theProviderOfAnAgencysItem() throws IOException {
        String item = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta><provider literal='Coast Wire'/>"
                + "</itemMeta><contentSet><inlineXML contenttype='application/xhtml+xml'><html><body><p>" + TEXT
                + "</p></body></html></inlineXML></contentSet></newsItem>";
        assertThat(origins(item, "--publisher", "Norsund Post"))
                .contains(told("Coast Wire", "metadata"), "\"publisher\":\"Norsund Post\"");
    }

    @Test
    void theAddressThatAPageGoesBy() throws IOException {
        String page = "<html lang='en'><head><link rel='canonical' href='https://coastwire.example/1'></head><body><p>"
                + TEXT + "</p></body></html>";
        assertThat(origins(page, "--url", "https://norsund.example/1"))
                .contains(told("coastwire.example", "canonical"));
    }

    @Test
    void theCreditLineOfTheTextItself() throws IOException {
        assertThat(origins("NORSUND (Reuters) - " + TEXT)).contains(told("Reuters", "credited"));
    }

    @Test
    void whereNobodyIsNamedNobodyIsTold() throws IOException {
        assertThat(origins(item(""))).contains("Hedda Brink").doesNotContain("\"kind\":\"way\"");
    }
}
