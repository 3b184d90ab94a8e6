package org.hearsay.split;

/** Web and mail addresses, each one token. */
final class Addresses {

    private Addresses() {}

    /** End of an address that starts at {@code at}, trailing marks of the sentence left out; -1 if none starts there. */
    static int end(String text, int at, int end) {
        if (!Marks.letter(text.charAt(at)) && !Marks.digit(text.charAt(at))) {
            return -1;
        }
        if (text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "ftp://", 0, 6)
                || (text.regionMatches(true, at, "www.", 0, 4) && at + 4 < end)) {
            return trim(text, at, end);
        }
        return mail(text, at, end);
    }

    private static int mail(String text, int at, int end) {
        int user = name(text, at, end);
        if (user >= end || text.charAt(user) != '@') {
            return -1;
        }
        int host = name(text, user + 1, end);
        int last = trim(text, at, host);
        return last > user + 1 ? last : -1;
    }

    private static int name(String text, int at, int end) {
        int next = at;
        while (next < end) {
            if (!part(text.charAt(next))) {
                break;
            }
            next++;
        }
        return next;
    }

    /** Whether {@code c} may stand in a mail address; an address starts only behind another character, which keeps it linear. */
    static boolean part(char c) {
        return Marks.letter(c) || Marks.digit(c) || "._-+%".indexOf(c) >= 0;
    }

    private static int trim(String text, int at, int end) {
        int last = end;
        while (last > at + 1
                && (Marks.quote(text.charAt(last - 1)) || ".,;:!?)]}>…".indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return last;
    }
}
