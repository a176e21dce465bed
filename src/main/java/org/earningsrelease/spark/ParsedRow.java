package org.earningsrelease.spark;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.batch.BatchParser;
import org.earningsrelease.batch.JournalLine;
import org.earningsrelease.batch.Outcome;
import org.earningsrelease.write.FactRow;

/** Parses a row of path and content into one of {@link Schemas#PARSED}; travels to the workers. */
final class ParsedRow implements MapFunction<Row, Row> {
  @Serial private static final long serialVersionUID = 1;

  private final Duration timeLimit;

  ParsedRow(Duration timeLimit) {
    this.timeLimit = timeLimit;
  }

  @Override
  public Row call(Row file) {
    String path = file.isNullAt(0) ? "" : file.getString(0);
    byte[] content = file.isNullAt(1) ? new byte[0] : (byte[]) file.get(1);
    BatchParser parser =
        BatchParser.of(ReleaseParser.standard()).withThreads(1).withTimeLimit(timeLimit);
    try (Stream<Outcome> outcomes = parser.parse(List.of(new BatchInput.InMemory(content, path)))) {
      return row(outcomes.findFirst().orElseThrow());
    }
  }

  private static Row row(Outcome outcome) {
    JournalLine line = JournalLine.of(outcome);
    return RowFactory.create(
        line.name(),
        line.status().code(),
        line.reason().orElse(null),
        line.message().orElse(null),
        line.pages(),
        line.facts(),
        line.proven(),
        line.findings(),
        line.milliseconds(),
        facts(outcome));
  }

  private static Row[] facts(Outcome outcome) {
    return outcome instanceof Outcome.Parsed parsed
        ? FactRow.of(parsed.release()).map(FactCells::row).toArray(Row[]::new)
        : new Row[0];
  }
}
