/** Events and plans, and how each stands. */
@NullMarked
package org.hearsay.code;

import org.jspecify.annotations.NullMarked;
