package org.earningsrelease.internal.read;

import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;

/** Reads one format. */
interface DocumentReader {
  /** Whether the bytes look like this reader's format; decided by content, never by name. */
  boolean recognises(byte[] bytes);

  /**
   * Reads a document that this reader recognised.
   *
   * @param name only for the result and for messages
   * @param password opens encrypted documents; empty for none
   * @param limits what it may demand
   * @throws UnreadableDocumentException if no text can be had from it
   */
  ReadDocument read(byte[] bytes, String name, String password, Limits limits)
      throws UnreadableDocumentException;
}
