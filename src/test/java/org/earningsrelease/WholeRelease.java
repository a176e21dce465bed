package org.earningsrelease;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.FactLine;
import org.earningsrelease.write.ReleaseJson;

/** What must hold for the release of any document, however odd. */
final class WholeRelease {
  private WholeRelease() {}

  /** Parses; every figure lies in the text, and what is written reads back equal. */
  static FinancialRelease requireSound(byte[] bytes, String name)
      throws UnreadableDocumentException {
    FinancialRelease release = ReleaseParser.standard().parse(bytes, name);
    int length = ReleaseParser.standard().text(bytes, name).length();
    FactLine.of(release).forEach(line -> requireInside(line.fact().source(), length));
    requireSame(release, readBack(release));
    return release;
  }

  /** A refusal tells in one line which document it is about. */
  static void requireNamed(UnreadableDocumentException refusal, String name) {
    String message = String.valueOf(refusal.getMessage());
    if (!message.startsWith(name) || message.contains("\n")) {
      throw new AssertionError("not one line that names the document: " + message);
    }
  }

  private static void requireInside(Source source, int length) {
    if (source.start() < 0 || source.start() > source.end() || source.end() > length) {
      throw new AssertionError(source + " is outside of a text of " + length);
    }
  }

  private static FinancialRelease readBack(FinancialRelease release) {
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ReleaseJson.write(release, json);
      return ReleaseJson.read(new ByteArrayInputStream(json.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSame(FinancialRelease written, FinancialRelease read) {
    if (!written.equals(read)) {
      throw new AssertionError("reads back as another release: " + read);
    }
  }
}
