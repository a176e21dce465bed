package org.earningsrelease.batch;

import java.io.IOException;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/** Parses one document; called by several threads at once. */
@FunctionalInterface
public interface DocumentParser {
  /**
   * Parses a document.
   *
   * @return what the release says
   * @throws IOException if the document cannot be opened or read
   * @throws UnreadableDocumentException if no text can be had from it
   */
  FinancialRelease parse(BatchInput input) throws IOException, UnreadableDocumentException;

  /** Leaves the work to a parser of releases. */
  static DocumentParser of(ReleaseParser parser) {
    return input -> {
      if (input instanceof BatchInput.InFile in) {
        return parser.parse(in.file());
      } else if (input instanceof BatchInput.InMemory in) {
        return parser.parse(in.bytes(), in.name());
      }
      BatchInput.InStream in = (BatchInput.InStream) input;
      return parser.parse(in.stream(), in.name());
    };
  }
}
