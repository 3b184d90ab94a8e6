/** Says where on the map the places of a report lie, from its own words and a gazetteer. */
@NullMarked
package org.hearsay.locate;

import org.jspecify.annotations.NullMarked;
