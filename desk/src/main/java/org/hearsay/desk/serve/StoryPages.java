package org.hearsay.desk.serve;

import java.util.List;

/** Pages of stories, which share what they read lately. */
final class StoryPages {

    private StoryPages() {}

    static List<Page> all(StoryShelf shelf) {
        return List.of(
                new StoriesPage(shelf),
                new StoryPage(shelf),
                new ClaimsPage(),
                new ClaimPage(shelf),
                new FiguresPage(shelf),
                new TimelinePage(shelf),
                new PlansPage(shelf),
                new MapPage(shelf));
    }
}
