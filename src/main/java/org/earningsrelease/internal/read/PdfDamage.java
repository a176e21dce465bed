package org.earningsrelease.internal.read;

import java.io.IOException;

/**
 * Damage to which PDFBox answers with a runtime exception instead of an {@code IOException}.
 *
 * <p>A page tree that names what is no page, a number where a list should be: PDFBox's casts and
 * checks fail on such files. What our own code throws stays what it is.
 */
final class PdfDamage {
  private PdfDamage() {}

  /** Work on a PDF. */
  interface Work<T> {
    T of() throws IOException;
  }

  /** Does the work; what PDFBox throws is an {@code IOException}. */
  static <T> T told(Work<T> work) throws IOException {
    try {
      return work.of();
    } catch (ArithmeticException
        | ArrayStoreException
        | ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | NullPointerException
        | UnsupportedOperationException
        | StackOverflowError e) {
      if (isThrownBelow("org.apache.", e)) {
        throw new IOException(e.toString(), e);
      }
      throw e;
    }
  }

  /** Whether the first frame outside of the JDK is of that package. */
  private static boolean isThrownBelow(String prefix, Throwable trouble) {
    for (StackTraceElement frame : trouble.getStackTrace()) {
      String type = frame.getClassName();
      if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
        return type.startsWith(prefix);
      }
    }
    return false;
  }
}
