package org.hearsay.intake;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code predict extraction IN OUT}: the running text of saved pages, without headline, byline and credits. */
public final class Extraction {

    private static final JsonMapper JSON = new JsonMapper();

    private Extraction() {}

    /**
     * Reads pages as {@code {"id", "html_gz"}}, gzipped and in base64, and writes {@code {"id", "text"}} for each.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void predict(Path in, Path out) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(in);
                PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode page = JSON.readTree(line);
                String id = page.get("id").stringValue();
                String text = text(page.get("html_gz").stringValue());
                writer.println(JSON.writeValueAsString(Map.of("id", id, "text", text)));
            }
        }
    }

    private static String text(String packed) throws IOException {
        try (InputStream page =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return PageText.running(
                    Jsoup.parse(Decoder.decode(page.readAllBytes()).text()));
        }
    }
}
