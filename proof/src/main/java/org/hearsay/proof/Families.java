package org.hearsay.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to bring a reader down, each for any size. */
final class Families {

    private final Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
    /** What must never be read from outside: an address each of a file and of a server. */
    private final String file;

    private final String server;

    /** {@code file} and {@code server} are addresses that the files point to wherever a format can point at all. */
    Families(String file, String server) {
        this.file = file;
        this.server = server;
        nested();
        marks();
        pages();
        feeds();
        entities();
        json();
        mail();
        archives();
        texts();
        sentences();
    }

    /** Each by its name: from a size to a file of about that size. */
    Map<String, IntFunction<byte[]>> all() {
        return all;
    }

    private void nested() {
        for (String tag : new String[] {
            "<div>",
            "<p>",
            "<a href=x>",
            "<ul><li>",
            "<table><tr><td>",
            "<b>",
            "<form>",
            "<h1>",
            "<article>",
            "<blockquote>",
            "<svg>",
            "<select>",
            "<template>"
        }) {
            all.put("nested " + tag, n -> page(tag.repeat(n / tag.length())));
        }
        all.put("closing tags", n -> page("</div>".repeat(n / 6)));
        all.put("misnested formatting", n -> page("<b><i><p>".repeat(n / 9)));
        all.put("formatting with attributes", n -> page(numbered("<b id=%><p>", n)));
    }

    private void marks() {
        all.put("attributes", n -> page("<p " + numbered("a%=b ", n) + ">x"));
        all.put("one attribute", n -> page("<p class=\"" + "a-".repeat(n / 2) + "\">x"));
        all.put("unclosed attribute", n -> page("<p class=\"" + "x".repeat(n)));
        all.put("one endless tag", n -> page("<" + "x".repeat(n)));
        all.put("one endless closing tag", n -> page("</" + "x".repeat(n)));
        all.put("one endless name", n -> page("<p " + "x".repeat(n)));
        all.put("endless type of document", n -> utf8("<!DOCTYPE " + "x".repeat(n)));
        all.put("endless reference", n -> page("&" + "x".repeat(n)));
        all.put("open comment", n -> page("<!--" + "-".repeat(n)));
        all.put("open comments", n -> page("<!--".repeat(n / 4)));
        all.put("bare &", n -> page("&".repeat(n)));
        all.put("references", n -> page("&#65;".repeat(n / 5)));
        all.put("character sets", n -> utf8("<html><head>" + "<meta charset=utf-7>".repeat(n / 20) + "<body>é"));
    }

    private void pages() {
        all.put("small paragraphs", n -> page("<p>Ja.".repeat(n / 6)));
        all.put("same paragraphs", n -> page("<p>Das sagte der Mann am Montag in der Stadt.".repeat(n / 45)));
        all.put("lines", n -> page("Das sagte der Mann.<br>".repeat(n / 23)));
        all.put("cells", n -> page("<table>" + "<tr><td>Das sagte der Mann.".repeat(n / 27)));
        all.put("links", n -> page("<a href=x>Ja</a> ".repeat(n / 17)));
        all.put("headings", n -> page("<h2>Ja</h2>".repeat(n / 11)));
        all.put("metadata", n -> page("<meta name=author content=x>".repeat(n / 28)));
        all.put("linked data", n -> page("<script type=application/ld+json>" + "[".repeat(n) + "</script><p>x"));
        all.put(
                "linked data in graphs",
                n -> page("<script type=application/ld+json>" + "{\"@graph\":[".repeat(n / 11) + "</script><p>x"));
        all.put("many linked data", n -> page("<script type=application/ld+json>{}</script>".repeat(n / 45)));
        all.put("times", n -> page("<time datetime=2031-05-06>x</time>".repeat(n / 34)));
    }

    private void feeds() {
        all.put("feed of empty items", n -> utf8("<rss><channel>" + "<item>".repeat(n / 6)));
        all.put("feed of titles", n -> utf8("<rss><channel>" + "<item><title>a</title>".repeat(n / 22)));
        all.put("feed of one item", n -> utf8("<rss><channel><item>" + "<title>a</title>".repeat(n / 16)));
        all.put("feed nested in an item", n -> utf8("<rss><channel><item>" + "<x>".repeat(n / 3)));
        all.put("feed with open CDATA", n -> utf8("<rss><channel>" + "<![CDATA[".repeat(n / 9)));
        all.put("feed in a feed", n -> utf8("<rss><channel>" + "<item><rss><channel>".repeat(n / 20)));
        all.put("NITF nested", n -> utf8("<nitf>".repeat(n / 6)));
        all.put("NewsML items in items", n -> utf8("<newsItem>".repeat(n / 10)));
        all.put(
                "NewsML of items",
                n -> utf8("<newsMessage>" + "<newsItem><headline>a</headline></newsItem>".repeat(n / 43)));
    }

