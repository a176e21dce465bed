/**
 * The parts that words play in sentences about figures: metrics, changes, times, names of segments.
 *
 * <p>In: a passage's sentences; out: their parts in order. Knows wordings, not which figure belongs
 * to which metric, nor what a sentence claims or expects.
 */
@NullMarked
package org.earningsrelease.internal.extract.sentence;

import org.jspecify.annotations.NullMarked;
