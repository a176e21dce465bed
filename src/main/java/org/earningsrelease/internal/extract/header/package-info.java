/**
 * Who reports, when, for which period and in which currency.
 *
 * <p>In: placed blocks and the fiscal calendar; out: a header with all that the release settles.
 * Does not look at the figures of statements.
 */
@NullMarked
package org.earningsrelease.internal.extract.header;

import org.jspecify.annotations.NullMarked;
