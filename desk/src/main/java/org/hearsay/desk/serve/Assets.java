package org.hearsay.desk.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Style and scripts, under names that change with their bytes, so that browsers may keep them. */
final class Assets {

    static final String PATH = "/assets/";
    /** The style of a reading, which stands in pages of its own as well. */
    private static final String READING = "/org/hearsay/desk/view/reading.css";

    /** The style of drawings and of what stands around them. */
    private static final String DRAWINGS = "/org/hearsay/desk/draw/draw.css";

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    /** One file. */
    static final class Asset {

        private final String type;
        private final byte[] bytes;

        Asset(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    Assets() {
        add("desk.css", "text/css;charset=utf-8", READING, "desk.css", DRAWINGS);
        add("desk.js", "text/javascript;charset=utf-8", "desk.js");
        add("htmx.js", "text/javascript;charset=utf-8", HTMX);
        add("mark.svg", "image/svg+xml", "mark.svg");
    }

    private void add(String name, String type, String... resources) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String resource : resources) {
            all.writeBytes(bytes(resource));
        }
        byte[] bytes = all.toByteArray();
        String path = PATH + sum(bytes) + "-" + name;
        paths.put(name, path);
        assets.put(path, new Asset(type, bytes));
    }

    /** Where {@code name} is. */
    String at(String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return path;
    }

    @Nullable
    Asset get(String path) {
        return assets.get(path);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
