package org.earningsrelease.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes JSON in UTF-8: names with optional values, and objects on one line or indented. */
public final class JsonSink implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator out;
  private final Indentation indentation;

  private JsonSink(JsonGenerator out, Indentation indentation) {
    this.out = out;
    this.indentation = indentation;
  }

  /** Objects one a line, nothing indented; the stream stays open. */
  public static JsonSink lines(OutputStream out) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(out);
    generator.setPrettyPrinter(null);
    generator.setRootValueSeparator(null);
    return new JsonSink(generator, new Indentation());
  }

  /** Indented, except what {@link #line} writes; the stream stays open. */
  public static JsonSink indented(OutputStream out) throws IOException {
    Indentation indentation = new Indentation();
    JsonGenerator generator = FACTORY.createGenerator(out);
    generator.setPrettyPrinter(indentation);
    return new JsonSink(generator, indentation);
  }

  /** Members of an object, or elements of an array. */
  public interface Content {
    void write() throws IOException;
  }

  /** Writes one element of an array. */
  public interface Element<T> {
    void write(T value) throws IOException;
  }

  public void object(Content members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  public void object(String name, Content members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  public <T> void array(String name, List<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** An object on one line. */
  public void line(Content members) throws IOException {
    out.writeStartObject();
    flat(
        () -> {
          members.write();
          out.writeEndObject();
        });
  }

  public void texts(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    flat(
        () -> {
          for (String value : values) {
            out.writeString(wellFormed(value));
          }
          out.writeEndArray();
        });
  }

  public void numbers(String name, double... values) throws IOException {
    out.writeArrayFieldStart(name);
    flat(
        () -> {
          for (double value : values) {
            out.writeNumber(value);
          }
          out.writeEndArray();
        });
  }

  /** The content goes on in the line that it begins in. */
  private void flat(Content content) throws IOException {
    boolean outer = indentation.isFlat();
    indentation.flat(true);
    content.write();
    indentation.flat(outer);
  }

  public void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  public void newLine() throws IOException {
    out.writeRaw('\n');
  }

  public void nothing(String name) throws IOException {
    out.writeNullField(name);
  }

  public void text(String name, @Nullable String value) throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else {
      out.writeStringField(name, wellFormed(value));
    }
  }

  /** Half of a surrogate pair, from a damaged font map, has no UTF-8: it becomes {@code U+FFFD}. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public void text(String name, Optional<String> value) throws IOException {
    text(name, value.orElse(null));
  }

  public void date(String name, Optional<LocalDate> value) throws IOException {
    text(name, value.map(LocalDate::toString).orElse(null));
  }

  /** An exact decimal as text, all digits written out. */
  public void decimal(String name, BigDecimal value) throws IOException {
    out.writeStringField(name, value.toPlainString());
  }

  public void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  public void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(name, value.getAsInt());
    } else {
      out.writeNullField(name);
    }
  }

  public void truth(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
