package org.earningsrelease.model;

import java.io.Serial;

/** A document from which no text can be had; the message says what, where and why in one line. */
public final class UnreadableDocumentException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** Neither text nor a format that can be read. */
    UNKNOWN_FORMAT,
    /** Bytes that no supported encoding explains. */
    UNDECODABLE,
    ENCRYPTED,
    DAMAGED,
    /** Pictures of pages without a text layer. */
    NO_TEXT_LAYER,
    /** Fonts that do not tell which characters they draw. */
    NO_UNICODE_MAP,
    /** Larger than the parser's options allow. */
    OVER_LIMIT
  }

  private final Reason reason;

  /**
   * @param reason the kind of trouble
   * @param message what, where and why, in one line
   */
  public UnreadableDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * @param reason the kind of trouble
   * @param message what, where and why, in one line
   * @param cause what the reading library said
   */
  public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** The kind of trouble. */
  public Reason reason() {
    return reason;
  }
}
