package org.hearsay.desk.serve;

import java.util.List;

/** All pages, in the order of the navigation. A page is added by one line here. */
final class Pages {

    private Pages() {}

    static List<Page> all(Readers readers) {
        return List.of(
                new LivePage(),
                new ReportsPage(readers),
                new ReportPage(readers),
                new WhoPage(readers),
                new SearchPage());
    }
}
