/**
 * Drawings: plain values in, SVG out. Nothing here knows a ledger or a server.
 *
 * <p>Drawings have no inline style and no script; colours come from {@code draw.css}, so that dark and light work. Whatever a
 * drawing shows stands as text beside it too: that is the business of the page.
 */
@NullMarked
package org.hearsay.desk.draw;

import org.jspecify.annotations.NullMarked;
