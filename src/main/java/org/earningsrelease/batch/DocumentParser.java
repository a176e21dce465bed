package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/** Parses one document; called by several threads at once. */
@FunctionalInterface
public interface DocumentParser {
  /**
   * Parses a document.
   *
   * @param file an existing file
   * @return what the release says
   * @throws IOException if the file cannot be opened or read
   * @throws UnreadableDocumentException if no text can be had from it
   */
  FinancialRelease parse(Path file) throws IOException, UnreadableDocumentException;
}
