package org.earningsrelease;

/**
 * What a parser accepts.
 *
 * @param maxBytes documents with more bytes are refused
 */
public record ParserOptions(long maxBytes) {
  private static final long DEFAULT_MAX_BYTES = 100L * 1024 * 1024;

  /**
   * @throws IllegalArgumentException if {@code maxBytes} is not positive
   */
  public ParserOptions {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes: " + maxBytes + ", must be positive");
    }
  }

  /** Documents up to 100 MiB. */
  public static ParserOptions standard() {
    return new ParserOptions(DEFAULT_MAX_BYTES);
  }

  /** The same with another size limit. */
  public ParserOptions withMaxBytes(long bytes) {
    return new ParserOptions(bytes);
  }
}
