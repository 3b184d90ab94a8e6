package org.hearsay.desk.fetch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server said. */
final class Answer {

    private final Target target;
    private final int status;
    private final Map<String, String> head;
    private final byte[] body;

    Answer(Target target, int status, Map<String, String> head, byte[] body) {
        this.target = target;
        this.status = status;
        this.head = head;
        this.body = body;
    }

    /** The page that was asked for last. */
    Target target() {
        return target;
    }

    int status() {
        return status;
    }

    /** What stands behind a name of the head, in lower case; null if nothing does. */
    @Nullable
    String head(String name) {
        return head.get(name);
    }

    byte[] body() {
        return body;
    }

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
