package org.hearsay.desk.serve;

import java.util.List;

/** Why somebody does not get what was asked for. Its words never hold anything that came with the request. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient List<Object> values;

    /**
     * A fault.
     *
     * @param status of HTTP
     * @param key of its words in the page words
     * @param values that fill them: our own words and numbers
     */
    Fault(int status, String key, Object... values) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.values = List.of(values);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    String in(Words words) {
        return words.get(key, values.toArray());
    }
}
