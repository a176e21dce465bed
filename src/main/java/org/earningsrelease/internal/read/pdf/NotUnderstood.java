package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.io.Serial;

/** Something that only a reader of the whole of PDF can tell; the message says what. */
public final class NotUnderstood extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public NotUnderstood(String what) {
    super(what);
  }

  /** Nobody asks where in the code it was met. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
