package org.earningsrelease.internal.read.pdf;

import org.apache.pdfbox.cos.COSName;

/**
 * Reads a content stream once from its first byte to its last: operator after operator, each with
 * the operands before it.
 *
 * <p>It understands what PDFBox's own parser understands in the same way; where that one would mend
 * or give up, this one says so.
 */
public final class ContentScanner {
  private final Operands operands = new Operands();
  private final Decimal decimal = new Decimal();
  private final Names names = new Names();
  private final Strings strings = new Strings(operands);
  private final Skipper skipper = new Skipper(strings, operands);
  private final InlinePicture picture = new InlinePicture(skipper);
  private byte[] in = {};
  private int at;
  private int end;

  /** The number read last. */
  private float told;

  /** Begins with the first {@code length} of these bytes. */
  public void start(byte[] bytes, int length) {
    in = bytes;
    at = 0;
    end = length;
  }

  /** What stood before the operator. */
  public Operands operands() {
    return operands;
  }

  /** The picture that the operator before was. */
  public InlinePicture picture() {
    return picture;
  }

  /** The next operator; {@link Operator#END} behind the last. */
  public int next() throws NotUnderstood {
    operands.clear();
    while (true) {
      at = skipper.behindSpace(in, at, end);
      if (at >= end) {
        return Operator.END;
      }
      switch (Bytes.kind(in[at])) {
        case Bytes.NUMBER -> number();
        case Bytes.DELIMITER -> delimited();
        case Bytes.LETTER -> {
          int start = at;
          behindWord();
          if (at - start < 4 || !skipper.isConstant(in, start, at)) {
            return operator(start);
          }
          operands.addOther();
        }
        default -> throw odd();
      }
    }
  }

  private NotUnderstood odd() {
    return new NotUnderstood("an odd character " + (in[at] & 0xFF) + " among instructions");
  }

  private void delimited() throws NotUnderstood {
    switch (in[at]) {
      case '/' -> name();
      case '(' -> {
        int start = operands.mark();
        at = strings.literal(in, at + 1, end);
        operands.addString(start);
      }
      case '<' -> angle();
      case '[' -> array();
      case ']' -> {
        at++;
        operands.addOther();
      }
      default -> throw odd();
    }
  }

  private void name() throws NotUnderstood {
    int start = ++at;
    at = skipper.behindName(in, at, end);
    for (int i = start; i < at; i++) {
      if (in[i] == '#') {
        throw new NotUnderstood("an escaped name");
      }
    }
    COSName name = names.of(in, start, at);
    operands.add(name);
  }

  private void angle() throws NotUnderstood {
    if (at + 1 < end && in[at + 1] == '<') {
      at = skipper.behindDictionary(in, at, end);
      operands.addOther();
    } else {
      int start = operands.mark();
      at = strings.hexadecimal(in, at + 1, end);
      operands.addString(start);
    }
  }

  private void array() throws NotUnderstood {
    int first = operands.parts();
    at = skipper.behindSpace(in, at + 1, end);
    while (at < end && in[at] != ']') {
      part();
      at = skipper.behindSpace(in, at, end);
    }
    if (at >= end) {
      throw new NotUnderstood("an array without an end");
    }
    at++;
    operands.addArray(first);
  }

  private void part() throws NotUnderstood {
    int start = operands.mark();
    if (in[at] == '(') {
      at = strings.literal(in, at + 1, end);
      operands.addPartString(start);
    } else if (in[at] == '<' && at + 1 < end && in[at + 1] != '<') {
      at = strings.hexadecimal(in, at + 1, end);
      operands.addPartString(start);
    } else if (Bytes.kind(in[at]) == Bytes.NUMBER) {
      operands.addPart(usual() ? told : plainNumber());
    } else {
      throw new NotUnderstood("neither a number nor a string in an array");
    }
  }

  /** Within arrays a sign stands only in front. */
  private float plainNumber() throws NotUnderstood {
    decimal.start();
    if (in[at] == '-') {
      decimal.negate();
      at++;
    } else if (in[at] == '+') {
      at++;
    }
    digits(false);
    boolean goesOn = at < end && (Bytes.kind(in[at]) == Bytes.NUMBER || (in[at] | 0x20) == 'e');
    if (decimal.isEmpty() || goesOn) {
      throw new NotUnderstood("an odd number in an array");
    }
    return decimal.value();
  }

  /**
   * {@code -12.5}: reads the usual number.
   *
   * @return false where it is none, and nothing is read
   */
  private boolean usual() {
    int i = at;
    boolean negative = in[i] == '-';
    i += negative ? 1 : 0;
    int start = i;
    long digits = 0;
    while (i < end && Bytes.isDigit(in[i])) {
      digits = 10 * digits + in[i++] - '0';
    }
    int length = i - start;
    int decimals = 0;
    if (i < end && in[i] == '.') {
      int point = i++;
      while (i < end && Bytes.isDigit(in[i])) {
        digits = 10 * digits + in[i++] - '0';
      }
      decimals = i - point - 1;
      length += decimals;
    }
    boolean goesOn = i < end && (Bytes.kind(in[i]) == Bytes.NUMBER || (in[i] | 0x20) == 'e');
    if (length == 0 || length > Decimal.MOST_DIGITS || goesOn) {
      return false;
    }
    at = i;
    float size = Decimal.of(digits, decimals);
    told = negative ? 0 - size : size;
    return true;
  }

  private void number() throws NotUnderstood {
    if (usual()) {
      operands.add(told);
    } else {
      oddNumber();
    }
  }

  /** {@code --5} is {@code -5}; a minus within a number is passed over. */
  private void oddNumber() throws NotUnderstood {
    int start = at;
    decimal.start();
    if (in[at] == '-') {
      decimal.negate();
      at += at + 1 < end && in[at + 1] == '-' ? 2 : 1;
    } else if (in[at] == '+') {
      at++;
    }
    digits(true);
    if (!decimal.isEmpty()) {
      operands.add(decimal.value());
    } else if (at == start + 1 && in[start] == '+') {
      operands.addOther();
    } else if (at == start + 1) {
      operands.add(0f);
    } else {
      throw new NotUnderstood("an odd number " + Decimal.text(in, start, at));
    }
  }

  private void digits(boolean signs) throws NotUnderstood {
    for (; at < end; at++) {
      byte c = in[at];
      if (Bytes.isDigit(c)) {
        decimal.digit(c - '0');
      } else if (c == '.' && !decimal.hasPoint()) {
        decimal.point();
      } else if (c != '-' || !signs) {
        return;
      }
    }
  }

  private void behindWord() throws NotUnderstood {
    switch (in[at]) {
      case 'n', 't', 'f', 'B' -> at = skipper.behindName(in, at, end);
      case 'I' -> throw new NotUnderstood("an operator " + (char) in[at]);
      default -> at = behindOperator();
    }
  }

  private int operator(int start) throws NotUnderstood {
    int operator = Operator.of(in, start, at);
    if (operator == Operator.INLINE_PICTURE) {
      at = picture.read(in, at, end);
    }
    return operator;
  }

  /** {@code 0 0 m10 0 l}: a digit ends an operator, but for those of Type 3 glyphs. */
  private int behindOperator() {
    int i = at;
    while (i < end) {
      byte c = in[i];
      if (Bytes.isSpace(c) || Bytes.isDigit(c) || c == '[' || c == '<' || c == '(' || c == '/') {
        break;
      }
      if (c == '%') {
        break;
      }
      i++;
      if (c == 'd' && i < end && (in[i] == '0' || in[i] == '1')) {
        i++;
      }
    }
    return i;
  }
}
