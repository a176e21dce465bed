package org.earningsrelease.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands rows to Parquet, value by value; null is a field that is not there. */
final class ParquetRows extends WriteSupport<FactRow> {
  private @Nullable RecordConsumer consumer;

  @Override
  @SuppressWarnings("deprecation") // abstract all the same
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetSchema.OF_FACTS, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.OF_FACTS, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public void write(FactRow row) {
    RecordConsumer out = Objects.requireNonNull(consumer, "consumer");
    out.startMessage();
    List<FactColumn> columns = FactColumn.typed();
    for (int i = 0; i < columns.size(); i++) {
      FactColumn column = columns.get(i);
      Optional<?> value = held(column.value(row));
      if (value.isPresent()) {
        out.startField(column.key(), i);
        add(out, value.get());
        out.endField(column.key(), i);
      }
    }
    out.endMessage();
  }

  private static Optional<?> held(Optional<?> value) {
    return value.isPresent() && value.get() instanceof BigDecimal decimal
        ? ExactDecimal.of(decimal)
        : value;
  }

  private static void add(RecordConsumer out, Object value) {
    if (value instanceof String text) {
      out.addBinary(Binary.fromString(text));
    } else if (value instanceof Integer whole) {
      out.addInteger(whole);
    } else if (value instanceof Boolean truth) {
      out.addBoolean(truth);
    } else if (value instanceof LocalDate date) {
      out.addInteger(Math.toIntExact(date.toEpochDay()));
    } else if (value instanceof BigDecimal decimal) {
      out.addBinary(Binary.fromConstantByteArray(bytes(decimal)));
    } else if (value instanceof Double number) {
      out.addDouble(number);
    } else if (value instanceof List<?> elements) {
      addList(out, elements);
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  /** {@code list} of {@code element}, as the format wants lists; no field where it is empty. */
  private static void addList(RecordConsumer out, List<?> elements) {
    out.startGroup();
    if (!elements.isEmpty()) {
      out.startField("list", 0);
      for (Object element : elements) {
        out.startGroup();
        out.startField("element", 0);
        add(out, element);
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  /** The unscaled number, its sign repeated to the column's length. */
  private static byte[] bytes(BigDecimal decimal) {
    byte[] digits = decimal.unscaledValue().toByteArray();
    byte[] bytes = new byte[ParquetSchema.DECIMAL_BYTES];
    Arrays.fill(bytes, (byte) (decimal.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
    return bytes;
  }
}
