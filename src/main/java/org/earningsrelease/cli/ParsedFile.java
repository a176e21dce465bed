package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.ReleaseView;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/**
 * A file and the release that was read from it.
 *
 * @param options those that it was read with
 * @param drawn where its picture is wanted, and so was drawn meanwhile
 */
record ParsedFile(
    Path file, ParserOptions options, FinancialRelease release, Optional<ReleaseView> drawn) {

  /** Parses a file for a format. */
  static ParsedFile of(Path file, ParserOptions options, Format format, Parsers parsers)
      throws IOException, UnreadableDocumentException {
    if (format == Format.HTML) {
      ReleaseView view = ReleaseView.parse(file, options);
      return new ParsedFile(file, options, view.release(), Optional.of(view));
    }
    FinancialRelease release = parsers.with(options).parse(BatchInput.of(file));
    return new ParsedFile(file, options, release, Optional.empty());
  }

  ReleaseView view() throws IOException {
    return drawn.isPresent()
        ? drawn.get()
        : ReleaseView.of(Files.readAllBytes(file), release, options);
  }
}
