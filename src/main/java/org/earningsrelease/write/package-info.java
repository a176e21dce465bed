/**
 * A release as files that other programs load: release JSON, fact lines, tables and a summary for
 * reading.
 *
 * <p>Takes a {@code FinancialRelease} and a stream to write to; release JSON also reads back into
 * an equal release. Knows nothing of how documents are read, of folders, or of the command line.
 */
@NullMarked
package org.earningsrelease.write;

import org.jspecify.annotations.NullMarked;
