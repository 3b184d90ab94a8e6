package org.hearsay.desk.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, and who may write. Names under which we do not know ourselves are refused (a foreign site may point its name
 * at this machine), and so is whatever another site makes a browser send here.
 */
final class Guard {

    /** Header by which our own pages show that they are ours. */
    static final String KEY = "X-Hearsay-Key";
    /** The same in a form. */
    static final String FIELD = "key";

    private static final String COOKIE = "hearsay";
    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Settings settings;
    private final Set<String> names = new TreeSet<>();
    private final String key = secret();
    private final String session = secret();

    Guard(Settings settings) {
        this.settings = settings;
        names.add(host(settings.address()));
        settings.names().forEach(n -> names.add(host(n)));
        if (settings.loopback()) {
            names.add("localhost");
            names.add("127.0.0.1");
            names.add("[::1]");
        }
    }

    private static String host(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What forms of our pages bring along. */
    String key() {
        return key;
    }

    /** Lets pass what may be asked. */
    void check(Context context) {
        if (!named(context.header("Host"), context.req().getLocalPort())) {
            throw new Fault(421, "fault.host");
        }
        if (!sound(context.req().getQueryString())) {
            throw new Fault(400, "fault.wrong");
        }
        String origin = context.header("Origin");
        if (origin != null && !own(origin, context)) {
            throw new Fault(403, "fault.origin");
        }
        boolean writes = !READING.contains(context.req().getMethod());
        String site = context.header("Sec-Fetch-Site");
        if (writes && site != null && !OWN.contains(site)) {
            throw new Fault(403, "fault.origin");
        }
        if (settings.token() != null && !open(context) && !token(context)) {
            throw new Fault(401, "fault.token");
        }
    }

    /** What may be asked without a token: whether we are there, and how to show one. */
    private static boolean open(Context context) {
        String path = context.path();
        return path.equals("/healthz") || path.equals("/token") || path.startsWith(Assets.PATH);
    }

    /** Lets pass what no other site can make a browser send: a request from a page of ours, or one that no page sent. */
    void fetched(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            throw new Fault(403, "fault.origin");
        }
    }

    /** Lets pass who may write: with the token, or with the key of a page of this very start. */
    void write(Context context, @Nullable String field) {
        String header = context.header(KEY);
        boolean ours = same(key, header) || same(key, field);
        boolean told = settings.token() != null && bearer(context);
        if (!ours && !told) {
            throw new Fault(403, "fault.write");
        }
    }

    /** Remembers in the browser that the right token was shown; whether it was. */
    boolean enter(Context context, @Nullable String token) {
        boolean right = settings.token() != null && same(settings.token(), token);
        if (right) {
            context.res().addHeader("Set-Cookie", COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Strict");
        }
        return right;
    }

    private boolean token(Context context) {
        return bearer(context) || same(session, context.cookie(COOKIE));
    }

    private boolean bearer(Context context) {
        String header = context.header("Authorization");
        return header != null
                && header.startsWith(BEARER)
                && settings.token() != null
                && same(settings.token(), header.substring(BEARER.length()).strip());
    }

    /** Whether every per cent sign stands before two digits; parameters in which one does not would be taken as not given. */
    private static boolean sound(@Nullable String query) {
        for (int at = query == null ? -1 : query.indexOf('%');
                query != null && at >= 0;
                at = query.indexOf('%', at + 1)) {
            if (at + 2 >= query.length() || !hex(query.charAt(at + 1)) || !hex(query.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    /** Whether {@code host} is one of our names with our port. */
    private boolean named(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        if (lower.endsWith(suffix)) {
            return names.contains(lower.substring(0, lower.length() - suffix.length()));
        }
        // A server in front of us may stand at the usual port; nobody does so at this machine's own address.
        return (port == 80 || !settings.loopback()) && names.contains(lower);
    }

    private boolean own(String origin, Context context) {
        String host = context.header("Host");
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private static boolean same(@Nullable String ours, @Nullable String theirs) {
        return ours != null
                && theirs != null
                && MessageDigest.isEqual(
                        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }
}
