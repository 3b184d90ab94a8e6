package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.List;

/** Words that are none: mark-up, queries, numbers and letters that have brought down others. */
final class Payloads {

    private static final List<String> CALLS = List.of("alert(1)", "window.owned=1", "document.title='owned'");

    private Payloads() {}

    /** More than 200 ways to have a script run, each of which sets {@code window.owned}. */
    static List<String> scripts() {
        String call = "window.owned=1";
        List<String> all = new ArrayList<>();
        for (String before : List.of(
                "",
                "\"",
                "'",
                "\">",
                "'>",
                "</p>",
                "</title>",
                "</textarea>",
                "-->",
                "]]>",
                "</blockquote>",
                "</svg>")) {
            all.add(before + "<script>" + call + "</script>");
            all.add(before + "<ScRiPt >" + call + "</sCrIpT>");
            all.add(before + "<script src=data:text/javascript," + call + "></script>");
            all.add(before + "<img src=x onerror=" + call + ">");
            all.add(before + "<svg onload=" + call + ">");
            all.add(before + "<svg><animate onbegin=" + call + " attributeName=x dur=1s>");
            all.add(before + "<details open ontoggle=" + call + ">x</details>");
            all.add(before + "<iframe srcdoc=\"<script>parent." + call + "</script>\"></iframe>");
            all.add(before + "<a href=\"javascript:" + call + "\">x</a>");
            all.add(before + "<input autofocus onfocus=" + call + ">");
            all.add(before + "<body onload=" + call + ">");
            all.add(before + "<math><mtext><table><mglyph><style><img src=x onerror=" + call + ">");
            all.add(before + " onmouseover=" + call + " x=");
            all.add(before + " autofocus tabindex=1 onfocus=" + call + " x=");
            all.add(before + "<div hx-on:load=\"" + call + "\" hx-get=\"/\" hx-trigger=\"load\">x</div>");
            all.add(before + "<div data-hx-on::load='" + call + "' hx-vals='js:{a:" + call
                    + "}' hx-trigger=load hx-get=/>");
            all.add(before + "\u003cimg src=x onerror=" + call + "\u003e");
        }
        all.add("@`${" + call + "}`");
        all.add("$unsafe{\"<script>" + call + "</script>\"}");
        all.add("{{constructor.constructor('" + call + "')()}}");
        all.add("javascript:" + call);
        return all;
    }

    /** At least 150 values that a parameter should survive. */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                "",
                " ",
                "0",
                "-1",
                "1e9",
                "99999999999999999999",
                "NaN",
                "null",
                "undefined",
                "true",
                "\0",
                "a\0b",
                "\n",
                "\r\nX: y",
                "%",
                "%%",
                "%00",
                "%s%s%n",
                "${7*7}",
                "{{7*7}}",
                "#{7*7}",
                "${jndi:ldap://x/y}",
                "`id`",
                "$(id)",
                "; ls",
                "| ls",
                "&& ls",
                "' OR 1=1 --",
                "'; DROP TABLE report; --",
                "\" OR \"\"=\"",
                "') OR ('1'='1",
                "1; SELECT 1",
                "\\",
                "\\'",
                "/*",
                "*/",
                "--",
                "\"",
                "\"\"",
                "\"a",
                "a\"",
                "\"a b\" c \"",
                "«",
                "„“",
                "*",
                "a*",
                "^a",
                "a NEAR b",
                "NEAR(",
                "AND",
                "OR",
                "NOT",
                "a AND",
                "(a",
                "a:b",
                "words:a",
                "-a",
                "+a",
                "a & b | !c",
                "<->",
                "':*",
                "''",
                "\uD800",
                "\uDC00x",
                "\uFEFF",
                "\uFFFE",
                "\u202Eabc",
                "\uD83D\uDE80",
                "e\u0301",
                "ß",
                "İ",
                "ﬁ",
                "Ǆ",
                "../",
                "../../etc/passwd",
                "..\\..\\",
                "/etc/passwd",
                "file:///etc/passwd",
                "http://127.0.0.1:1/",
                "//evil.example",
                "C:\\",
                "con",
                "aux.txt",
                "?",
                "#",
                "&",
                "=",
                "a=b&c=d",
                "[]",
                "[0]",
                "{}",
                "{\"a\":1}",
                "<",
                ">",
                "<>",
                "<!--",
                "<![CDATA[",
                "&lt;",
                "&#0;",
                "&amp;amp;",
                "2026-02-30",
                "2026-13-01",
                "0000-00-00",
                "9999-12-31",
                "-999999999-01-01",
                "+999999999-12-31",
                "2026-04-16T00:00",
                "16.04.2026",
                "fr",
                "FR",
                "xx",
                "fr-CA",
                "en\n",
                "de;q=0"));
        all.addAll(scripts().subList(0, 34));
        for (int length : new int[] {100, 1_000, 2_000, 2_001, 4_000}) {
            all.add("a".repeat(length));
            all.add("a ".repeat(length / 2));
            all.add("\u0301".repeat(Math.min(length, 1_000)));
        }
        CALLS.forEach(all::add);
        return all;
    }
}
