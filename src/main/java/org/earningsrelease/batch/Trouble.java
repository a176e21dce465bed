package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.earningsrelease.model.UnreadableDocumentException;

/** Trouble with a document told in one line: what, where, why. */
public final class Trouble {
  private Trouble() {}

  /** {@code cannot read: release.pdf: encrypted}. */
  public static String of(UnreadableDocumentException trouble) {
    return "cannot read: " + oneLine(String.valueOf(trouble.getMessage()));
  }

  /** {@code cannot read: release.pdf: no such file}. */
  public static String of(Path file, IOException trouble) {
    return "cannot read: " + file + ": " + why(file, trouble);
  }

  /** {@code failed: release.pdf: java.lang.IllegalStateException: … at …}. */
  public static String of(Path file, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return "failed: " + file + ": " + oneLine(failure + where);
  }

  private static String why(Path file, IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "no such file";
    } else if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    } else if (Files.isDirectory(file)) {
      return "is a folder";
    }
    String message = Strings.CS.removeStart(String.valueOf(trouble.getMessage()), file + ": ");
    return oneLine(message);
  }

  private static String oneLine(String text) {
    return StringUtils.normalizeSpace(text);
  }
}
