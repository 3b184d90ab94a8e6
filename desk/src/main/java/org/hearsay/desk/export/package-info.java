/** What the desk hands out to other programs: one class for each format, all behind the door {@link org.hearsay.desk.export.Exports}. */
@NullMarked
package org.hearsay.desk.export;

import org.jspecify.annotations.NullMarked;
