package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.model.UnreadableDocumentException.Reason;
import org.earningsrelease.write.Examples;

/** Does to a document what its text asks for; any other text is a release. */
public final class ToyParser implements DocumentParser {
  @Override
  public FinancialRelease parse(BatchInput input) throws IOException, UnreadableDocumentException {
    Path file = ((BatchInput.InFile) input).file();
    String name = String.valueOf(file.getFileName());
    switch (Files.readString(file, StandardCharsets.UTF_8)) {
      case "" -> throw new UnreadableDocumentException(Reason.EMPTY, name + ": no text");
      case "image" ->
          throw new UnreadableDocumentException(
              Reason.NO_TEXT_LAYER, name + ": pages 1 to 3:\n no text layer");
      case "bug" -> throw new IllegalStateException("no\nrow");
      case "deep" -> throw new StackOverflowError();
      case "huge" -> throw new OutOfMemoryError("heap");
      default -> {
        return Examples.named(name);
      }
    }
  }
}
