package org.earningsrelease.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.earningsrelease.write.ExactDecimal;
import org.earningsrelease.write.FactColumn;

/** The columns of the datasets; every one may be null. */
final class Schemas {
  /** The column in which a parsed document carries its facts. */
  static final String FACTS_OF_DOCUMENT = "factsOfDocument";

  static final StructType FACTS = facts(DataTypes.DateType);

  static final StructType OUTCOMES =
      DataTypes.createStructType(
          List.of(
              field("document", DataTypes.StringType),
              field("status", DataTypes.StringType),
              field("reason", DataTypes.StringType),
              field("message", DataTypes.StringType),
              field("pages", DataTypes.IntegerType),
              field("facts", DataTypes.LongType),
              field("proven", DataTypes.LongType),
              field("findings", DataTypes.IntegerType),
              field("milliseconds", DataTypes.LongType)));

  /** An outcome and its facts; dates are texts here, as Spark has two classes for dates in rows. */
  static final StructType PARSED =
      OUTCOMES.add(field(FACTS_OF_DOCUMENT, list(facts(DataTypes.StringType))));

  private Schemas() {}

  private static StructType facts(DataType date) {
    return DataTypes.createStructType(
        FactColumn.typed().stream().map(c -> field(c.key(), type(c, date))).toList());
  }

  private static DataType type(FactColumn column, DataType date) {
    return switch (column.kind()) {
      case TEXT -> DataTypes.StringType;
      case WHOLE -> DataTypes.IntegerType;
      case DATE -> date;
      case TRUTH -> DataTypes.BooleanType;
      case DECIMAL -> DataTypes.createDecimalType(ExactDecimal.PRECISION, ExactDecimal.SCALE);
      case TEXTS -> list(DataTypes.StringType);
      case NUMBERS -> list(DataTypes.DoubleType);
    };
  }

  private static DataType list(DataType element) {
    return DataTypes.createArrayType(element, false);
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
