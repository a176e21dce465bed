/**
 * From prose to what people are quoted with.
 *
 * <p>In: placed blocks; out: quotations with their speakers, and which facts stand in them. Knows
 * nothing of metrics or periods.
 */
@NullMarked
package org.earningsrelease.internal.extract.quote;

import org.jspecify.annotations.NullMarked;
