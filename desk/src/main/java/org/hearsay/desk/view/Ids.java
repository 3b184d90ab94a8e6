package org.hearsay.desk.view;

/** Names of things that a view points at. */
final class Ids {

    private Ids() {}

    static String damage(int index) {
        return "d" + (index + 1);
    }

    static String figure(int index) {
        return "f" + (index + 1);
    }

    static String moment(int index) {
        return "m" + (index + 1);
    }

    /** An id in letters that anchors, classes and style rules take as they are. */
    static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            safe.append(fine ? c : '_');
        }
        return safe.toString();
    }
}
