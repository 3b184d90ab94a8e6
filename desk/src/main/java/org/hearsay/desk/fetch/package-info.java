/** The only client: pages and feeds of the open web, politely, from public addresses alone. */
@NullMarked
package org.hearsay.desk.fetch;

import org.jspecify.annotations.NullMarked;
