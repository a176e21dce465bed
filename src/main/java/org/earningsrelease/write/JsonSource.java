package org.earningsrelease.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text, keeping line and column of every value. */
final class JsonSource {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private final JsonParser parser;

  private JsonSource(JsonParser parser) {
    this.parser = parser;
  }

  static JsonValue read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      JsonSource source = new JsonSource(parser);
      parser.nextToken();
      JsonValue value = source.value("");
      if (parser.nextToken() != null) {
        throw source.place("").malformed("text behind the end");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      throw new MalformedReleaseException(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage());
    } catch (CharConversionException e) {
      // Bytes that begin like UTF-32 and are none; where is told in bytes only.
      throw new MalformedReleaseException(1, 1, String.valueOf(e.getMessage()));
    }
  }

  private JsonValue value(String path) throws IOException {
    JsonToken token = parser.currentToken();
    JsonValue.Place place = place(path);
    if (token == null) {
      throw place.malformed("no JSON value");
    }
    return switch (token) {
      case START_OBJECT -> members(place);
      case START_ARRAY -> elements(place);
      case VALUE_STRING -> new JsonValue.Text(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(parser.getText(), place);
      case VALUE_TRUE -> new JsonValue.Truth(true, place);
      case VALUE_FALSE -> new JsonValue.Truth(false, place);
      case VALUE_NULL -> new JsonValue.Nothing(place);
      default -> throw place.malformed("no JSON value");
    };
  }

  private JsonValue members(JsonValue.Place place) throws IOException {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    String prefix = place.path().isEmpty() ? "" : place.path() + ".";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(prefix + name));
    }
    return new JsonValue.Members(values, place);
  }

  private JsonValue elements(JsonValue.Place place) throws IOException {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(place.path() + "[" + values.size() + "]"));
    }
    return new JsonValue.Elements(values, place);
  }

  private JsonValue.Place place(String path) {
    JsonLocation at = parser.currentTokenLocation();
    return new JsonValue.Place(at.getLineNr(), at.getColumnNr(), path);
  }
}
