package org.hearsay.desk.serve;

import java.util.ArrayList;
import java.util.List;

/** All pages, in the order of the navigation. A page is added by one line here. */
final class Pages {

    private Pages() {}

    static List<Page> all(Readers readers, StoryShelf shelf) {
        List<Page> pages = new ArrayList<>();
        pages.add(new LivePage());
        pages.add(new ReportsPage(readers, shelf));
        pages.add(new ReportPage(readers));
        pages.addAll(StoryPages.all(shelf));
        pages.add(new WhoPage());
        pages.add(new SearchPage());
        return List.copyOf(pages);
    }
}
