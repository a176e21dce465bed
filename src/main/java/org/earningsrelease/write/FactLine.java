package org.earningsrelease.write;

import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/**
 * A fact that stands by itself: one line of a facts file.
 *
 * @param document the document's name
 * @param section where in the release it stands
 * @param statement the table's kind, in section {@code statements} only
 * @param fact the fact; never a {@link Figure.NotMeaningful}
 */
public record FactLine(
    String document, Section section, Optional<StatementKind> statement, Fact fact) {

  /**
   * The lines of a release: highlights, segments, outlook, then the tables' cells, each group in
   * reading order. A cell without a meaningful figure ({@code n/m}) yields none.
   */
  public static Stream<FactLine> of(FinancialRelease release) {
    String document = release.document().name();
    Stream<FactLine> prose =
        Stream.of(
                release.highlights().stream().map(f -> prose(document, Section.HIGHLIGHTS, f)),
                release.segments().stream()
                    .flatMap(s -> s.facts().stream())
                    .map(f -> prose(document, Section.SEGMENTS, f)),
                release.outlook().items().stream()
                    .map(GuidanceItem::fact)
                    // Those of tables stand with the tables.
                    .filter(f -> f.position().isEmpty())
                    .map(f -> prose(document, Section.OUTLOOK, f)))
            .flatMap(lines -> lines);
    Stream<FactLine> tables = release.statements().stream().flatMap(s -> cells(document, s));
    return Stream.concat(prose, tables)
        .filter(line -> !(line.fact.figure() instanceof Figure.NotMeaningful));
  }

  private static FactLine prose(String document, Section section, Fact fact) {
    return new FactLine(document, section, Optional.empty(), fact);
  }

  private static Stream<FactLine> cells(String document, Statement table) {
    Section section = Section.of(table.kind());
    Optional<StatementKind> kind = section.statement(table.kind());
    return table.facts().map(f -> new FactLine(document, section, kind, f));
  }
}
