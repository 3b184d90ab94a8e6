package org.hearsay.desk.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a site asks of robots (RFC 9309). */
final class Robots {

    /** Nothing is asked. */
    static final Robots NOTHING = new Robots(List.of(), 0);

    private static final int LONGEST_DELAY = 60;

    private record Rule(String path, boolean allow) {}

    private final List<Rule> rules;
    private final int delay;

    private Robots(List<Rule> rules, int delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** Reads the rules for {@code agent}, or those for all if it is not named. */
    static Robots of(String text, String agent) {
        Robots named = group(text, agent);
        return named != null ? named : Objects.requireNonNullElse(group(text, "*"), NOTHING);
    }

    private static @Nullable Robots group(String text, String wanted) {
        List<Rule> rules = new ArrayList<>();
        int delay = 0;
        boolean found = false;
        boolean ours = false;
        boolean heads = false;
        for (String line : text.lines().limit(20_000).toList()) {
            int hash = line.indexOf('#');
            String bare = (hash < 0 ? line : line.substring(0, hash)).strip();
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (name.equals("user-agent")) {
                ours = (heads && ours) || value.toLowerCase(Locale.ROOT).equals(wanted);
                found |= ours;
                heads = true;
                continue;
            }
            heads = false;
            if (ours && (name.equals("allow") || name.equals("disallow")) && !value.isEmpty()) {
                rules.add(new Rule(value, name.equals("allow")));
            } else if (ours
                    && name.equals("crawl-delay")
                    && value.length() < 5
                    && value.chars().allMatch(Character::isDigit)) {
                delay = Math.min(LONGEST_DELAY, value.isEmpty() ? 0 : Integer.parseInt(value));
            }
        }
        return found ? new Robots(rules, delay) : null;
    }

    /** Whether a path may be asked for: the longest rule that fits decides, and of two as long the one that allows. */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            boolean better = length > longest || (length == longest && rule.allow());
            if (better && fits(rule.path(), path)) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    /** Seconds between two requests that the site asks for; 0 if it says nothing. */
    int delay() {
        return delay;
    }

    /** {@code *} stands for anything, {@code $} at the end for the end. */
    static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int next = last && whole ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (next < at || !path.startsWith(parts[i], next)) {
                return false;
            }
            at = next + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
