package org.earningsrelease.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Releases parsed on a cluster, each document where Spark holds its bytes.
 *
 * <pre>{@code
 * Dataset<Row> files = spark.read().format("binaryFile").load("s3a://archive/releases/");
 * ReleaseDataset releases = ReleaseDataset.parse(files).persisted();
 * releases.facts().write().partitionBy("fiscalYear").parquet("s3a://archive/facts/");
 * releases.outcomes().where("status <> 'parsed'").show();
 * }</pre>
 *
 * <p>Nothing is parsed before an action asks for rows. A document that cannot be read, on which the
 * parser fails, or that takes longer than two minutes is a row of {@link #outcomes} and never fails
 * the job.
 */
@SuppressWarnings("exports") // Spark's jars are on the class path: they share packages
public final class ReleaseDataset {
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private final Dataset<Row> parsed;

  private ReleaseDataset(Dataset<Row> parsed) {
    this.parsed = parsed;
  }

  /**
   * The releases in files, with a time limit of two minutes for each.
   *
   * @param files rows with {@code path}, a string, and {@code content}, bytes, as Spark's source
   *     {@code binaryFile} gives them; other columns are passed over
   */
  public static ReleaseDataset parse(Dataset<Row> files) {
    return parse(files, TIME_LIMIT);
  }

  /**
   * The releases in files.
   *
   * @param files rows with {@code path}, a string, and {@code content}, bytes
   * @param timeLimit a document that takes longer has failed
   */
  public static ReleaseDataset parse(Dataset<Row> files, Duration timeLimit) {
    return new ReleaseDataset(
        files
            .select(col("path"), col("content"))
            .map(new ParsedRow(timeLimit), Encoders.row(Schemas.PARSED)));
  }

  /** The same, kept by Spark once parsed: for both facts and outcomes of one parse. */
  public ReleaseDataset persisted() {
    return new ReleaseDataset(parsed.persist());
  }

  /** A row for each fact, in no order; {@code document} is the path. See {@link #factsSchema}. */
  public Dataset<Row> facts() {
    return parsed
        .select(explode(col(Schemas.FACTS_OF_DOCUMENT)).as("fact"))
        .select(columns("fact.", factsSchema()));
  }

  /** A row for each document: what became of it. See {@link #outcomesSchema}. */
  public Dataset<Row> outcomes() {
    return parsed.select(columns("", outcomesSchema()));
  }

  /** The columns of {@link #facts}: those of {@code facts.parquet}. */
  public static StructType factsSchema() {
    return Schemas.FACTS;
  }

  /** The columns of {@link #outcomes}: the keys of {@code batch.jsonl}. */
  public static StructType outcomesSchema() {
    return Schemas.OUTCOMES;
  }

  private static Column[] columns(String prefix, StructType schema) {
    return Stream.of(schema.fields())
        .map(f -> col(prefix + f.name()).cast(f.dataType()).as(f.name()))
        .toArray(Column[]::new);
  }
}
