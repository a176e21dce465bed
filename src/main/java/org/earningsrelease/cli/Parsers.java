package org.earningsrelease.cli;

import org.earningsrelease.ParserOptions;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.DocumentParser;

/** Makes the parser that a command's options ask for. */
@FunctionalInterface
interface Parsers {
  DocumentParser with(ParserOptions options);

  /** Those of the library. */
  static Parsers standard() {
    return options -> DocumentParser.of(ReleaseParser.of(options));
  }
}
