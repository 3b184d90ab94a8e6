package org.hearsay.desk.export;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Plain values (maps, lists, words, numbers, truth values, null) as JSON. */
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final class OneLine extends ObjectWriteContext.Base {}

    private Json() {}

    static JsonGenerator to(OutputStream out) {
        return FACTORY.createGenerator(new OneLine(), out);
    }

    /** An object in one line, with the line end behind it. */
    static String line(List<String> names, List<? extends @Nullable Object> values) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new OneLine(), out)) {
            json.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                json.writeName(names.get(i));
                write(json, values.get(i));
            }
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    /** {@code value} in one line, with the line end behind it. */
    static String line(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new OneLine(), out)) {
            write(json, value);
        }
        return out.append('\n').toString();
    }

    static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, held) -> {
                json.writeName(String.valueOf(name));
                write(json, held);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(held -> write(json, held));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(Inert.whole(value.toString()));
        }
    }
}
