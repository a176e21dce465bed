package org.earningsrelease.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.batch.Trouble;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/**
 * Where a command reads documents and tells its troubles, each in one line.
 *
 * @param parsers of the documents
 * @param out standard output
 * @param err standard error
 */
record Console(Parsers parsers, PrintStream out, PrintWriter err) {
  /** The exit code of a command that could not read or write. */
  static final int UNREADABLE = 3;

  /** Something that is written to standard output or to a file. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  /** Something that is read from a file. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException, UnreadableDocumentException;
  }

  /** The release of a file; empty where it cannot be read, which is told. */
  Optional<FinancialRelease> read(Path file) {
    return read(file, () -> parsers.with(ParserOptions.standard()).parse(BatchInput.of(file)));
  }

  /** What is read from a file; empty where it cannot be read, which is told. */
  @SuppressWarnings("CatchThrowable") // whatever happens is told in one line
  <T> Optional<T> read(Path file, Reading<T> reading) {
    BatchInput input = BatchInput.of(file);
    try {
      return Optional.of(reading.read());
    } catch (UnreadableDocumentException e) {
      err.println(Trouble.of(e));
    } catch (IOException e) {
      err.println(Trouble.of(input, e));
    } catch (Throwable e) {
      err.println(Trouble.of(input, e));
    }
    return Optional.empty();
  }

  /** Whether all could be written; what could not is told. */
  boolean isWritten(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      err.println("cannot write: " + e.getMessage());
      return false;
    }
    // A print stream keeps its troubles to itself.
    if (out.checkError()) {
      err.println("cannot write: standard output is closed or full");
      return false;
    }
    return true;
  }
}
