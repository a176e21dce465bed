package org.earningsrelease.internal.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the map from codes to characters that most fonts carry (ISO 32000-1, 9.10.3): lists of
 * codes and of ranges of codes, of one or two bytes.
 *
 * <p>FontBox reads all maps, but fills a table of 65,536 characters before the first. What a map
 * holds beyond the usual, or if it is damaged, is left to it.
 */
final class ToUnicodeReader {
  private static final int NO_COUNT = -1;

  private final byte[] in;
  private int at;
  private final Map<Integer, String> oneByte = new HashMap<>();
  private final Map<Integer, String> twoBytes = new HashMap<>();
  private int space = -1;

  private ToUnicodeReader(byte[] in) {
    this.in = in;
  }

  /**
   * The map in a stream.
   *
   * @throws NotUnderstood if FontBox may find more in it, or something else
   */
  static CodeCharacters read(byte[] stream) throws NotUnderstood {
    ToUnicodeReader reader = new ToUnicodeReader(stream);
    reader.map();
    if (reader.oneByte.isEmpty() && reader.twoBytes.isEmpty()) {
      throw new NotUnderstood("a map of no codes");
    }
    return new Characters(reader.oneByte, reader.twoBytes, reader.space);
  }

  private record Characters(Map<Integer, String> oneByte, Map<Integer, String> twoBytes, int space)
      implements CodeCharacters {
    @Override
    public @Nullable String of(int code, int bytes) {
      return bytes == 1 ? oneByte.get(code) : bytes == 2 ? twoBytes.get(code) : null;
    }
  }

  private void map() throws NotUnderstood {
    int count = NO_COUNT;
    for (skipSpace(); at < in.length; skipSpace()) {
      byte c = in[at];
      if (Bytes.isDigit(c)) {
        count = number();
        continue;
      }
      if (c == '%') {
        skipComment();
      } else if (c == '/') {
        at++;
        word();
      } else if (c == '(') {
        skipString();
      } else if (c == '<' || c == '>') {
        skipBracketOfDictionary();
      } else if (Bytes.kind(c) != Bytes.LETTER) {
        throw new NotUnderstood("an odd character in a map of codes");
      } else if (section(word(), count)) {
        return;
      }
      count = NO_COUNT;
    }
  }

  /** Reads what an operator opens; tells whether it was the last. */
  private boolean section(String operator, int count) throws NotUnderstood {
    switch (operator) {
      case "begincodespacerange" -> codespace(count);
      case "beginbfchar" -> characters(count);
      case "beginbfrange" -> ranges(count);
      case "usecmap", "begincidchar", "begincidrange" ->
          throw new NotUnderstood("a map of codes with " + operator);
      default -> {
        return operator.equals("endcmap");
      }
    }
    return false;
  }

  private void codespace(int count) throws NotUnderstood {
    for (int i = 0; i < count; i++) {
      code();
      code();
    }
    expect("endcodespacerange", count);
  }

  // {@code 2 beginbfchar <01> <0041> <02> <00660069> endbfchar}
  private void characters(int count) throws NotUnderstood {
    for (int i = 0; i < count; i++) {
      byte[] code = code();
      put(number(code), code.length, text(hexadecimal()));
    }
    expect("endbfchar", count);
  }

  // {@code 2 beginbfrange <0003> <0005> <0020> <10> <11> [<0041> <0062>] endbfrange}
  private void ranges(int count) throws NotUnderstood {
    for (int i = 0; i < count; i++) {
      byte[] from = code();
      byte[] to = code();
      int first = number(from);
      int last = number(to);
      if (from.length != to.length || first > last || last - first == 0xFFFF) {
        throw new NotUnderstood("an odd range of codes");
      }
      skipSpace();
      if (at < in.length && in[at] == '[') {
        at++;
        each(first, last, from.length);
      } else {
        counted(first, last, from.length);
      }
    }
    expect("endbfrange", count);
  }

  private void each(int first, int last, int bytes) throws NotUnderstood {
    for (int code = first; code <= last; code++) {
      put(code, bytes, text(hexadecimal()));
    }
    skipSpace();
    if (at == in.length || in[at++] != ']') {
      throw new NotUnderstood("a range of codes and another number of characters");
    }
  }

  private void counted(int first, int last, int bytes) throws NotUnderstood {
    byte[] characters = hexadecimal();
    for (int code = first; code <= last; code++) {
      put(code, bytes, text(characters));
      countUp(characters);
    }
  }

  private static void countUp(byte[] number) {
    int i = number.length - 1;
    while (++number[i] == 0 && i > 0) {
      i--;
    }
  }

  private void put(int code, int bytes, String characters) {
    (bytes == 1 ? oneByte : twoBytes).put(code, characters);
    if (characters.equals(" ")) {
      space = code;
    }
  }

  private static String text(byte[] bytes) {
    return new String(
        bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
  }

  private static int number(byte[] bytes) {
    int number = 0;
    for (byte b : bytes) {
      number = number << 8 | b & 0xFF;
    }
    return number;
  }

  private byte[] code() throws NotUnderstood {
    byte[] code = hexadecimal();
    if (code.length > 2) {
      throw new NotUnderstood("a code of " + code.length + " bytes");
    }
    return code;
  }

  private byte[] hexadecimal() throws NotUnderstood {
    skipSpace();
    int from = at + 1;
    int to = from;
    while (to < in.length && Bytes.hex(in[to]) >= 0) {
      to++;
    }
    boolean closed = at < in.length && in[at] == '<' && to < in.length && in[to] == '>';
    if (!closed || to == from || (to - from) % 2 == 1) {
      throw new NotUnderstood("an odd string in a map of codes");
    }
    byte[] bytes = new byte[(to - from) / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (Bytes.hex(in[from + 2 * i]) << 4 | Bytes.hex(in[from + 2 * i + 1]));
    }
    at = to + 1;
    return bytes;
  }

  /** The end of as many codes as were announced. */
  private void expect(String end, int count) throws NotUnderstood {
    skipSpace();
    if (count == NO_COUNT || at == in.length || !word().equals(end)) {
      throw new NotUnderstood("another number of codes than announced");
    }
  }

  private String word() {
    int from = at;
    while (at < in.length && !Bytes.endsName(in[at])) {
      at++;
    }
    return new String(in, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** A whole number; {@code 1.000} counts nothing. */
  private int number() throws NotUnderstood {
    int number = 0;
    for (; at < in.length && Bytes.isDigit(in[at]); at++) {
      number = number * 10 + in[at] - '0';
      if (number > 0xFFFF) {
        throw new NotUnderstood("a large number in a map of codes");
      }
    }
    boolean whole = at == in.length || Bytes.endsName(in[at]);
    if (!whole && in[at] != '.') {
      throw new NotUnderstood("an odd number in a map of codes");
    }
    word();
    return whole ? number : NO_COUNT;
  }

  private void skipString() throws NotUnderstood {
    while (at < in.length && in[at] != ')') {
      if (in[at++] == '\\') {
        throw new NotUnderstood("an odd string in a map of codes");
      }
    }
    at++;
  }

  private void skipBracketOfDictionary() throws NotUnderstood {
    if (at + 1 == in.length || in[at + 1] != in[at]) {
      throw new NotUnderstood("codes that no operator announced");
    }
    at += 2;
  }

  private void skipComment() {
    while (at < in.length && !Bytes.isLineEnd(in[at])) {
      at++;
    }
  }

  private void skipSpace() {
    while (at < in.length && Bytes.isSpace(in[at])) {
      at++;
    }
  }
}
