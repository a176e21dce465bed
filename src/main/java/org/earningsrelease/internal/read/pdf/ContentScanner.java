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
  private final Numbers numbers = new Numbers();
  private final Names names = new Names();
  private final Strings strings = new Strings(operands);
  private final Skipper skipper = new Skipper(strings, operands);
  private final InlinePicture picture = new InlinePicture(skipper);
  private byte[] in = {};
  private int at;
  private int end;

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
      at = numbers.strict(in, at, end);
      operands.addPart(numbers.value());
    } else {
      throw new NotUnderstood("neither a number nor a string in an array");
    }
  }

  private void number() throws NotUnderstood {
    at = numbers.loose(in, at, end);
    if (numbers.isNothing()) {
      operands.addOther();
    } else {
      operands.add(numbers.value());
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
