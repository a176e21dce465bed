package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.model.UnreadableDocumentException.Reason;
import org.earningsrelease.write.Examples;

/** Does to a document what its text asks for; any other text is a release. */
public final class ToyParser implements DocumentParser {
  private volatile boolean released;
  private final List<String> parsed = Collections.synchronizedList(new ArrayList<>());

  /** Lets documents that hang go. */
  void release() {
    released = true;
  }

  /** The names of all files parsed so far. */
  List<String> parsed() {
    return List.copyOf(parsed);
  }

  /** Like a loop that nobody thought would not end. */
  private void hang() {
    while (!released) {
      LockSupport.parkNanos(1_000_000);
      Thread.interrupted();
    }
  }

  @Override
  public FinancialRelease parse(BatchInput input) throws IOException, UnreadableDocumentException {
    Path file = ((BatchInput.InFile) input).file();
    String name = String.valueOf(file.getFileName());
    parsed.add(name);
    switch (Files.readString(file, StandardCharsets.UTF_8)) {
      case "" -> throw new UnreadableDocumentException(Reason.EMPTY, name + ": no text");
      case "image" ->
          throw new UnreadableDocumentException(
              Reason.NO_TEXT_LAYER, name + ": pages 1 to 3:\n no text layer");
      case "bug" -> throw new IllegalStateException("no\nrow");
      case "hang" -> {
        hang();
        return Examples.named(name);
      }
      case "deep" -> throw new StackOverflowError();
      case "huge" -> throw new OutOfMemoryError("heap");
      default -> {
        return Examples.named(name);
      }
    }
  }
}
