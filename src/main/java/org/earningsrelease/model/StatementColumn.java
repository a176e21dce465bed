package org.earningsrelease.model;

import java.util.Optional;

/**
 * A column of figures.
 *
 * @param number 1-based
 * @param heading as printed, its lines joined from top to bottom
 * @param period what its amounts are dated
 * @param measure amounts, changes, percent changes or shares of a total
 * @param segment the segment the column is about
 * @param basis reported, adjusted, …
 */
public record StatementColumn(
    int number,
    String heading,
    Period period,
    Measure measure,
    Optional<String> segment,
    Basis basis) {}
