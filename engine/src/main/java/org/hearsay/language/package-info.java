/** A language is data: this package reads the tables of {@code languages/} and hands them to the stages. */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
