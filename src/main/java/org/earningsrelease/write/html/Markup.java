package org.earningsrelease.write.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements of a page, one after the other. All text is escaped; what a page must not hold (control
 * characters) becomes a blank.
 */
final class Markup {
  private final XMLStreamWriter out;

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private Markup(XMLStreamWriter out) {
    this.out = out;
  }

  /** Markup in UTF-8; {@link #flush} at the end. */
  static Markup to(OutputStream out) throws IOException {
    try {
      // By itself it would write byte after byte.
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      return new Markup(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  Markup doctype() throws IOException {
    return step(() -> out.writeDTD("<!DOCTYPE html>\n"));
  }

  /** Opens an element; {@link #with} gives its attributes, {@link #end} closes it. */
  Markup start(String name) throws IOException {
    return step(() -> out.writeStartElement(name));
  }

  /** An element that never has content: {@code <input>}. */
  Markup empty(String name) throws IOException {
    return step(() -> out.writeEmptyElement(name));
  }

  /** An attribute of the element that was opened last. */
  Markup with(String name, String value) throws IOException {
    return step(() -> out.writeAttribute(name, printable(value)));
  }

  Markup text(String words) throws IOException {
    return step(() -> out.writeCharacters(printable(words)));
  }

  /** Markup, a style sheet or a script of our own, which must not be escaped. */
  Markup own(String text) throws IOException {
    return step(() -> out.writeDTD(text));
  }

  Markup end() throws IOException {
    return step(out::writeEndElement);
  }

  /** An element of words alone. */
  Markup element(String name, String words) throws IOException {
    return start(name).text(words).end();
  }

  void flush() throws IOException {
    step(out::flush);
  }

  private static String printable(String words) {
    if (isPlain(words)) {
      return words;
    }
    StringBuilder printable = new StringBuilder(words.length());
    words.codePoints().map(c -> isForbidden(c) ? ' ' : c).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Nearly all text is: it is looked at, not copied. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  private Markup step(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
