package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNDECODABLE;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNKNOWN_FORMAT;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.earningsrelease.model.UnreadableDocumentException;

/** From bytes to characters: a byte order mark decides, then strict UTF-8, then Windows-1252. */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final String name;

  private TextDecoder(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Decodes without the byte order mark; line ends stay as they are.
   *
   * @throws UnreadableDocumentException if the bytes are no text, or in no encoding that is known
   */
  static String decode(byte[] bytes, String name) throws UnreadableDocumentException {
    return new TextDecoder(bytes, name).decode();
  }

  private String decode() throws UnreadableDocumentException {
    if (startsWith(0xFF, 0xFE)) {
      return decode(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return decode(StandardCharsets.UTF_16BE, 2);
    }
    if (BinaryContent.isIn(bytes)) {
      throw new UnreadableDocumentException(
          UNKNOWN_FORMAT, name + ": binary content of an unknown format");
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return decode(StandardCharsets.UTF_8, 3);
    }
    return decode(invalid(StandardCharsets.UTF_8) < 0 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private String decode(Charset charset, int from) throws UnreadableDocumentException {
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    int invalid = invalid(charset, from, out);
    if (invalid >= 0) {
      String what = String.format("byte %02X at offset %d", bytes[invalid] & 0xFF, invalid);
      throw new UnreadableDocumentException(
          UNDECODABLE, name + ": " + what + " is no " + charset + " text");
    }
    return out.flip().toString();
  }

  private int invalid(Charset charset) {
    return invalid(charset, 0, CharBuffer.allocate(bytes.length));
  }

  /** Decodes strictly; the offset of the first byte that is no character, or -1. */
  private int invalid(Charset charset, int from, CharBuffer out) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    return decoder.decode(in, out, true).isError() ? in.position() : -1;
  }
}
