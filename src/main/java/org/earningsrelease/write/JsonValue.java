package org.earningsrelease.write;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface JsonValue {
  Place place();

  /** Line and column of a value's first character, both from 1, and the names that lead to it. */
  record Place(int line, int column, String path) {
    MalformedReleaseException malformed(String message) {
      return new MalformedReleaseException(
          line, column, path.isEmpty() ? message : path + ": " + message);
    }
  }

  /** {@code {"a": …}}. */
  record Members(Map<String, JsonValue> values, Place place) implements JsonValue {}

  /** {@code [ … ]}. */
  record Elements(List<JsonValue> values, Place place) implements JsonValue {}

  /** {@code "a"}. */
  record Text(String value, Place place) implements JsonValue {}

  /** A number as written. */
  record Digits(String value, Place place) implements JsonValue {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value, Place place) implements JsonValue {}

  /** {@code null}. */
  record Nothing(Place place) implements JsonValue {}
}
