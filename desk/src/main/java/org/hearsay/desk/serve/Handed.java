package org.hearsay.desk.serve;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** What is handed in: the bytes of a report as they are with what is told of it in the address, or a form with a text. */
final class Handed {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LONGEST = 2_000;

    private final byte[] bytes;
    private final Map<String, String> told;

    private Handed(byte[] bytes, Map<String, String> told) {
        this.bytes = bytes;
        this.told = told;
    }

    static Handed of(Context context, byte[] body) {
        String type = context.req().getContentType();
        Map<String, String> told = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> told.put(name, values.get(0)));
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM) && told.get("raw") == null;
        if (!form) {
            return new Handed(body, told);
        }
        told.putAll(fields(new String(body, StandardCharsets.UTF_8)));
        // Browsers send line ends of their own making with a form.
        String text = told.getOrDefault("text", "").replace("\r\n", "\n");
        return new Handed(text.getBytes(StandardCharsets.UTF_8), told);
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        while (at < form.length()) {
            int end = form.indexOf('&', at);
            int stop = end < 0 ? form.length() : end;
            int equals = form.indexOf('=', at);
            if (equals > at && equals < stop) {
                fields.put(decoded(form.substring(at, equals)), decoded(form.substring(equals + 1, stop)));
            }
            at = stop + 1;
        }
        return fields;
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Fault(400, "fault.wrong");
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** One thing that is told; null if it is not. */
    @Nullable
    String told(String name) {
        String value = told.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw new Fault(400, "fault.long", name);
        }
        return value.replace('\0', ' ').strip();
    }

    Metadata metadata() {
        return new Metadata(told("url"), told("publisher"), day(), language(), null, null);
    }

    private @Nullable LocalDate day() {
        String date = told("date");
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new Fault(400, "fault.day", "date");
        }
    }

    private @Nullable String language() {
        String tag = told("language");
        return tag == null
                ? null
                : Languages.named(tag).map(Language::code).orElseThrow(() -> new Fault(400, "fault.language"));
    }
}
