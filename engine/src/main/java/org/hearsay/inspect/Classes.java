package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** The word classes of a passage in order, with where each stands; marks count as words. */
record Classes(List<String> names, List<Span> spans) {

    /** Class of a number. */
    static final String NUMBER = "0";

    /** Before the first and behind the last word. */
    static final String EDGE = "^";

    static Classes of(String text, Span passage, List<Word> words) {
        Classes classes = new Classes(new ArrayList<>(), new ArrayList<>());
        classes.add(EDGE, passage.start(), passage.start());
        int at = passage.start();
        for (Word word : words) {
            classes.marks(text, at, word.start());
            classes.add(word.first() ? word.form().front() : word.form().inside(), word.start(), word.end());
            at = word.end();
        }
        classes.marks(text, at, passage.end());
        classes.add(EDGE, passage.end(), passage.end());
        return classes;
    }

    /** Whether two words stand here and behind, with only a space between. */
    boolean neighbours(int i) {
        boolean words = names.get(i).length() > 1 && names.get(i + 1).length() > 1;
        return words && spans.get(i + 1).start() == spans.get(i).end() + 1;
    }

    private void add(String name, int start, int end) {
        names.add(name);
        spans.add(new Span(start, end));
    }

    private void marks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (!names.get(names.size() - 1).equals(NUMBER)) {
                    add(NUMBER, i, i + 1);
                }
            } else if (",;:()".indexOf(c) >= 0) {
                add(String.valueOf(c), i, i + 1);
            } else if (".!?…".indexOf(c) >= 0) {
                add(".", i, i + 1);
            } else if ("-–—".indexOf(c) >= 0) {
                add("-", i, i + 1);
            }
        }
    }
}
