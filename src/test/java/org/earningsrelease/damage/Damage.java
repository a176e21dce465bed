package org.earningsrelease.damage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Damages documents, each time the same for the same seed: bytes flipped, stretches lost, doubled
 * or blanked, numbers made absurd, objects and streams of PDF files cut.
 */
public final class Damage {
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "65536", "2147483647", "-2147483648", "9223372036854775808", "1e99");

  private static final List<String> WORDS =
      List.of(
          "[",
          "<<",
          ">>",
          "(",
          "<",
          "endobj",
          "endstream",
          "stream\n",
          " 0 R",
          "null",
          "/Length ",
          "/Kids",
          "/Filter /FlateDecode",
          "q ",
          "BT ",
          "Do ",
          "\f",
          "\0",
          "\u00FF",
          "\u2028");

  private final SplittableRandom random;
  private String bytes;

  private Damage(byte[] bytes, long seed) {
    this.random = new SplittableRandom(seed);
    this.bytes = new String(bytes, ISO_8859_1);
  }

  /** The first part of a document: {@code point / points} of it. */
  public static byte[] cut(byte[] bytes, int point, int points) {
    return Arrays.copyOf(bytes, (int) ((long) bytes.length * point / points));
  }

  /** A document with one to four damages. */
  public static byte[] mutate(byte[] bytes, long seed) {
    Damage damage = new Damage(bytes, seed);
    for (int i = damage.random.nextInt(1, 5); i > 0; i--) {
      damage.once();
    }
    return damage.bytes.getBytes(ISO_8859_1);
  }

  private void once() {
    switch (random.nextInt(10)) {
      case 0 -> flip();
      case 1 -> replace(stretch(), "");
      case 2 -> replace(stretch(), "\0");
      case 3 -> doubled();
      case 4 -> number();
      case 5 -> replace(new int[] {place(), 0}, word());
      case 6 -> replace(new int[] {place(), 0}, word().repeat(random.nextInt(1, 3000)));
      case 7 -> between("obj", "endobj");
      case 8 -> between("stream", "endstream");
      default -> swapped();
    }
  }

  private int place() {
    return bytes.isEmpty() ? 0 : random.nextInt(bytes.length());
  }

  /** Where a stretch starts and how long it is: mostly short. */
  private int[] stretch() {
    int start = place();
    int longest = 1 << random.nextInt(1, 14);
    return new int[] {start, Math.min(bytes.length() - start, random.nextInt(1, longest + 1))};
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private void replace(int[] stretch, String by) {
    bytes = bytes.substring(0, stretch[0]) + by + bytes.substring(stretch[0] + stretch[1]);
  }

  private void flip() {
    StringBuilder flipped = new StringBuilder(bytes);
    for (int i = random.nextInt(1, 20); i > 0 && !bytes.isEmpty(); i--) {
      int at = place();
      flipped.setCharAt(at, (char) (flipped.charAt(at) ^ 1 << random.nextInt(8)));
    }
    bytes = flipped.toString();
  }

  private void doubled() {
    int[] stretch = stretch();
    String part = bytes.substring(stretch[0], stretch[0] + stretch[1]);
    replace(new int[] {place(), 0}, part);
  }

  private void swapped() {
    int[] one = stretch();
    String first = bytes.substring(one[0], one[0] + one[1]);
    replace(one, "");
    replace(new int[] {place(), 0}, first);
  }

  /** Another number in the place of one. */
  private void number() {
    int start = place();
    while (start < bytes.length() && !isDigit(start)) {
      start++;
    }
    int end = start;
    while (end < bytes.length() && isDigit(end)) {
      end++;
    }
    replace(new int[] {start, end - start}, NUMBERS.get(random.nextInt(NUMBERS.size())));
  }

  private boolean isDigit(int at) {
    return bytes.charAt(at) >= '0' && bytes.charAt(at) <= '9';
  }

  /** What stands between two words is lost, some of it or all. */
  private void between(String opening, String closing) {
    int from = bytes.indexOf(opening, place());
    int to = from < 0 ? -1 : bytes.indexOf(closing, from + opening.length());
    if (to < 0) {
      return;
    }
    int start = from + opening.length();
    int length = to - start;
    int kept = random.nextBoolean() || length == 0 ? 0 : random.nextInt(length);
    replace(new int[] {start + kept, length - kept}, "");
  }
}
