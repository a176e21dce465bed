package org.earningsrelease.internal.read;

import java.io.IOException;
import java.io.Serial;

/** A document demands more than the limits allow; the message says what of. */
final class OverLimit extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  OverLimit(String message) {
    super(message);
  }

  /** {@code more than the limit of 2000 pages}. */
  static OverLimit of(long limit, String what) {
    return new OverLimit("more than the limit of " + limit + " " + what);
  }
}
