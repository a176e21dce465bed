package org.earningsrelease.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.earningsrelease.write.ExactDecimal;
import org.earningsrelease.write.FactColumn;
import org.earningsrelease.write.FactRow;
import org.jspecify.annotations.Nullable;

/** A fact's values as Spark takes them in a row. */
final class FactCells {
  private FactCells() {}

  static Row row(FactRow fact) {
    @Nullable Object[] cells =
        FactColumn.typed().stream().map(column -> cell(column.value(fact))).toArray();
    return RowFactory.create(cells);
  }

  private static @Nullable Object cell(Optional<?> value) {
    return value.isPresent() ? cell(value.get()) : null;
  }

  private static @Nullable Object cell(Object value) {
    if (value instanceof BigDecimal decimal) {
      return ExactDecimal.of(decimal).orElse(null);
    } else if (value instanceof LocalDate date) {
      return date.toString();
    } else if (value instanceof List<?> elements) {
      return elements.toArray();
    }
    return value;
  }
}
