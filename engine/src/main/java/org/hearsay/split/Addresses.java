package org.hearsay.split;

/** Web and mail addresses, each one token. */
final class Addresses {

    private Addresses() {}

    /**
     * Whether {@code c} at {@code at} may be part of an address, judged by what stands before it from {@code from} on: the
     * sign of mail, "://", "www.". Text without any of them need not be searched.
     */
    static boolean hint(char[] text, int from, int at, char c) {
        char before = at > from ? text[at - 1] : ' ';
        return c == '@' || (c == '/' && before == ':') || (c == '.' && (before == 'w' || before == 'W'));
    }

    /** End of an address that starts at {@code at}, trailing marks of the sentence left out; -1 if none starts there. */
    static int end(char[] text, int at, int end) {
        if (!Marks.letter(text[at]) && !Marks.digit(text[at])) {
            return -1;
        }
        boolean web = starts("http://", text, at, end)
                || starts("https://", text, at, end)
                || starts("ftp://", text, at, end)
                || (starts("www.", text, at, end) && at + 4 < end);
        return web ? trim(text, at, end) : mail(text, at, end);
    }

    private static boolean starts(String prefix, char[] text, int at, int end) {
        if (end - at < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(Character.toUpperCase(text[at + i])) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int mail(char[] text, int at, int end) {
        int user = name(text, at, end);
        if (user >= end || text[user] != '@') {
            return -1;
        }
        int host = name(text, user + 1, end);
        int last = trim(text, at, host);
        return last > user + 1 ? last : -1;
    }

    private static int name(char[] text, int at, int end) {
        int next = at;
        while (next < end) {
            if (!part(text[next])) {
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

    private static int trim(char[] text, int at, int end) {
        int last = end;
        while (last > at + 1 && (Marks.quote(text[last - 1]) || ".,;:!?)]}>…".indexOf(text[last - 1]) >= 0)) {
            last--;
        }
        return last;
    }
}
