/** Proofs that must see the ledger from inside. */
@NullMarked
package org.hearsay.desk.ledger;

import org.jspecify.annotations.NullMarked;
