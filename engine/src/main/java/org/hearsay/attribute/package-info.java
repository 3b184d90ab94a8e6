/** Who said what, on whose word. */
@NullMarked
package org.hearsay.attribute;

import org.jspecify.annotations.NullMarked;
