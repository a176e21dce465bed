package org.earningsrelease;

import java.util.Objects;
import java.util.Optional;
import org.earningsrelease.model.Limits;

/**
 * What a parser accepts.
 *
 * @param limits documents that demand more are refused
 * @param password opens documents that are encrypted; those that anybody may open need none
 * @param repair whether a table whose totals do not add up is read again in other ways, and taken
 *     so where exactly one makes them add up
 */
public record ParserOptions(Limits limits, Optional<String> password, boolean repair) {

  public ParserOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(password, "password");
  }

  /** Documents within the standard limits, without a password, with repair. */
  public static ParserOptions standard() {
    return new ParserOptions(Limits.standard(), Optional.empty(), true);
  }

  /** The same with other limits. */
  public ParserOptions withLimits(Limits other) {
    return new ParserOptions(other, password, repair);
  }

  /** The same with a password for encrypted documents. */
  public ParserOptions withPassword(String secret) {
    return new ParserOptions(limits, Optional.of(secret), repair);
  }

  /** The same, every table as it is read at first. */
  public ParserOptions withoutRepair() {
    return new ParserOptions(limits, password, false);
  }

  /** Without the password itself. */
  @Override
  public String toString() {
    return "ParserOptions[limits="
        + limits
        + ", password="
        + (password.isPresent() ? "set" : "none")
        + ", repair="
        + repair
        + "]";
  }
}
