package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNKNOWN_FORMAT;

import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;

/** Refuses the formats that are known but not read, each by its name. */
final class UnsupportedFormatReader implements DocumentReader {
  @Override
  public boolean recognises(byte[] bytes) {
    return KnownFormat.of(bytes).isPresent();
  }

  @Override
  public ReadDocument read(byte[] bytes, String name, String password, Limits limits)
      throws UnreadableDocumentException {
    String format = KnownFormat.of(bytes).map(KnownFormat::title).orElse("this format");
    throw new UnreadableDocumentException(
        UNKNOWN_FORMAT, name + ": " + format + " is not supported");
  }
}
