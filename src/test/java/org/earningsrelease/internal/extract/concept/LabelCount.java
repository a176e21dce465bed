package org.earningsrelease.internal.extract.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition.Counted;

/**
 * How many filings print a line with a label and tag it with an element.
 *
 * @param statement {@code IS}, {@code BS}, {@code CF}, {@code CI}, {@code EQ}
 * @param element its us-gaap name
 */
record LabelCount(String label, String statement, String element, int filings, Counted counted) {

  /** The rows of a table with the columns label, stmt, tag, filings, negating, datatype, … */
  static List<LabelCount> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(LabelCount::row).toList();
  }

  private static LabelCount row(String line) {
    String[] columns = line.split("\t", -1);
    Counted counted =
        switch (columns[5]) {
          case "shares" -> Counted.SHARES;
          case "perShare", "perUnit" -> Counted.PER_SHARE;
          default -> Counted.MONEY;
        };
    return new LabelCount(
        columns[0], columns[1], columns[2], Integer.parseInt(columns[3]), counted);
  }

  /** The same with another count. */
  LabelCount times(int other) {
    return new LabelCount(label, statement, element, other, counted);
  }

  /** The catalogue's concept that the element is printed as; {@code -} for none. */
  String concept() {
    return ConceptCatalogue.standard().find(element).map(d -> d.concept().name()).orElse("-");
  }
}
