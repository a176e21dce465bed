/**
 * From tables to statements: kind, columns, scale, unit, concept and basis of every cell.
 *
 * <p>In: layout tables and the fiscal calendar; out: statements with facts, and findings for what
 * was not understood. Does not read prose.
 */
@NullMarked
package org.earningsrelease.internal.extract.statement;

import org.jspecify.annotations.NullMarked;
