package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earningsrelease.DocumentDrawing;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.ReleaseView;
import org.earningsrelease.model.FinancialRelease;

/**
 * The file of a release.
 *
 * @param options those that it is read with
 * @param drawing where its picture is wanted and the file can be opened
 */
record Original(Path file, ParserOptions options, Optional<DocumentDrawing> drawing) {

  /** A file to be read; what a format shows of it is drawn meanwhile. */
  static Original of(Path file, ParserOptions options, Format format) {
    return new Original(
        file, options, format == Format.HTML ? drawing(file, options) : Optional.empty());
  }

  private static Optional<DocumentDrawing> drawing(Path file, ParserOptions options) {
    try {
      return Optional.of(DocumentDrawing.begin(file, options));
    } catch (IOException e) {
      // Who reads it will be told.
      return Optional.empty();
    }
  }

  ReleaseView view(FinancialRelease release) throws IOException {
    return drawing.isPresent()
        ? drawing.get().with(release)
        : ReleaseView.of(Files.readAllBytes(file), release, options);
  }
}
