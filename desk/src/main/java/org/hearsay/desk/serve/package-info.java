/** The only port: pages for people and an API for programs, over one ledger. Nothing is fetched from here. */
@NullMarked
package org.hearsay.desk.serve;

import org.jspecify.annotations.NullMarked;
