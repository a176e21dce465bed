/**
 * From blocks to the parts of a release: header, highlights, segments, outlook, statements,
 * disclaimers.
 *
 * <p>In: a document's layout; out: a {@code FinancialRelease}. Knows the field's wordings and
 * accounting periods, not how a document was read nor how results are written.
 */
@NullMarked
package org.earningsrelease.internal.extract;

import org.jspecify.annotations.NullMarked;
