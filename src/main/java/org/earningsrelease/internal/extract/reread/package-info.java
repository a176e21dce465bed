/**
 * Other ways to read the printed marks of a table, for when the arithmetic of the first way fails.
 *
 * <p>In: a reading and the table that is in doubt; out: {@link
 * org.earningsrelease.internal.extract.reread.Rereading}s, each with what it changes and where.
 * Knows no arithmetic: which of them is right is for others to say; none adds or alters a printed
 * character.
 */
@NullMarked
package org.earningsrelease.internal.extract.reread;

import org.jspecify.annotations.NullMarked;
