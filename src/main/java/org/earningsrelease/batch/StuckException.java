package org.earningsrelease.batch;

import java.io.IOException;
import java.io.Serial;

/** More documents than are put up with hang in threads that cannot be stopped. */
public final class StuckException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  StuckException(int threads) {
    super(threads + " documents hang in threads that cannot be stopped");
  }
}
