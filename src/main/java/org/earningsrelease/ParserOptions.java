package org.earningsrelease;

import java.util.Objects;
import java.util.Optional;
import org.earningsrelease.model.Limits;

/**
 * What a parser accepts.
 *
 * @param limits documents that demand more are refused
 * @param password opens documents that are encrypted; those that anybody may open need none
 */
public record ParserOptions(Limits limits, Optional<String> password) {

  public ParserOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(password, "password");
  }

  /** Documents within the standard limits, without a password. */
  public static ParserOptions standard() {
    return new ParserOptions(Limits.standard(), Optional.empty());
  }

  /** The same with other limits. */
  public ParserOptions withLimits(Limits other) {
    return new ParserOptions(other, password);
  }

  /** The same with a password for encrypted documents. */
  public ParserOptions withPassword(String secret) {
    return new ParserOptions(limits, Optional.of(secret));
  }

  /** Without the password itself. */
  @Override
  public String toString() {
    return "ParserOptions[limits="
        + limits
        + ", password="
        + (password.isPresent() ? "set" : "none")
        + "]";
  }
}
