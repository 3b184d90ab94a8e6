package org.hearsay.inspect;

/**
 * A run of letters in a passage.
 *
 * @param first whether it stands where a capital says nothing: in front, behind a stop, a colon or an opening mark
 * @param bound whether a hyphen, an apostrophe, a digit or a sign of an address touches it
 * @param quoted whether it stands in a short quotation or in brackets
 */
record Word(int start, int end, Form form, boolean first, boolean bound, boolean quoted) {}
