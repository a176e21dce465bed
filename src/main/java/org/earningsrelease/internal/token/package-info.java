/**
 * From the words of a cell or sentence to tokens: amounts, percentages, ranges, periods, dates,
 * marks.
 *
 * <p>In: normalised text; out: tokens with spans that cover it. Knows how figures and times are
 * printed in releases, not which metric they belong to nor when the issuer's fiscal year ends.
 */
@NullMarked
package org.earningsrelease.internal.token;

import org.jspecify.annotations.NullMarked;
