package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Concept;

/**
 * A row and what is known of it.
 *
 * @param number 1-based, in the printed table
 */
record RowReading(
    int number, Table.Row row, List<String> path, RowKind kind, Optional<Concept> concept) {
  RowReading {
    path = List.copyOf(path);
  }
}
