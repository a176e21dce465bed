package org.earningsrelease.write;

import java.util.stream.Stream;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Header;

/**
 * A row of a table of facts: the fact with what its document says of itself.
 *
 * @param line the fact and where it stands
 * @param header of the release it stands in
 */
public record FactRow(FactLine line, Header header) {

  /** The rows of a release in the order of {@link FactLine#of}. */
  public static Stream<FactRow> of(FinancialRelease release) {
    return FactLine.of(release).map(line -> new FactRow(line, release.header()));
  }

  Fact fact() {
    return line.fact();
  }

  FigureParts parts() {
    return FigureParts.of(line.fact().figure());
  }
}
