/** The one document that a reading leaves the engine as. */
@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
