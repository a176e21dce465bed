/**
 * What a release's own arithmetic says of its figures.
 *
 * <p>In: a {@link org.earningsrelease.model.FinancialRelease}; out: a {@link
 * org.earningsrelease.validate.ValidationReport} of identities that hold, do not hold or cannot be
 * decided within the rounding of the print. Knows nothing of how documents are read or written, and
 * computes no figure that is not printed.
 */
@NullMarked
package org.earningsrelease.validate;

import org.jspecify.annotations.NullMarked;
