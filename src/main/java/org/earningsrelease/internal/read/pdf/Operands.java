package org.earningsrelease.internal.read.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The operands before an operator, and the parts of the array among them, in columns that are used
 * again for the next operator.
 */
public final class Operands {
  /** No operator takes as many. */
  private static final int MOST = 64;

  private static final byte NUMBER = 1;
  private static final byte STRING = 2;
  private static final byte NAME = 3;
  private static final byte ARRAY = 4;
  private static final byte OTHER = 5;

  private final byte[] kinds = new byte[MOST];
  private final float[] numbers = new float[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final @Nullable COSName[] names = new COSName[MOST];
  private int count;

  private float[] partNumbers = new float[MOST];
  private int[] partStarts = new int[MOST];
  private int[] partEnds = new int[MOST];
  private int parts;

  private byte[] text = new byte[256];
  private int textEnd;

  void clear() {
    count = 0;
    parts = 0;
    textEnd = 0;
  }

  public int count() {
    return count;
  }

  /** Whether the operands are at least so many, all of them numbers. */
  public boolean areNumbers(int least) {
    for (int i = 0; i < count; i++) {
      if (kinds[i] != NUMBER) {
        return false;
      }
    }
    return count >= least;
  }

  public boolean isNumber(int i) {
    return i < count && kinds[i] == NUMBER;
  }

  public float number(int i) {
    return numbers[i];
  }

  public boolean isString(int i) {
    return i < count && kinds[i] == STRING;
  }

  public boolean isArray(int i) {
    return i < count && kinds[i] == ARRAY;
  }

  /** The name at this place; null where there is none. */
  public @Nullable COSName name(int i) {
    return i < count && kinds[i] == NAME ? names[i] : null;
  }

  /** The bytes of all strings; only those of this operator are valid. */
  public byte[] text() {
    return text;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** How many numbers and strings an array among the operands holds. */
  public int partsBehind(int i) {
    return ends[i];
  }

  public int firstPart(int i) {
    return starts[i];
  }

  /** Whether a part of an array is a string; a number otherwise. */
  public boolean isPartString(int part) {
    return partStarts[part] >= 0;
  }

  public float partNumber(int part) {
    return partNumbers[part];
  }

  public int partStart(int part) {
    return partStarts[part];
  }

  public int partEnd(int part) {
    return partEnds[part];
  }

  void add(float number) throws NotUnderstood {
    numbers[next(NUMBER)] = number;
  }

  void add(COSName name) throws NotUnderstood {
    names[next(NAME)] = name;
  }

  void addOther() throws NotUnderstood {
    next(OTHER);
  }

  /** Adds the string of the bytes put since this place. */
  void addString(int start) throws NotUnderstood {
    int at = next(STRING);
    starts[at] = start;
    ends[at] = textEnd;
  }

  /** Adds the array of the parts added since this one. */
  void addArray(int firstPart) throws NotUnderstood {
    int at = next(ARRAY);
    starts[at] = firstPart;
    ends[at] = parts;
  }

  private int next(byte kind) throws NotUnderstood {
    if (count == MOST) {
      throw new NotUnderstood("more than " + MOST + " operands");
    }
    kinds[count] = kind;
    return count++;
  }

  int parts() {
    return parts;
  }

  void addPart(float number) {
    partNumbers[nextPart()] = number;
    partStarts[parts - 1] = -1;
  }

  void addPartString(int start) {
    int at = nextPart();
    partStarts[at] = start;
    partEnds[at] = textEnd;
  }

  private int nextPart() {
    if (parts == partNumbers.length) {
      partNumbers = Arrays.copyOf(partNumbers, 2 * parts);
      partStarts = Arrays.copyOf(partStarts, 2 * parts);
      partEnds = Arrays.copyOf(partEnds, 2 * parts);
    }
    return parts++;
  }

  /** Where the next byte of a string comes. */
  int mark() {
    return textEnd;
  }

  /** Forgets the bytes put since a mark. */
  void reset(int mark) {
    textEnd = mark;
  }

  void put(int b) {
    if (textEnd == text.length) {
      text = Arrays.copyOf(text, 2 * textEnd);
    }
    text[textEnd++] = (byte) b;
  }

  void put(byte[] bytes, int from, int to) {
    int size = to - from;
    if (textEnd + size > text.length) {
      text = Arrays.copyOf(text, 2 * (textEnd + size));
    }
    System.arraycopy(bytes, from, text, textEnd, size);
    textEnd += size;
  }
}
