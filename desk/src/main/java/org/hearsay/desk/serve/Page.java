package org.hearsay.desk.serve;

/** One page: where it is, what it is called, and what it shows. */
interface Page {

    /** Where it is, such as {@code /claims/{id}}; a name in braces is asked for with {@link Asking#part}. */
    String path();

    /**
     * Key of its name in the page words; pages whose key is the same belong together, and the first of them that is
     * {@link #listed} stands in the navigation.
     */
    String key();

    /** Whether the navigation leads to it. */
    boolean listed();

    /**
     * What it shows.
     *
     * @throws Fault if there is no such thing, or if it was asked for wrongly
     */
    View show(Asking asking);
}
