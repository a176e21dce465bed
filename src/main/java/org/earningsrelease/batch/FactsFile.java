package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.earningsrelease.write.FactsFormat;
import org.earningsrelease.write.FactsWriter;
import org.jspecify.annotations.Nullable;

/** The facts of all documents of a batch in one file, {@code facts.parquet} or the like. */
public final class FactsFile implements OutcomeSink {
  private final Path target;
  private final FactsFormat format;
  private @Nullable Begun begun;

  private FactsFile(Path target, FactsFormat format) {
    this.target = target;
    this.format = format;
  }

  /** A file under way, and who writes it. */
  private record Begun(WholeFile file, FactsWriter writer) {}

  /**
   * A file beside a batch's other results; nothing is written before the first outcome.
   *
   * @param folder where it goes; made where needed
   */
  public static FactsFile in(Path folder, FactsFormat format) {
    return new FactsFile(folder.resolve("facts." + format.extension()), format);
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Parsed parsed) {
      begun().writer.write(parsed.release());
    }
  }

  @Override
  public void complete() throws IOException {
    Begun whole = begun();
    whole.writer.close();
    whole.file.complete();
  }

  @Override
  public void close() throws IOException {
    if (begun != null) {
      begun.file.close();
    }
  }

  private Begun begun() throws IOException {
    if (begun == null) {
      WholeFile file = WholeFile.create(target);
      begun = new Begun(file, format.begin(file.out()));
    }
    return begun;
  }
}
