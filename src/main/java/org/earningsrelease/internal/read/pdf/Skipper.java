package org.earningsrelease.internal.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds where spaces, names and dictionaries end; what they hold is not looked at. */
final class Skipper {
  private static final int DEEPEST = 50;
  private static final byte[][] CONSTANTS = {
    "true".getBytes(StandardCharsets.US_ASCII),
    "false".getBytes(StandardCharsets.US_ASCII),
    "null".getBytes(StandardCharsets.US_ASCII)
  };

  private final Strings strings;
  private final Operands operands;

  Skipper(Strings strings, Operands operands) {
    this.strings = strings;
    this.operands = operands;
  }

  /** Behind white space and comments. */
  int behindSpace(byte[] in, int from, int end) {
    int at = from;
    while (at < end && (Bytes.isSpace(in[at]) || in[at] == '%')) {
      if (in[at] == '%') {
        while (at < end && !Bytes.isLineEnd(in[at])) {
          at++;
        }
      } else {
        at++;
      }
    }
    return at;
  }

  int behindName(byte[] in, int from, int end) {
    int at = from;
    while (at < end && !Bytes.endsName(in[at])) {
      at++;
    }
    return at;
  }

  /** Whether the word is {@code true}, {@code false} or {@code null}. */
  boolean isConstant(byte[] in, int from, int to) {
    if (to - from < 4) {
      return false;
    }
    for (byte[] constant : CONSTANTS) {
      if (Arrays.equals(in, from, to, constant, 0, constant.length)) {
        return true;
      }
    }
    return false;
  }

  /** Behind a dictionary of direct objects. */
  int behindDictionary(byte[] in, int from, int end) throws NotUnderstood {
    return behindDictionary(in, from, end, 0);
  }

  private int behindDictionary(byte[] in, int from, int end, int depth) throws NotUnderstood {
    int at = behindSpace(in, from + 2, end);
    while (at < end && in[at] == '/') {
      at = behindSpace(in, behindName(in, at + 1, end), end);
      at = behindSpace(in, behindValue(in, at, end, depth), end);
    }
    if (at + 1 >= end || in[at] != '>' || in[at + 1] != '>') {
      throw new NotUnderstood("an odd dictionary among instructions");
    }
    return at + 2;
  }

  /** Behind an object; references stand only in the file's own dictionaries. */
  int behindValue(byte[] in, int from, int end, int depth) throws NotUnderstood {
    if (from >= end || depth > DEEPEST) {
      throw new NotUnderstood("an odd object among instructions");
    }
    return switch (Bytes.kind(in[from])) {
      case Bytes.NUMBER -> behindNumber(in, from, end);
      case Bytes.LETTER -> behindConstant(in, from, end);
      case Bytes.DELIMITER -> behindDelimited(in, from, end, depth + 1);
      default -> throw new NotUnderstood("an odd object among instructions");
    };
  }

  private static int behindNumber(byte[] in, int from, int end) throws NotUnderstood {
    int at = from + 1;
    boolean digit = Bytes.isDigit(in[from]);
    boolean point = in[from] == '.';
    while (at < end && (Bytes.isDigit(in[at]) || in[at] == '.' && !point)) {
      digit |= Bytes.isDigit(in[at]);
      point |= in[at] == '.';
      at++;
    }
    if (!digit || at < end && !Bytes.endsName(in[at])) {
      throw new NotUnderstood("an odd number in a dictionary");
    }
    return at;
  }

  private int behindConstant(byte[] in, int from, int end) throws NotUnderstood {
    int to = behindName(in, from, end);
    if (!isConstant(in, from, to)) {
      throw new NotUnderstood("an odd word in a dictionary");
    }
    return to;
  }

  private int behindDelimited(byte[] in, int from, int end, int depth) throws NotUnderstood {
    int mark = operands.mark();
    int behind =
        switch (in[from]) {
          case '/' -> behindName(in, from + 1, end);
          case '(' -> strings.literal(in, from + 1, end);
          case '<' ->
              from + 1 < end && in[from + 1] == '<'
                  ? behindDictionary(in, from, end, depth)
                  : strings.hexadecimal(in, from + 1, end);
          case '[' -> behindArray(in, from, end, depth);
          default -> throw new NotUnderstood("an odd object among instructions");
        };
    operands.reset(mark);
    return behind;
  }

  private int behindArray(byte[] in, int from, int end, int depth) throws NotUnderstood {
    int at = behindSpace(in, from + 1, end);
    while (at < end && in[at] != ']') {
      at = behindSpace(in, behindValue(in, at, end, depth), end);
    }
    if (at >= end) {
      throw new NotUnderstood("an array without an end");
    }
    return at + 1;
  }
}
