package org.earningsrelease;

import java.util.Objects;
import java.util.Optional;

/**
 * What a parser accepts.
 *
 * @param maxBytes documents with more bytes are refused
 * @param password opens documents that are encrypted; those that anybody may open need none
 */
public record ParserOptions(long maxBytes, Optional<String> password) {
  private static final long DEFAULT_MAX_BYTES = 100L * 1024 * 1024;

  /**
   * @throws IllegalArgumentException if {@code maxBytes} is not positive
   */
  public ParserOptions {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes: " + maxBytes + ", must be positive");
    }
    Objects.requireNonNull(password, "password");
  }

  /** Documents up to 100 MiB, without a password. */
  public static ParserOptions standard() {
    return new ParserOptions(DEFAULT_MAX_BYTES, Optional.empty());
  }

  /** The same with another size limit. */
  public ParserOptions withMaxBytes(long bytes) {
    return new ParserOptions(bytes, password);
  }

  /** The same with a password for encrypted documents. */
  public ParserOptions withPassword(String secret) {
    return new ParserOptions(maxBytes, Optional.of(secret));
  }

  /** Without the password itself. */
  @Override
  public String toString() {
    return "ParserOptions[maxBytes="
        + maxBytes
        + ", password="
        + (password.isPresent() ? "set" : "none")
        + "]";
  }
}
