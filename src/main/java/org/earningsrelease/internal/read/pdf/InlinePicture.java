package org.earningsrelease.internal.read.pdf;

import java.nio.charset.StandardCharsets;

/**
 * A picture within the instructions (ISO 32000-1, 8.9.7), of which only the end and whether it is a
 * mask matter: {@code BI /W 8 /H 8 /IM true ID … EI}.
 */
public final class InlinePicture {
  /** So many bytes behind {@code EI} tell whether it stands within the picture's data. */
  private static final int PROBE = 10;

  private static final int LONGEST_WORD = 3;

  private final Skipper skipper;
  private boolean mask;
  private boolean empty;

  InlinePicture(Skipper skipper) {
    this.skipper = skipper;
  }

  /** Whether it only tells where to paint. */
  public boolean isMask() {
    return mask;
  }

  public boolean isEmpty() {
    return empty;
  }

  /**
   * Reads a picture.
   *
   * @param from behind {@code BI}
   * @return behind {@code EI}
   */
  int read(byte[] in, int from, int end) throws NotUnderstood {
    mask = false;
    int at = skipper.behindSpace(in, from, end);
    while (at < end && in[at] == '/') {
      int name = at + 1;
      int behindName = skipper.behindName(in, name, end);
      int value = skipper.behindSpace(in, behindName, end);
      at = skipper.behindValue(in, value, end, 0);
      if (is(in, name, behindName, "IM") || is(in, name, behindName, "ImageMask")) {
        mask = is(in, value, at, "true");
      }
      at = skipper.behindSpace(in, at, end);
    }
    if (at + 1 >= end || in[at] != 'I' || in[at + 1] != 'D') {
      throw new NotUnderstood("a picture without data");
    }
    return behindData(in, at + 2, end);
  }

  private int behindData(byte[] in, int from, int end) throws NotUnderstood {
    int start = from;
    if (start < end && Bytes.isSpace(in[start])) {
      start += in[start] == '\r' && start + 1 < end && in[start + 1] == '\n' ? 2 : 1;
    }
    for (int at = start; at + 2 < end; at++) {
      if (in[at] == 'E' && in[at + 1] == 'I' && endsBehind(in, at + 2, end)) {
        empty = at == start;
        return at + 2;
      }
    }
    throw new NotUnderstood("a picture without an end");
  }

  private static boolean endsBehind(byte[] in, int at, int end) {
    byte c = in[at];
    return (Bytes.isLineEnd(c) || c == ' ') && isFollowedByOperator(in, at, end);
  }

  /** {@code Q}, {@code EMC}, {@code S} or a number comes behind a picture, and nothing binary. */
  private static boolean isFollowedByOperator(byte[] in, int from, int end) {
    int to = Math.min(from + PROBE, end);
    int first = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      byte b = in[i];
      if (b < 0x20 && b != 0 && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
      boolean blank = b == 0 || b == '\t' || b == '\n' || b == '\r' || b == ' ';
      if (first < 0 && !blank) {
        first = i;
      } else if (first >= 0 && last < 0 && blank) {
        last = i;
      }
    }
    if (first < 0) {
      return true;
    }
    if (last >= 0) {
      return isOperator(in, first, last);
    }
    return to - from < PROBE || to - first <= LONGEST_WORD || isNumber(in, first, to);
  }

  private static boolean isOperator(byte[] in, int from, int to) {
    return is(in, from, to, "Q")
        || is(in, from, to, "EMC")
        || is(in, from, to, "S")
        || isNumber(in, from, to);
  }

  private static boolean isNumber(byte[] in, int from, int to) {
    boolean point = false;
    for (int i = from; i < to; i++) {
      if (in[i] == '.' && !point) {
        point = true;
      } else if (!Bytes.isDigit(in[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(byte[] in, int from, int to, String word) {
    return to - from == word.length()
        && word.equals(new String(in, from, to - from, StandardCharsets.US_ASCII));
  }
}
