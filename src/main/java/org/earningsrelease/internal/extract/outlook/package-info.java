/**
 * From sentences about the future to what the issuer expects.
 *
 * <p>In: placed prose and the reader of its parts; out: guidance items with target period and
 * bounds. Reads no table: guidance tables stand among the statements.
 */
@NullMarked
package org.earningsrelease.internal.extract.outlook;

import org.jspecify.annotations.NullMarked;
