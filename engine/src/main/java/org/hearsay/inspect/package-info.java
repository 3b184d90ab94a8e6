/** Signs of damage: what in a text must not be trusted. */
@NullMarked
package org.hearsay.inspect;

import org.jspecify.annotations.NullMarked;
