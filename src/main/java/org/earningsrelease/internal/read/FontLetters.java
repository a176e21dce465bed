package org.earningsrelease.internal.read;

import java.io.IOException;
import java.io.InputStream;
import org.earningsrelease.internal.read.Fonts.Meaning;
import org.earningsrelease.internal.read.pdf.FontTable;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** What the codes of a font stand for and how far they move on, each found out when it is met. */
final class FontLetters {
  private static final int BLOCK = 256;

  private final FontTable font;
  private final String name;
  private final Face face;
  private final Face bold;
  private final int codeBytes;
  private final @Nullable Meaning[] @Nullable [] meanings = new Meaning[BLOCK][];
  private final float[] @Nullable [] advances = new float[BLOCK][];

  private FontLetters(FontTable font, Face face) {
    this.font = font;
    this.name = font.name();
    this.face = face;
    this.bold = face.inBold();
    this.codeBytes = font.codeBytes();
  }

  static FontLetters of(FontTable font, int number) throws IOException {
    return new FontLetters(font, Face.of(font, number));
  }

  Face face() {
    return face;
  }

  /** The face of letters that are filled and drawn around. */
  Face bold() {
    return bold;
  }

  /** Of how many bytes each code is; 0 where that depends on the bytes. */
  int codeBytes() {
    return codeBytes;
  }

  int readCode(InputStream text) throws IOException {
    return font.readCode(text);
  }

  Meaning meaning(int code) throws IOException {
    Meaning[] block = code < 0 || code >= BLOCK * BLOCK ? null : meanings[code / BLOCK];
    Meaning known = block == null ? null : block[code % BLOCK];
    return known == null ? meet(code) : known;
  }

  /** How far a code that was met moves on for a size of 1. */
  float advance(int code) {
    return advances[code / BLOCK][code % BLOCK];
  }

  private Meaning meet(int code) throws IOException {
    if (code < 0 || code >= BLOCK * BLOCK) {
      throw new NotUnderstood("the code " + code);
    }
    int block = code / BLOCK;
    if (meanings[block] == null) {
      meanings[block] = new Meaning[BLOCK];
      advances[block] = new float[BLOCK];
    }
    Meaning meaning = Meaning.of(font.unicode(code), name);
    advances[block][code % BLOCK] = font.advance(code);
    meanings[block][code % BLOCK] = meaning;
    return meaning;
  }
}
