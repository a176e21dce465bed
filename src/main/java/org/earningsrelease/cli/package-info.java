/**
 * The command line: {@code parse} for one document, {@code batch} for many, {@code validate} for
 * the arithmetic of their figures.
 *
 * <p>Takes arguments and streams, gives an exit code: 0 done, 1 done but not everything could be
 * read or something contradicts itself, 2 wrong usage, 3 the document could not be read. Knows
 * nothing of how documents are read or written.
 */
@NullMarked
package org.earningsrelease.cli;

import org.jspecify.annotations.NullMarked;
