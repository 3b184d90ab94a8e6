/** The door: {@link org.hearsay.Hearsay} opens bytes and reads reports. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
