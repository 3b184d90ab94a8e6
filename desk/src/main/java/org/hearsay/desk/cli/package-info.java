/** The command line: the only place that writes to standard output. */
@NullMarked
package org.hearsay.desk.cli;

import org.jspecify.annotations.NullMarked;
