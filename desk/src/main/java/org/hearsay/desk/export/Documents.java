package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hearsay.desk.ledger.Bundle;

/** One JSON document that is a list of things, each on a line of its own. */
final class Documents {

    private Documents() {}

    /**
     * A form.
     *
     * @param head what stands before the list, up to its bracket, made of what is exported
     * @param tail what stands behind the list, from its bracket on
     */
    static Form of(Format format, Function<String, String> head, Function<Bundle, List<Node>> nodes, String tail) {
        return new Form() {

            @Override
            public Format format() {
                return format;
            }

            @Override
            public Writing begin(String what, OutputStream out) throws IOException {
                put(out, head.apply(what));
                return new Writing() {

                    private String between = "\n";

                    @Override
                    public void add(Bundle bundle) throws IOException {
                        for (Node node : nodes.apply(bundle)) {
                            put(out, between + node.line());
                            between = ",\n";
                        }
                    }

                    @Override
                    public void end() throws IOException {
                        put(out, "\n" + tail + "\n");
                        out.flush();
                    }
                };
            }
        };
    }

    private static void put(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
