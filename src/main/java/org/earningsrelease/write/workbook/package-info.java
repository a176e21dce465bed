/**
 * A release as a workbook that spreadsheet programs open.
 *
 * <p>Takes a {@code FinancialRelease}, gives a sheet for each table as it was printed, and sheets
 * of all facts, checks and findings. Knows nothing of how documents are read, nor of the other
 * forms of output.
 */
@NullMarked
package org.earningsrelease.write.workbook;

import org.jspecify.annotations.NullMarked;
