/**
 * How figures, periods and tables are worded for people.
 *
 * <p>Takes values of the model, gives short plain texts: {@code 1,234 million USD}, {@code 3 months
 * to 2023-03-31}. Knows nothing of the form they are shown in: terminal, page or workbook.
 */
@NullMarked
package org.earningsrelease.internal.wording;

import org.jspecify.annotations.NullMarked;
