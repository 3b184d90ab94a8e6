package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small file of each format. People, outlets and places are invented. */
final class Samples {

    /** The name of each, with the file it stands in. */
    private static final Map<String, String> FILES = files();

    static final String PAGE = new String(file("samples/page.html"), StandardCharsets.UTF_8);

    private Samples() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rss", "rss.xml");
        files.put("rdf", "rdf.xml");
        files.put("atom", "atom.xml");
        files.put("jsonfeed", "feed.json");
        files.put("ninjs", "ninjs.json");
        files.put("nitf", "nitf.xml");
        files.put("newsml", "newsml.xml");
        files.put("mbox", "mail.mbox");
        files.put("page", "page.html");
        files.put("gzip", "page.html.gz");
        files.put("zip", "pages.zip");
        files.put("warc", "archive.warc");
        files.put("warc.gz", "archive.warc.gz");
        return files;
    }

    /** Every format by its name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        FILES.forEach((name, file) -> all.put(name, file("samples/" + file)));
        return all;
    }

    /** A file of the tests. */
    static byte[] file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text in another character set, whatever it declares. */
    static byte[] in(String charset, byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive of {@code n} answers; the one at {@code lying} does not say how long it is. */
    static byte[] warc(int n, int lying) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < n; i++) {
            out.writeBytes(record(i, i == lying));
        }
        return out.toByteArray();
    }

    /** The same, packed record by record; a byte inside the one at {@code damaged} is wrong. */
    static byte[] warcGz(int n, int damaged) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < n; i++) {
            byte[] member = gzip(record(i, false));
            if (i == damaged) {
                member[member.length / 2] ^= 0x55;
            }
            out.writeBytes(member);
        }
        return out.toByteArray();
    }

    /** An archive of one answer. */
    static byte[] answer(String type, byte[] page) {
        byte[] answer = utf8("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + (answer.length + page.length) + "\r\n\r\n"));
        out.writeBytes(answer);
        out.writeBytes(page);
        return out.toByteArray();
    }

    static byte[] record(int i, boolean lying) {
        byte[] page = utf8(PAGE.replace("Montag", "Tag " + i));
        byte[] answer = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
        int length = answer.length + page.length + (lying ? 7 : 0);
        byte[] head = utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://blatt.example/" + i
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(answer);
        out.writeBytes(page);
        out.writeBytes(utf8("\r\n\r\n"));
        return out.toByteArray();
    }
}
