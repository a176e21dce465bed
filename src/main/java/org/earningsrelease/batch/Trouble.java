package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
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
  public static String of(BatchInput input, IOException trouble) {
    return "cannot read: " + input.place() + ": " + why(input, trouble);
  }

  /** {@code failed: release.pdf: java.lang.IllegalStateException: … at …}. */
  public static String of(BatchInput input, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return "failed: " + input.place() + ": " + oneLine(failure + where);
  }

  /** {@code failed: release.pdf: took longer than the limit of 60 s}. */
  static String timeout(BatchInput input, Duration limit) {
    String seconds = Strings.CS.removeEnd(limit.toMillis() / 1000.0 + "", ".0");
    return "failed: " + input.place() + ": took longer than the limit of " + seconds + " s";
  }

  private static String why(BatchInput input, IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "no such file";
    } else if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    } else if (input instanceof BatchInput.InFile in && Files.isDirectory(in.file())) {
      return "is a folder";
    }
    String message = String.valueOf(trouble.getMessage());
    return oneLine(Strings.CS.removeStart(message, input.place() + ": "));
  }

  private static String oneLine(String text) {
    return StringUtils.normalizeSpace(text);
  }
}
