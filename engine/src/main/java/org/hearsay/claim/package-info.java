/** What is claimed across reports, by whom, on whose word, and how it changed on its way. */
@org.jspecify.annotations.NullMarked
package org.hearsay.claim;
