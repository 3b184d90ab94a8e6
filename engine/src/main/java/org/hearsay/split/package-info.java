/** From a report to its passages, sentences and tokens. */
@NullMarked
package org.hearsay.split;

import org.jspecify.annotations.NullMarked;
