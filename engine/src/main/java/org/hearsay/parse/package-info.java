/** Words with lemma, part of speech and head, from one small model for each language. */
@NullMarked
package org.hearsay.parse;

import org.jspecify.annotations.NullMarked;
