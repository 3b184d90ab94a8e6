package org.hearsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small file of each format. People, outlets and places are invented. */
final class Samples {

    static final String PAGE =
            "<!DOCTYPE html><html lang=\"de\"><head><title>Brücke gesperrt</title></head><body><h1>Brücke"
                    + " gesperrt</h1><p>Die Brücke über die Lohe ist seit Montag gesperrt, sagte Bürgermeisterin Ilse Brandt.</p></body></html>";

    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>L’Écho de Valmer</title><link>https://echo.example/</link><language>fr-FR</language>
            <image><title>Logo</title></image>
            <item><title>Le pont est fermé</title><link>https://echo.example/pont?a=1&amp;b=2</link>
            <pubDate>Tue, 06 May 2031 08:00:00 +0200</pubDate><dc:creator>Lucie Armand</dc:creator>
            <source url="https://agence.example/rss">Agence du Littoral</source>
            <description>Le pont est fermé.</description>
            <content:encoded><![CDATA[<p>Le pont de Valmer est fermé depuis mardi, a annoncé le maire <b>Jean Roux</b>.</p>]]></content:encoded></item>
            <item><title>La criée &amp; le port</title><guid>https://echo.example/criee</guid>
            <dc:source>Radio Valmer</dc:source><dc:date>2031-05-07</dc:date>
            <description>&lt;p&gt;La criée rouvrira jeudi, selon la capitainerie.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    private static final String RDF =
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://blatt.example/"><title>Norderauer Blatt</title></channel>
            <item rdf:about="https://blatt.example/1"><title>Fähre fährt wieder</title><link>https://blatt.example/1</link>
            <dc:date>2031-03-02T10:00:00+01:00</dc:date><description>Die Fähre fährt wieder, teilte die Reederei mit.</description></item>
            </rdf:RDF>
            """;

    private static final String ATOM =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Port Ellery Post</title>
            <entry><title type="html">Ferry &amp;amp; harbour</title><link rel="alternate" href="https://post.example/ferry"/>
            <published>2031-04-01T09:30:00Z</published><author><name>Ann Hale</name></author>
            <source><title>Coast Wire</title></source>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sank on Monday, Mayor Tom Rudd said.</p></div></content></entry>
            <entry><title>Strike ends</title><updated>2031-04-02T09:30:00Z</updated><summary>Dockers ended their strike, the union said.</summary></entry>
            </feed>
            """;

    private static final String JSON_FEED =
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Port Ellery Post","language":"en","items":[
            {"id":"1","url":"https://post.example/1","title":"Harbour closed","content_html":"<p>The harbour is closed, the mayor said.</p>",
             "date_published":"2031-04-03T06:00:00Z","authors":[{"name":"Ann Hale"}]},
            {"id":"2","content_text":"Two boats are missing, the coast guard said."}]}
            """;

    private static final String NINJS =
            """
            {"uri":"http://agentur.example/n/77","type":"text","versioncreated":"2031-02-11T12:00:00+01:00","language":"de",
            "headline":"Deich hält","byline":"Von Max Lohe","infosources":[{"name":"Küstendienst"}],"copyrightholder":"Nordagentur",
            "body_xhtml":"<p>Der Deich bei Hallmoor hält, sagte der Deichgraf am Mittwoch.</p>"}
            """;

    private static final String NITF =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf><head><title>Deich</title><docdata><date.issue norm="20310211T120000Z"/></docdata><pubdata name="Hallmoorer Anzeiger"/></head>
            <body><body.head><hedline><hl1>Deich hält</hl1></hedline><byline>Von Max Lohe</byline><distributor>Nordagentur</distributor>
            <dateline>Hallmoor</dateline></body.head>
            <body.content><p>Der Deich hält, sagte der Deichgraf.</p><p>Das Wasser fällt.</p></body.content>
            <body.end><tagline>Mit Material von Küstendienst</tagline></body.end></body></nitf>
            """;

    private static final String NEWSML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:x:1" xml:lang="fr"><itemMeta><provider literal="Agence du Littoral"/><versionCreated>2031-05-06T08:00:00Z</versionCreated>
            <pubStatus qcode="stat:usable"/></itemMeta><contentMeta><creditline>Agence du Littoral / Radio Valmer</creditline><by>Lucie Armand</by>
            <dateline>VALMER</dateline><headline>Le pont est fermé</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Le pont est fermé, a dit le maire.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:x:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Retiré</headline></contentMeta>
            <contentSet><inlineData contenttype="text/plain">Texte retiré par l’agence.</inlineData></contentSet></newsItem>
            </itemSet></newsMessage>
            """;

    private static final String MBOX =
            """
            From letter@post.example Tue Apr  1 09:00:00 2031
            From: =?UTF-8?Q?Caf=C3=A9_Presse?= <letter@post.example>
            Subject: =?UTF-8?B?TGUgcG9udCBlc3QgZmVybcOp?=
            Date: Tue, 1 Apr 2031 09:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="cut"

            --cut
            Content-Type: text/plain; charset=utf-8

            Le pont est ferme.
            --cut
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <p>Le pont est ferm=E9, a d=E9clar=E9 le maire.</p>
            --cut--

            From desk@post.example Wed Apr  2 09:00:00 2031
            From: Desk <desk@post.example>
            Subject: Strike ends
            Date: Wed, 2 Apr 2031 09:00:00 +0000
            Content-Type: text/plain

            The strike is over, the union said.
            """;

    private Samples() {}

    /** Every format by its name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("rss", utf8(RSS));
        all.put("rdf", utf8(RDF));
        all.put("atom", utf8(ATOM));
        all.put("jsonfeed", utf8(JSON_FEED));
        all.put("ninjs", utf8(NINJS));
        all.put("nitf", utf8(NITF));
        all.put("newsml", utf8(NEWSML));
        all.put("mbox", utf8(MBOX));
        all.put("page", utf8(PAGE));
        all.put("gzip", gzip(utf8(PAGE)));
        all.put("zip", zip(Map.of("a/seite.html", utf8(PAGE))));
        all.put("warc", warc(3, -1));
        all.put("warc.gz", warcGz(3, -1));
        return all;
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
