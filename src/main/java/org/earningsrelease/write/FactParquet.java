package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.earningsrelease.model.FinancialRelease;

/**
 * Facts as an Apache Parquet file with typed columns, see {@link FactColumn#typed}.
 *
 * <p>Texts are strings, dates dates, figures {@link ExactDecimal}, {@code path} and {@code bbox}
 * lists; pages are compressed by gzip. Memory holds one group of rows, whatever the file's size.
 */
public final class FactParquet implements FactsWriter {
  /** Bytes of a group of rows before it is written: some hundred thousand facts. */
  private static final long GROUP = 16L * 1024 * 1024;

  private final ParquetWriter<FactRow> file;

  private FactParquet(ParquetWriter<FactRow> file) {
    this.file = file;
  }

  /**
   * Begins a file.
   *
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  static FactParquet begin(OutputStream out) throws IOException {
    return new FactParquet(
        new Builder(out)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipPages())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(GROUP)
            .build());
  }

  /**
   * Writes the facts of one release as a file.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (FactParquet parquet = begin(out)) {
      parquet.write(release);
    }
  }

  @Override
  public void write(FinancialRelease release) throws IOException {
    for (Iterator<FactRow> rows = FactRow.of(release).iterator(); rows.hasNext(); ) {
      file.write(rows.next());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static final class Builder extends ParquetWriter.Builder<FactRow, Builder> {
    Builder(OutputStream out) {
      super(new StreamedFile(out));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    protected WriteSupport<FactRow> getWriteSupport(Configuration configuration) {
      return new ParquetRows();
    }

    @Override
    protected WriteSupport<FactRow> getWriteSupport(ParquetConfiguration configuration) {
      return new ParquetRows();
    }
  }
}
