/**
 * From sentences to claims: which figure stands for which metric, period and comparison.
 *
 * <p>In: placed prose, the fiscal calendar, names of segments; out: highlights and the figures of
 * segments. Does not know the statements beyond the names of their segments.
 */
@NullMarked
package org.earningsrelease.internal.extract.prose;

import org.jspecify.annotations.NullMarked;
