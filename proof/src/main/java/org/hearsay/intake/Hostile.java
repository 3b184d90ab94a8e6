package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Parcel;

/**
 * {@code hostile [MEGABYTES [NAME]]}: families of files made to bring a reader down, each at a quarter of a megabyte and doubled up
 * to four. Every one must get its receipt, in time that grows no faster than the file.
 */
public final class Hostile {

    private static final int QUARTER = 256 * 1024;
    private static final double GROWTH = 2.3;
    /** Below this many milliseconds a doubling says nothing. */
    private static final double NOISE = 60;

    private Hostile() {}

    /** Prints one line for each family; exit code 1 if one grows too fast or gets no receipt. */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) * 4 : 16;
        Map<String, IntFunction<byte[]>> families = families();
        families.keySet().removeIf(name -> args.length > 1 && !name.contains(args[1]));
        families.values().forEach(f -> millis(f.apply(QUARTER)));
        int bad = 0;
        for (Map.Entry<String, IntFunction<byte[]>> family : families.entrySet()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", family.getKey()));
            double before = 0;
            double worst = 0;
            for (int times = 1; times <= most; times *= 2) {
                byte[] bytes = family.getValue().apply(QUARTER * times);
                double now = Math.min(millis(bytes), Math.min(millis(bytes), millis(bytes)));
                worst = before > NOISE ? Math.max(worst, now / before) : worst;
                line.append(String.format(Locale.ROOT, "%9.1f", now));
                before = now;
            }
            boolean fine = worst <= GROWTH;
            bad += fine ? 0 : 1;
            System.out.println(line + String.format(Locale.ROOT, "  ×%.2f %s", worst, fine ? "" : "FASTER"));
        }
        System.out.println(
                families.size() + " families, " + bad + " grow faster than " + GROWTH + " for each doubling");
        System.exit(bad == 0 ? 0 : 1);
    }

    private static double millis(byte[] bytes) {
        long start = System.nanoTime();
        receipts(bytes);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Opens all that is in some bytes; how many receipts there are. */
    static int receipts(byte[] bytes) {
        Intake intake = new Intake();
        Delivery delivery = intake.unpack(bytes, Metadata.NONE);
        for (Parcel parcel : delivery.parcels()) {
            if (parcel.fate() == Parcel.Fate.TAKEN) {
                intake.open(parcel.bytes(), parcel.given());
            } else if (parcel.reason() == null) {
                throw new IllegalStateException("no reason for " + parcel.name());
            }
        }
        if (delivery.parcels().isEmpty()) {
            throw new IllegalStateException("no receipt");
        }
        return delivery.parcels().size();
    }

    /** Each family by its name: from a size to a file of about that size. */
    static Map<String, IntFunction<byte[]>> families() {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
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
            "<select>"
        }) {
            all.put("nested " + tag, n -> page(tag.repeat(n / tag.length())));
        }
        all.put("closing tags", n -> page("</div>".repeat(n / 6)));
        all.put("attributes", n -> page("<p " + "a%=b ".repeat(n / 5) + ">x"));
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
        all.put("small paragraphs", n -> page("<p>Ja.".repeat(n / 6)));
        all.put("same paragraphs", n -> page("<p>Das sagte der Mann am Montag in der Stadt.".repeat(n / 42)));
        all.put("links", n -> page("<a href=x>Ja</a> ".repeat(n / 17)));
        all.put("headings", n -> page("<h2>Ja</h2>".repeat(n / 11)));
        all.put("metadata", n -> page("<meta name=author content=x>".repeat(n / 28)));
        all.put("linked data", n -> page("<script type=application/ld+json>" + "[".repeat(n) + "</script><p>x"));
        all.put("many linked data", n -> page("<script type=application/ld+json>{}</script>".repeat(n / 45)));
        all.put("misnested formatting", n -> page("<b><i><p>".repeat(n / 9)));
        all.put("templates", n -> page("<template>".repeat(n / 10)));
        all.put("quotes", n -> utf8("“".repeat(n / 3)));
        all.put("quotes and letters", n -> utf8("« a » dit ".repeat(n / 12)));
        all.put("one line", n -> utf8("wort ".repeat(n / 5)));
        all.put("line ends", n -> utf8("a\n".repeat(n / 2)));
        all.put("lone surrogates", n -> utf16("\uD800".repeat(n / 2)));
        all.put("random bytes", Hostile::noise);
        all.put("feed of empty items", n -> utf8("<rss><channel>" + "<item>".repeat(n / 6)));
        all.put("feed of titles", n -> utf8("<rss><channel>" + "<item><title>a</title>".repeat(n / 22)));
        all.put("feed nested in an item", n -> utf8("<rss><channel><item>" + "<x>".repeat(n / 3)));
        all.put("feed with open CDATA", n -> utf8("<rss><channel>" + "<![CDATA[".repeat(n / 9)));
        all.put("billion laughs", Hostile::laughs);
        all.put(
                "external entities",
                n -> utf8("<!DOCTYPE rss [" + "<!ENTITY x SYSTEM 'file:///etc/passwd'>".repeat(n / 39)
                        + "]><rss><channel><item><title>&x;</title></item></channel></rss>"));
        all.put(
                "JSON feed nested",
                n -> utf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(n)));
        all.put(
                "JSON feed of items",
                n -> utf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                        + "{\"title\":\"a\"},".repeat(n / 14) + "{}]}"));
        all.put("mail with many parts", n -> mail("--b\n".repeat(n / 4)));
        all.put("mail nested", n -> mail("--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(n / 47)));
        all.put("mail of From lines", n -> utf8("From a\nFrom: a\nSubject: b\n\n" + "From \n".repeat(n / 6)));
        all.put("WARC heads", n -> utf8("WARC/1.0\r\n".repeat(n / 10)));
        all.put("WARC lying lengths", n -> utf8("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n".repeat(n / 42)));
        all.put("gzip beginnings", n -> repeat(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 5}, n));
        byte[] bomb = gzip(new byte[10 * 1024 * 1024]);
        all.put("gzip bombs in a row", n -> repeat(bomb, n));
        all.put("ZIP heads", n -> repeat(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0, 0, 0}, n));
        all.put("ZIP of many entries", n -> zip(n / 120));
        all.put("NITF nested", n -> utf8("<nitf>".repeat(n / 6)));
        all.put("NewsML items in items", n -> utf8("<newsItem>".repeat(n / 10)));
        return all;
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

    private static byte[] zip(int entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write('a');
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
