package org.hearsay.desk.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * An address of a page, in the one form that means the same to everybody. What could be read as another host by another
 * program is refused.
 *
 * @param host in lower case, without a final dot
 * @param path with the query
 */
record Target(boolean secure, String host, int port, String path) {

    /** Why a host is not asked that is this machine, another of its network, or none that everybody can reach. */
    static final String CLOSED = "the host is not on the open internet: only public addresses are asked";

    private static final int LONGEST = 4000;
    private static final List<String> PRIVATE = List.of(
            ".localhost",
            ".local",
            ".internal",
            ".intranet",
            ".lan",
            ".home",
            ".corp",
            ".home.arpa",
            ".onion",
            ".test",
            ".invalid",
            ".localdomain");

    /**
     * Reads an address.
     *
     * @throws Refused if it is none, or none of the open web
     */
    static Target of(String address) throws Refused {
        if (address.length() > LONGEST) {
            throw new Refused("the address is too long");
        }
        URI uri = uri(address.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getScheme() == null) {
            throw new Refused("this is no address of a page: one begins with http:// or https://");
        }
        boolean secure = scheme.equals("https");
        if (!secure && !scheme.equals("http")) {
            throw new Refused("only http and https are fetched");
        }
        if (uri.getRawUserInfo() != null) {
            throw new Refused("an address with a user's name is not fetched");
        }
        String host = host(uri);
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        if (port == 0 || port > 65535) {
            throw new Refused("there is no such port");
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(secure, host, port, uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery());
    }

    private static URI uri(String address) throws Refused {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new Refused("this is no address of a page");
        }
    }

    private static String host(URI uri) throws Refused {
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new Refused("the address names no host");
        }
        String low = host.toLowerCase(Locale.ROOT);
        low = low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
        boolean six = low.startsWith("[");
        if (six && low.indexOf('%') >= 0) {
            throw new Refused("an address with a zone is not fetched");
        }
        if (!six && numeric(low) && !dotted(low)) {
            throw new Refused("a number is no host that everybody reads in the same way");
        }
        String name = low;
        if (!six && (low.indexOf('.') < 0 || PRIVATE.stream().anyMatch(name::endsWith))) {
            throw new Refused(CLOSED);
        }
        return low;
    }

    /** Whether programs may take the host for a number: its last part begins with a digit. */
    private static boolean numeric(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.isEmpty() || Character.isDigit(last.charAt(0));
    }

    /** Four numbers up to 255, none with a zero before it. */
    private static boolean dotted(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            boolean number =
                    !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || Integer.parseInt(part) > 255 || (part.length() > 1 && part.charAt(0) == '0')) {
                return false;
            }
        }
        return true;
    }

    /** The host as it stands in a request: with its port if that is not the usual one. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ':' + port;
    }

    /** Scheme, host and port. */
    String site() {
        return (secure ? "https://" : "http://") + authority();
    }

    /** Another page of the same site. */
    Target at(String other) {
        return new Target(secure, host, port, other);
    }

    /** Where a redirect leads. */
    Target follow(String location) throws Refused {
        try {
            return of(new URI(toString()).resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException e) {
            throw new Refused("the page leads to what is no address");
        }
    }

    @Override
    public String toString() {
        return site() + path;
    }
}
