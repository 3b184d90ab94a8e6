import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code Quotes IN.jsonl OUT.jsonl}: the quotations that CoreNLP finds and the words it takes for their speaker, in the form the
 * scorer reads. It names no cue.
 */
public final class Quotes {

    private static final JsonMapper JSON = new JsonMapper();

    private Quotes() {}

    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    JsonNode record = JSON.readTree(line);
                    out.println(JSON.writeValueAsString(Map.of(
                            "id", record.get("id").stringValue(),
                            "attributions", quotes(pipeline, record.get("text").stringValue()))));
                }
            }
        }
    }

    private static List<Object> quotes(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        List<Object> out = new ArrayList<>();
        for (CoreMap quote : document.annotation().get(CoreAnnotations.QuotationsAnnotation.class)) {
            int begin = quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
            int end = quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
            out.add(Map.of(
                    "source", source(text, document.tokens(), quote),
                    "cue", List.of(),
                    "content", List.of(span(text, begin, end))));
        }
        return out;
    }

    /** The words that name the speaker, where it found some. */
    private static List<Object> source(String text, List<CoreLabel> tokens, CoreMap quote) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first == null || last == null) {
            return List.of();
        }
        return List.of(span(text, tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }

    /** In code points, as the scorer counts. */
    private static List<Integer> span(String text, int begin, int end) {
        return List.of(text.codePointCount(0, begin), text.codePointCount(0, end));
    }
}
