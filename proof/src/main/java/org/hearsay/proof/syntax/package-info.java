/** Makes the syntax models of {@code languages/} from treebanks. */
@NullMarked
package org.hearsay.proof.syntax;

import org.jspecify.annotations.NullMarked;
