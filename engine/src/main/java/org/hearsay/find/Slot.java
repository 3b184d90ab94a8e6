package org.hearsay.find;

/**
 * What a class of words matched inside a phrase.
 *
 * @param name of the class
 * @param value what the word stands for
 * @param start first atom
 * @param end one past the last atom
 */
record Slot(String name, String value, int start, int end) {}
