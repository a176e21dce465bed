package org.earningsrelease.internal.extract.statement;

import java.util.Optional;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Period;

/**
 * What a cell is about.
 *
 * @param label line item or measure as printed
 * @param concept its canonical meaning
 * @param segment part of the issuer
 * @param kind what is counted
 * @param period when
 */
record CellSubject(
    String label,
    Optional<Concept> concept,
    Optional<String> segment,
    RowKind kind,
    Period period) {}
