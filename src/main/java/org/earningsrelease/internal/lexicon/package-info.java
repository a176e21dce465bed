/**
 * Phrase tables: from a wording, as releases print it, to what it means.
 *
 * <p>In: commented resource tables and the words of a label or sentence; out: the value of the
 * longest phrase found. Knows words only, neither figures nor layout; what a value means is the
 * loading package's affair.
 */
@NullMarked
package org.earningsrelease.internal.lexicon;

import org.jspecify.annotations.NullMarked;
