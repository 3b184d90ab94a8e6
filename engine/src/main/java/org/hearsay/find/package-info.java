/** Names, places, moments and figures. */
@NullMarked
package org.hearsay.find;

import org.jspecify.annotations.NullMarked;
