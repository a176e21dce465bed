package org.earningsrelease.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of {@code batch.jsonl} as JSON. */
final class JournalJson {
  private static final JsonFactory JSON = new JsonFactory();

  private JournalJson() {}

  /** The line with its line feed. */
  static String write(JournalLine line) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("name", line.name());
      json.writeStringField("status", line.status().code());
      json.writeStringField("reason", line.reason().orElse(null));
      json.writeStringField("message", line.message().orElse(null));
      json.writeNumberField("pages", line.pages());
      json.writeNumberField("facts", line.facts());
      json.writeNumberField("proven", line.proven());
      json.writeNumberField("findings", line.findings());
      json.writeNumberField("milliseconds", line.milliseconds());
      if (line.stamp().isPresent()) {
        stamp(line.stamp().get(), json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes every line
    }
    return text.append('\n').toString();
  }

  private static void stamp(Stamp stamp, JsonGenerator json) throws IOException {
    json.writeNumberField("bytes", stamp.bytes());
    json.writeStringField("modified", stamp.modified());
    json.writeStringField("sha256", stamp.sha256());
  }

  /** Reads a line; empty for one that is torn or of another format. */
  static Optional<JournalLine> read(String line) {
    try (JsonParser json = JSON.createParser(line)) {
      return line(members(json));
    } catch (JsonProcessingException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives every line
    }
  }

  /** The members that are not null, as they are written. */
  private static Map<String, String> members(JsonParser json) throws IOException {
    Map<String, String> members = new HashMap<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        members.put(name, json.getText());
      }
    }
    return members;
  }

  private static Optional<JournalLine> line(Map<String, String> members) {
    Optional<JournalLine.Status> status = status(members.getOrDefault("status", ""));
    String name = members.get("name");
    if (status.isEmpty() || name == null) {
      return Optional.empty();
    }
    return Optional.of(
        new JournalLine(
            name,
            status.get(),
            Optional.ofNullable(members.get("reason")),
            Optional.ofNullable(members.get("message")),
            Integer.parseInt(members.getOrDefault("pages", "")),
            Long.parseLong(members.getOrDefault("facts", "")),
            Long.parseLong(members.getOrDefault("proven", "")),
            Integer.parseInt(members.getOrDefault("findings", "")),
            Long.parseLong(members.getOrDefault("milliseconds", "")),
            stamp(members)));
  }

  private static Optional<JournalLine.Status> status(String code) {
    return Stream.of(JournalLine.Status.values()).filter(s -> s.code().equals(code)).findAny();
  }

  private static Optional<Stamp> stamp(Map<String, String> members) {
    String modified = members.get("modified");
    String sha256 = members.get("sha256");
    return modified == null || sha256 == null
        ? Optional.empty()
        : Optional.of(
            new Stamp(Long.parseLong(members.getOrDefault("bytes", "")), modified, sha256));
  }
}
