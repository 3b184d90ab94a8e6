/** What we measure and how models are made. */
@NullMarked
package org.hearsay.proof;

import org.jspecify.annotations.NullMarked;
