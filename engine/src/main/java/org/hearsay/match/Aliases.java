package org.hearsay.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Address;
import org.hearsay.model.Metadata;

/** Under which names other reports may credit a publisher. */
final class Aliases {

    /** Fewest letters of a name that tells one publisher from others, and most of an abbreviation. */
    private static final int SHORT = 3;

    private Aliases() {}

    /** Folded name, first part of the host, initials. */
    static List<String> of(Metadata metadata) {
        List<String> out = new ArrayList<>();
        if (metadata.publisher() != null) {
            String name = Named.fold(metadata.publisher());
            add(name, out);
            add(initials(name), out);
        }
        Address address = Address.of(metadata.url());
        if (address != null) {
            add(first(address), out);
        }
        return out;
    }

    private static void add(String alias, List<String> out) {
        if (alias.length() >= SHORT && !out.contains(alias)) {
            out.add(alias);
        }
    }

    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            out.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return out.toString();
    }

    private static String first(Address address) {
        String host = address.host();
        int dot = host.indexOf('.');
        return Named.fold(dot < 0 ? host : host.substring(0, dot));
    }

    /** Whether {@code alias} is among {@code names}, by itself or as whole words of one; names are sorted. */
    static boolean named(String alias, List<String> names) {
        if (Collections.binarySearch(names, alias) >= 0) {
            return true;
        }
        String words = ' ' + alias + ' ';
        for (String name : names) {
            if (name.length() > alias.length() && (' ' + name + ' ').contains(words)) {
                return true;
            }
        }
        return false;
    }
}
