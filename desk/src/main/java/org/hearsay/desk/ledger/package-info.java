/**
 * The store: the only place that speaks SQL. What was handed in is kept byte for byte; all else is derived from it and can
 * be made again.
 */
@NullMarked
package org.hearsay.desk.ledger;

import org.jspecify.annotations.NullMarked;
