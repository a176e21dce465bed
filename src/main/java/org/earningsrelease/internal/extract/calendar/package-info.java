/**
 * How an issuer counts its years and quarters, and what dates that gives words and columns.
 *
 * <p>In: placed blocks, worded periods, column headings; out: instants and durations. Knows only
 * the words of the release at hand; no table of issuers and their year ends.
 */
@NullMarked
package org.earningsrelease.internal.extract.calendar;

import org.jspecify.annotations.NullMarked;
