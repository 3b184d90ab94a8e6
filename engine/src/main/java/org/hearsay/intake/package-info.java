/** From bytes to a report: one class for each format. */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