    private void entities() {
        all.put("billion laughs", Families::laughs);
        all.put(
                "long entity",
                n -> utf8("<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(n / 2) + "'>]><rss><channel><item><title>"
                        + "&a;".repeat(n / 6) + "</title></item></channel></rss>"));
        all.put(
                "external entities",
                n -> utf8("<!DOCTYPE rss [" + ("<!ENTITY x SYSTEM '" + file + "'>").repeat(n / 60)
                        + "]><rss><channel><item><title>&x;</title></item></channel></rss>"));
        all.put(
                "external parts",
                n -> utf8("<!DOCTYPE nitf SYSTEM '" + server + "/dtd' [<!ENTITY % p SYSTEM '" + file
                        + "'>%p;]><nitf><body><hl1>T</hl1><body.content>"
                        + ("<xi:include href='" + file + "' parse='text'/><p>a</p>").repeat(n / 80)));
        all.put(
                "frames and objects",
                n -> page(("<iframe src='" + server + "'></iframe><object data='" + file + "'></object><img src='"
                                + server + "/i'><link rel=stylesheet href='" + server + "/c'><p>a")
                        .repeat(n / 200)));
    }

    private void json() {
        String feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":";
        all.put("JSON feed nested", n -> utf8(feed + "[".repeat(n)));
        all.put("JSON feed of items", n -> utf8(feed + "[" + "{\"title\":\"a\"},".repeat(n / 14) + "{}]}"));
        all.put("JSON feed of names", n -> utf8(feed + "[{" + numbered("\"a%\":1,", n)));
        all.put("JSON feed of numbers", n -> utf8(feed + "[" + "1,".repeat(n / 2)));
        all.put("JSON feed with one number", n -> utf8(feed + "1".repeat(n)));
        all.put(
                "ninjs of items",
                n -> utf8("[" + "{\"uri\":\"a\",\"headline\":\"b\",\"body_text\":\"c\"},".repeat(n / 46)));
    }

