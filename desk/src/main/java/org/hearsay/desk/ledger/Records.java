package org.hearsay.desk.ledger;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON and back; in the store they are packed. */
final class Records {

    private static final JsonMapper JSON = new JsonMapper();

    private Records() {}

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static String json(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T of(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new LedgerException("a record of the ledger cannot be read; hearsay check tells more", e);
        }
    }

    static <T> T of(Packed packed, Class<T> type) {
        return of(packed.words(), type);
    }
}
