package org.earningsrelease.internal.read;

import java.util.Optional;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Finding.Code;
import org.earningsrelease.model.Finding.Severity;

/** How a PDF file ends: {@code %%EOF}, in a truncated one anything else. */
final class FileEnd {
  private static final String MARK = "%%EOF";

  /** Readers of PDF look for the mark in so many last bytes. */
  private static final int REACH = 1024;

  private FileEnd() {}

  /** Of a file that was cut off: what could be read of it may lack pages. */
  static Optional<Finding> missing(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    for (int at = end - MARK.length(); at >= Math.max(0, end - REACH); at--) {
      if (standsAt(bytes, at)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Finding(
            Code.TEXT_REPAIRED,
            Severity.WARNING,
            "the file is cut off: it may lack pages",
            Optional.empty()));
  }

  private static boolean standsAt(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length(); i++) {
      if (bytes[at + i] != MARK.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
