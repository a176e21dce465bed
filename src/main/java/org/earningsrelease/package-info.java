/**
 * Where users start: {@link org.earningsrelease.ReleaseParser} reads a company's results release.
 *
 * <p>In: a file, a stream or bytes, PDF or text; out: a {@link
 * org.earningsrelease.model.FinancialRelease}. Puts the stages one after the other and knows no
 * rule of any of them.
 */
@NullMarked
package org.earningsrelease;

import org.jspecify.annotations.NullMarked;
