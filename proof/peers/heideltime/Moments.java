import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code Moments IN.jsonl OUT.jsonl}: the expressions of time that HeidelTime finds, in the form the scorer reads, with its own
 * rules for news and no part-of-speech tagger (which it would run in a process of its own). Prints characters per second
 * of processor time, once all has been read before.
 */
public final class Moments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Language> LANGUAGES =
            Map.of("en", Language.ENGLISH, "fr", Language.FRENCH, "de", Language.GERMAN);

    private final Map<String, HeidelTimeStandalone> taggers = new HashMap<>();
    private final Path properties;

    private Moments() throws IOException {
        properties = Files.createTempFile("heideltime", ".props");
        properties.toFile().deleteOnExit();
        Files.writeString(properties, """
                considerDate = true
                considerDuration = true
                considerSet = true
                considerTime = true
                considerTemponym = false
                uimaVarDate = Date
                uimaVarDuration = Duration
                uimaVarLanguage = Language
                uimaVarSet = Set
                uimaVarTime = Time
                uimaVarTemponym = Temponym
                uimaVarTypeToProcess = Type
                typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
                typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
                """);
    }

    public static void main(String[] args) throws Exception {
        PrintStream print = System.out;
        System.setOut(new PrintStream(java.io.OutputStream.nullOutputStream()));
        System.setErr(System.out);
        java.util.logging.LogManager.getLogManager().reset();
        Moments moments = new Moments();
        moments.read(Path.of(args[0]), Writer.nullWriter());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long characters;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            characters = moments.read(Path.of(args[0]), out);
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        print.printf(Locale.ROOT, "%-44s %,14.0f%n", "HeidelTime, characters per second", characters / seconds);
    }

    private long read(Path in, Writer out) throws Exception {
        long characters = 0;
        try (BufferedReader lines = Files.newBufferedReader(in)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                JsonNode record = JSON.readTree(line);
                String text = record.get("text").stringValue();
                characters += text.length();
                Map<String, Object> found = Map.of("id", record.get("id").stringValue(), "timex", timex(record, text));
                out.write(JSON.writeValueAsString(found) + "\n");
            }
        }
        return characters;
    }

    private List<Object> timex(JsonNode record, String text) throws Exception {
        String language = record.get("lang").stringValue();
        JsonNode day = record.get("dct");
        Date date = day == null || !day.isString()
                ? new Date()
                : Date.from(LocalDate.parse(day.stringValue().substring(0, 10))
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
        HeidelTimeStandalone tagger = taggers.get(language);
        if (tagger == null) {
            tagger = new HeidelTimeStandalone(
                    LANGUAGES.get(language), DocumentType.NEWS, OutputType.TIMEML, properties.toString(), POSTagger.NO);
            taggers.put(language, tagger);
        }
        return spans(text, tagger.process(text, date));
    }

    /** Offsets of the marked words in the text, which the output repeats between its marks. */
    private static List<Object> spans(String text, String marked) {
        List<Object> out = new ArrayList<>();
        int from = 0;
        for (int at = marked.indexOf("<TIMEX3"); at >= 0; at = marked.indexOf("<TIMEX3", at + 1)) {
            int open = marked.indexOf('>', at);
            int close = marked.indexOf("</TIMEX3>", open);
            String mark = marked.substring(at, open);
            String words = marked.substring(open + 1, close).replace("&amp;", "&");
            int start = text.indexOf(words, from);
            if (start < 0) {
                continue;
            }
            from = start + words.length();
            int first = text.codePointCount(0, start);
            out.add(Map.of(
                    "start", first,
                    "end", first + words.codePointCount(0, words.length()),
                    "type", attribute(mark, "type"),
                    "value", attribute(mark, "value")));
        }
        return out;
    }

    private static String attribute(String mark, String name) {
        int at = mark.indexOf(" " + name + "=\"");
        int begin = at + name.length() + 3;
        return at < 0 ? "" : mark.substring(begin, mark.indexOf('"', begin));
    }
}
