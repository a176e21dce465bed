package org.earningsrelease.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the members of a JSON object by name and kind; each trouble names its line and column. */
final class JsonObject {
  private static final int MAX_DIGITS = 400;

  private final Map<String, JsonValue> values;
  private final JsonValue.Place place;

  private JsonObject(JsonValue.Members members) {
    this.values = members.values();
    this.place = members.place();
  }

  /** Makes a value of an object. */
  interface Reading<T> {
    T of(JsonObject object) throws MalformedReleaseException;
  }

  /** Makes a value of a text; refuses it with an {@code IllegalArgumentException}. */
  interface Wording<T> {
    T of(String text);
  }

  /** Reads an object; values that its parts refuse are told with the object's place. */
  static <T> T read(JsonValue value, Reading<T> reading) throws MalformedReleaseException {
    if (!(value instanceof JsonValue.Members members)) {
      throw value.place().malformed("expected an object");
    }
    try {
      return reading.of(new JsonObject(members));
    } catch (IllegalArgumentException e) {
      throw value.place().malformed(String.valueOf(e.getMessage()));
    }
  }

  MalformedReleaseException malformed(String message) {
    return place.malformed(message);
  }

  <T> T object(String name, Reading<T> reading) throws MalformedReleaseException {
    return read(value(name), reading);
  }

  <T> Optional<T> optionalObject(String name, Reading<T> reading) throws MalformedReleaseException {
    return isAbsent(name) ? Optional.empty() : Optional.of(object(name, reading));
  }

  <T> List<T> objects(String name, Reading<T> reading) throws MalformedReleaseException {
    List<T> objects = new ArrayList<>();
    for (JsonValue element : elements(name)) {
      objects.add(read(element, reading));
    }
    return objects;
  }

  List<String> texts(String name) throws MalformedReleaseException {
    List<String> texts = new ArrayList<>();
    for (JsonValue element : elements(name)) {
      texts.add(text(element));
    }
    return texts;
  }

  List<Double> numbers(String name) throws MalformedReleaseException {
    List<Double> numbers = new ArrayList<>();
    for (JsonValue element : elements(name)) {
      numbers.add(Double.valueOf(digits(element)));
    }
    return numbers;
  }

  String text(String name) throws MalformedReleaseException {
    return text(value(name));
  }

  Optional<String> optionalText(String name) throws MalformedReleaseException {
    return optional(name, text -> text);
  }

  <T> Optional<T> optional(String name, Wording<T> wording) throws MalformedReleaseException {
    return isAbsent(name) ? Optional.empty() : Optional.of(required(name, wording));
  }

  <T> T required(String name, Wording<T> wording) throws MalformedReleaseException {
    JsonValue value = value(name);
    try {
      return wording.of(text(value));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw value.place().malformed(String.valueOf(e.getMessage()));
    }
  }

  Optional<LocalDate> optionalDate(String name) throws MalformedReleaseException {
    return optional(name, LocalDate::parse);
  }

  BigDecimal decimal(String name) throws MalformedReleaseException {
    return required(name, JsonObject::plainDecimal);
  }

  Optional<BigDecimal> optionalDecimal(String name) throws MalformedReleaseException {
    return optional(name, JsonObject::plainDecimal);
  }

  /** The constant with that output name. */
  <E> E code(String name, E[] constants, Function<E, String> code)
      throws MalformedReleaseException {
    return required(name, text -> constant(text, constants, code));
  }

  <E> Optional<E> optionalCode(String name, E[] constants, Function<E, String> code)
      throws MalformedReleaseException {
    return optional(name, text -> constant(text, constants, code));
  }

  private static <E> E constant(String text, E[] constants, Function<E, String> code) {
    for (E constant : constants) {
      if (code.apply(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown: " + text);
  }

  int integer(String name) throws MalformedReleaseException {
    JsonValue value = value(name);
    try {
      return Integer.parseInt(digits(value));
    } catch (NumberFormatException e) {
      throw value.place().malformed("expected a whole number");
    }
  }

  Optional<Integer> optionalInteger(String name) throws MalformedReleaseException {
    return isAbsent(name) ? Optional.empty() : Optional.of(integer(name));
  }

  boolean truth(String name) throws MalformedReleaseException {
    JsonValue value = value(name);
    if (value instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    throw value.place().malformed("expected true or false");
  }

  boolean isAbsent(String name) {
    JsonValue value = values.get(name);
    return value == null || value instanceof JsonValue.Nothing;
  }

  private JsonValue value(String name) throws MalformedReleaseException {
    JsonValue value = values.get(name);
    if (value == null) {
      throw place.malformed("no member " + name);
    }
    return value;
  }

  private List<JsonValue> elements(String name) throws MalformedReleaseException {
    JsonValue value = value(name);
    if (value instanceof JsonValue.Elements elements) {
      return elements.values();
    }
    throw value.place().malformed("expected an array");
  }

  private static String text(JsonValue value) throws MalformedReleaseException {
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    throw value.place().malformed("expected a string");
  }

  private static String digits(JsonValue value) throws MalformedReleaseException {
    if (value instanceof JsonValue.Digits digits) {
      return digits.value();
    }
    throw value.place().malformed("expected a number");
  }

  /** All digits written out: an exponent could ask for any amount of memory. */
  private static BigDecimal plainDecimal(String text) {
    boolean plain = text.chars().allMatch(c -> c == '-' || c == '.' || (c >= '0' && c <= '9'));
    if (!plain || text.length() > MAX_DIGITS) {
      throw new IllegalArgumentException("not a plain decimal number");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a plain decimal number", e);
    }
  }
}
