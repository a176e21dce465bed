package org.earningsrelease.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Indents by two spaces a level; what is begun while {@link #flat} stands on one line. */
final class Indentation implements PrettyPrinter {
  private int level;
  private boolean flat;

  /** Switches between one line and many. */
  void flat(boolean on) {
    flat = on;
  }

  boolean isFlat() {
    return flat;
  }

  private void lineFeed(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
    for (int i = 0; i < level; i++) {
      out.writeRaw("  ");
    }
  }

  private void begin(JsonGenerator out) throws IOException {
    if (!flat) {
      lineFeed(out);
    }
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    if (flat) {
      out.writeRaw(' ');
    } else {
      lineFeed(out);
    }
  }

  private void end(JsonGenerator out, int values, char bracket) throws IOException {
    level--;
    if (values > 0) {
      begin(out);
    }
    out.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {}

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    begin(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    begin(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }
}
