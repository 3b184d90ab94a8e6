/** What people see of a reading: one class for each form. Strings in, strings out; nothing here touches a stream. */
@NullMarked
package org.hearsay.desk.view;

import org.jspecify.annotations.NullMarked;
