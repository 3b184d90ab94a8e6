/** Makes what drawings are made with. */
@NullMarked
package org.hearsay.desk.draw;

import org.jspecify.annotations.NullMarked;
