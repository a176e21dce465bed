/**
 * The beginning of a release: its date line, its headline and who issues it.
 *
 * <p>In: placed blocks; out: names, headline and dates as printed. Does not know what the dates
 * mean for the fiscal calendar.
 */
@NullMarked
package org.earningsrelease.internal.extract.front;

import org.jspecify.annotations.NullMarked;
