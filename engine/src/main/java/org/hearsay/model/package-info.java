/**
 * The nouns of Hearsay: immutable values that every stage makes or takes. This package knows no other.
 *
 * <p>All offsets are Unicode code points of the report's text, half open.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
