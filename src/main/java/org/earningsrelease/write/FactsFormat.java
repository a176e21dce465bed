package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import org.earningsrelease.model.FinancialRelease;

/** A form in which the facts of many releases are written to one file. */
public enum FactsFormat {
  /** One JSON object a line, see {@link FactLines}; needs Jackson's {@code jackson-core}. */
  JSONL("jsonl") {
    @Override
    public FactsWriter begin(OutputStream out) {
      return new FactsWriter() {
        @Override
        public void write(FinancialRelease release) throws IOException {
          FactLines.write(release, out);
        }

        @Override
        public void close() {}
      };
    }
  },

  /** Comma-separated values, see {@link FactTable}; needs FastCSV. */
  CSV("csv") {
    @Override
    public FactsWriter begin(OutputStream out) throws IOException {
      return FactTable.begin(out);
    }
  },

  /** Apache Parquet with typed columns, see {@link FactParquet}; needs parquet-floor. */
  PARQUET("parquet") {
    @Override
    public FactsWriter begin(OutputStream out) throws IOException {
      return FactParquet.begin(out);
    }
  };

  private final String extension;

  FactsFormat(String extension) {
    this.extension = extension;
  }

  /** The end of file names: {@code parquet}. */
  public String extension() {
    return extension;
  }

  /** As it is typed on the command line. */
  @Override
  public String toString() {
    return extension;
  }

  /**
   * Begins a file.
   *
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public abstract FactsWriter begin(OutputStream out) throws IOException;
}
