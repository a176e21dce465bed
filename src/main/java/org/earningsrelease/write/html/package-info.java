/**
 * A release as one page for a browser: the document on one side, what was read from it on the
 * other, each figure tied to the place it was printed at and to the sums that it takes part in.
 *
 * <p>Takes a {@code FinancialRelease} and a {@code Facsimile} of its document, gives one HTML file
 * that needs nothing else. Knows nothing of how documents are read or drawn.
 */
@NullMarked
package org.earningsrelease.write.html;

import org.jspecify.annotations.NullMarked;
