/**
 * A release's facts in the JSON of XBRL's Open Information Model.
 *
 * <p>Takes a {@code FinancialRelease}, gives an xBRL-JSON report: each fact with its concept,
 * entity, period, unit and further dimensions. Knows nothing of how documents are read; it does not
 * load a taxonomy.
 */
@NullMarked
package org.earningsrelease.write.xbrl;

import org.jspecify.annotations.NullMarked;
