package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNDECODABLE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.earningsrelease.model.UnreadableDocumentException;

/** From bytes to characters: a byte order mark decides, then strict UTF-8, then Windows-1252. */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * Decodes without the byte order mark; line ends stay as they are.
   *
   * @throws UnreadableDocumentException if no encoding explains the bytes
   */
  static String decode(byte[] bytes, String name) throws UnreadableDocumentException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return require(bytes, 3, StandardCharsets.UTF_8, name);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return require(bytes, 2, StandardCharsets.UTF_16LE, name);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return require(bytes, 2, StandardCharsets.UTF_16BE, name);
    }
    Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : require(bytes, 0, WINDOWS_1252, name);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
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

  private static String require(byte[] bytes, int from, Charset charset, String name)
      throws UnreadableDocumentException {
    return strictly(bytes, from, charset)
        .orElseThrow(
            () ->
                new UnreadableDocumentException(
                    UNDECODABLE, name + ": bytes that are no " + charset.displayName() + " text"));
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
