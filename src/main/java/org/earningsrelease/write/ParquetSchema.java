package org.earningsrelease.write;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The columns of a table of facts as Parquet declares them; every one may be null. */
final class ParquetSchema {
  /** Bytes that 38 digits and a sign need. */
  static final int DECIMAL_BYTES = 16;

  static final MessageType OF_FACTS =
      new MessageType("fact", FactColumn.typed().stream().map(ParquetSchema::type).toList());

  private ParquetSchema() {}

  private static Type type(FactColumn column) {
    return switch (column.kind()) {
      case TEXT -> Types.optional(BINARY).as(stringType()).named(column.key());
      case WHOLE -> Types.optional(INT32).named(column.key());
      case DATE -> Types.optional(INT32).as(dateType()).named(column.key());
      case TRUTH -> Types.optional(BOOLEAN).named(column.key());
      case DECIMAL ->
          Types.optional(FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(decimalType(ExactDecimal.SCALE, ExactDecimal.PRECISION))
              .named(column.key());
      case TEXTS ->
          Types.optionalList().requiredElement(BINARY).as(stringType()).named(column.key());
      case NUMBERS -> Types.optionalList().requiredElement(DOUBLE).named(column.key());
    };
  }
}