    private void mail() {
        all.put("mail with many parts", n -> mail("--b\n".repeat(n / 4)));
        all.put("mail nested", n -> mail("--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(n / 47)));
        all.put("mail of From lines", n -> utf8("From a\nFrom: a\nSubject: b\n\n" + "From \n".repeat(n / 6)));
        all.put(
                "mail of encoded words",
                n -> utf8("From: a\nSubject: " + "=?utf-8?q?=41?= ".repeat(3000) + "\n\n"
                        + "=?utf-8?q?=41?= ".repeat(n / 16)));
        all.put(
                "mail in quoted signs",
                n -> utf8("From: a\nSubject: b\nContent-Transfer-Encoding: quoted-printable\n\n" + "=".repeat(n)));
    }

    private void archives() {
        all.put("WARC heads", n -> utf8("WARC/1.0\r\n".repeat(n / 10)));
        all.put("WARC lying lengths", n -> utf8("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n".repeat(n / 42)));
        all.put("WARC of chunks", n -> warc("Transfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(n / 6)));
        all.put("gzip beginnings", n -> repeat(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 5}, n));
        byte[] bomb = gzip(new byte[10 * 1024 * 1024]);
        all.put("gzip bombs in a row", n -> repeat(bomb, n));
        byte[] member = gzip(utf8("a"));
        all.put("gzip of small members", n -> repeat(member, n / member.length * member.length));
        all.put("ZIP heads", n -> repeat(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0, 0, 0}, n));
        all.put("ZIP of many entries", n -> zip(n / 120, utf8("a")));
        all.put("ZIP of bombs", n -> zip(n / bomb.length, bomb));
    }

    private void texts() {
        all.put("lone surrogates", n -> utf16("\uD800".repeat(n / 2)));
        all.put("random bytes", Families::noise);
        all.put("high bytes", n -> repeat(new byte[] {(byte) 0xC3, 'a', (byte) 0x80}, n));
        all.put("one word", n -> utf8("a".repeat(n)));
        all.put("one line", n -> utf8("wort ".repeat(n / 5)));
        all.put("line ends", n -> utf8("a\n".repeat(n / 2)));
        all.put("empty lines", n -> utf8("a" + "\n".repeat(n) + "a"));
        all.put("white space", n -> utf8("a" + " ".repeat(n) + "a"));
        all.put("combining marks", n -> utf8("e" + "\u0301".repeat(n / 2)));
        all.put("turns of direction", n -> utf8("a\u202Eb\u202C".repeat(n / 8)));
        all.put("pictures", n -> utf8("😀 ".repeat(n / 5)));
    }

    private void sentences() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("quotes", "“");
        pieces.put("straight quotes", "\" ");
        pieces.put("quotes and letters", "« a » dit ");
        pieces.put("quotes and verbs", "“We go,” he said. ");
        pieces.put("open quotes", "He said “we go ");
        pieces.put("closing quotes", "we go” he said ");
        pieces.put("brackets", "(");
        pieces.put("words in brackets", "(said ");
        pieces.put("stops", ". ");
        pieces.put("commas", "he said, ");
        pieces.put("colons", "Er sagt: ");
        pieces.put("dashes", "dit-il – ");
        pieces.put("capitals", "THE MAYOR SAID ");
        pieces.put("names", "Ann Hale ");
        pieces.put("initials", "A. ");
        pieces.put("days", "Monday ");
        pieces.put("dates", "6 May 2031 ");
        pieces.put("figures", "1,000,000 ");
        pieces.put("digits", "1");
        pieces.put("numbers in words", "zwanzigtausend ");
        pieces.put("places", "Paris, ");
        pieces.put("agencies", "(AFP) - ");
        pieces.put("according to", "according to ");
        pieces.put("chains", "der Mann, der sagte, dass ");
        pieces.put("reports of reports", "Selon l'agence, le ministre a dit que ");
        pieces.put("sentences", "The mayor of Port Ellery said on Monday that two boats sank. ");
        pieces.put("paragraphs", "Der Bürgermeister sagte am Montag, zwei Boote seien gesunken.\n\n");
        pieces.put("addresses", "https://post.example/a?b=c ");
        pieces.put("mixed", "Le the der said dit sagt ");
        pieces.forEach((name, piece) ->
                all.put("text of " + name, n -> utf8(piece.repeat(Math.max(1, n / utf8(piece).length)))));
    }

    private static String numbered(String piece, int size) {
        StringBuilder out = new StringBuilder(size + 16);
        for (int i = 0; out.length() < size; i++) {
            out.append(piece.replace("%", String.valueOf(i)));
        }
        return out.toString();
    }

    private static byte[] warc(String answer) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + answer;
        return utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + block.length() + "\r\n\r\n" + block);
    }

    private static byte[] page(String body) {
        return utf8("<!DOCTYPE html><html><body>" + body);
    }

    private static byte[] mail(String body) {
        return utf8("From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=b\n\n" + body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] utf16(String text) {
        byte[] out = new byte[text.length() * 2 + 2];
        out[0] = (byte) 0xFE;
        out[1] = (byte) 0xFF;
        for (int i = 0; i < text.length(); i++) {
            out[2 * i + 2] = (byte) (text.charAt(i) >> 8);
            out[2 * i + 3] = (byte) text.charAt(i);
        }
        return out;
    }

    private static byte[] noise(int size) {
        byte[] out = new byte[size];
        long state = 88172645463325252L;
        for (int i = 0; i < size; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            out[i] = (byte) (state | 0x20);
        }
        return out;
    }

    private static byte[] laughs(int size) {
        StringBuilder text = new StringBuilder("<!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (int i = 0; text.length() < size / 2; i++) {
            text.append("<!ENTITY e")
                    .append(i)
                    .append(" '&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";'>");
        }
        text.append("]><rss><channel><item><description>");
        while (text.length() < size) {
            text.append("&e9;");
        }
        return utf8(text.append("</description></item></channel></rss>").toString());
    }

    private static byte[] repeat(byte[] piece, int size) {
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            out[i] = piece[i % piece.length];
        }
        return out;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(int entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
