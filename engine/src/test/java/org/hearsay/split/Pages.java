package org.hearsay.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;

/** Splits test texts and writes what came out in a form that is easy to compare. */
final class Pages {

    private static final Map<String, Splitter> SPLITTERS =
            Languages.all().stream().collect(Collectors.toMap(Language::code, Splitter::new));

    private Pages() {}

    static Page split(String language, String text) {
        return split(language, text, Metadata.NONE, List.of());
    }

    static Page split(String language, String text, Metadata metadata, List<Span> headings) {
        Report report = new Report("", "text/plain", "UTF-8", metadata, new Text(text), headings, List.of());
        return SPLITTERS.get(language).split(report);
    }

    static List<String> passages(Page page) {
        return page.passages().stream().map(p -> page.text().of(p.span())).toList();
    }

    /** "PART text" for each passage. */
    static List<String> parts(Page page) {
        return page.passages().stream()
                .map(p -> p.part() + " " + page.text().of(p.span()))
                .toList();
    }

    /** Tokens parted by blanks. */
    static String tokens(Page page) {
        List<String> forms = new ArrayList<>();
        for (Tokens tokens : page.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                forms.add(tokens.form(i));
            }
        }
        return String.join(" ", forms);
    }
}
