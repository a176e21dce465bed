package org.earningsrelease.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ConceptDefinition.Balance;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Dated;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.ConceptDefinition.PrintedSign;

/** Reads the catalogue's resource, one definition a row. */
final class ConceptRows {
  static final String FILE = "concepts.txt";
  private static final int COLUMNS = 7;

  private ConceptRows() {}

  static List<ConceptDefinition> load() {
    try (InputStream in = ConceptRows.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + ":0: there is no such table");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static List<ConceptDefinition> of(List<String> lines) {
    List<ConceptDefinition> definitions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        definitions.add(row(i + 1, List.of(line.split(" \\| "))));
      }
    }
    return definitions;
  }

  private static ConceptDefinition row(int line, List<String> columns) {
    if (columns.size() < COLUMNS) {
      throw new IllegalStateException(FILE + ":" + line + ": a column is missing");
    }
    try {
      return definition(columns);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(FILE + ":" + line + ": " + e.getMessage(), e);
    }
  }

  private static ConceptDefinition definition(List<String> columns) {
    return new ConceptDefinition(
        new Concept(columns.get(0)),
        given(columns.get(1)),
        Counted.valueOf(columns.get(2)),
        Dated.valueOf(columns.get(3)),
        given(columns.get(4)).map(Balance::valueOf),
        PrintedSign.valueOf(columns.get(5)),
        Place.valueOf(columns.get(6)),
        columns.size() > COLUMNS ? List.of(columns.get(COLUMNS).split(" ")) : List.of());
  }

  /** A dash stands for nothing. */
  private static Optional<String> given(String column) {
    return Optional.of(column).filter(text -> !text.equals("-"));
  }
}
