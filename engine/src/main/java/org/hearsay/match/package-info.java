/** Which reports are copies, edits or translations of one text, and which tell of the same happening. */
@org.jspecify.annotations.NullMarked
package org.hearsay.match;
