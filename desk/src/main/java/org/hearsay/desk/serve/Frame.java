package org.hearsay.desk.serve;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param words of the page
 * @param title of the page
 * @param tabs the navigation
 * @param tongues the other languages, each with where this page is in it
 * @param held how many reports the ledger holds
 * @param key that forms of this page must bring along; new at every start
 * @param assets where style and scripts are
 */
record Frame(Words words, String title, List<Tab> tabs, List<Tongue> tongues, int held, String key, Assets assets) {

    /** One page of the navigation. */
    record Tab(String path, String name, boolean here) {}

    /** One language to read the page in. */
    record Tongue(String code, String link, boolean here) {}

    /** Among what everything on the page was looked for. */
    String base() {
        return words.count("base", held);
    }
}
