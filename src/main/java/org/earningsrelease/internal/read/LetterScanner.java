package org.earningsrelease.internal.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * From the characters of a line to normalised letters: tags, references and escapes resolved,
 * characters folded.
 */
final class LetterScanner {
  /** What converters to markdown put a backslash before. */
  private static final String ESCAPED = "\\`*_{}[]()#+-.!$|~<>&%";

  private final String text;
  private final int limit;
  private final List<Letter> letters;
  private int at;
  private boolean bold;
  private boolean raised;

  private LetterScanner(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.limit = to;
    this.letters = new ArrayList<>(to - from);
  }

  /** The letters of a stretch of text without line ends. */
  static List<Letter> scan(String text, int from, int to) {
    return new LetterScanner(text, from, to).scan();
  }

  private List<Letter> scan() {
    while (at < limit) {
      switch (text.charAt(at)) {
        case '<' -> Tag.at(text, at, limit).ifPresentOrElse(this::tag, this::character);
        case '&' ->
            CharacterReferences.at(text, at, limit)
                .ifPresentOrElse(this::reference, this::character);
        case '\\' -> escape();
        default -> character();
      }
    }
    return letters;
  }

  private void tag(Tag tag) {
    if (tag.isEdgar()) {
      add(" ", tag.end(), tag.end() - at, false);
    } else if (tag.breaksLine()) {
      add(" ", tag.end(), 1, false);
    } else if (tag.isBold()) {
      bold = !tag.closing();
    } else if (tag.isRaised()) {
      raised = !tag.closing();
    }
    at = tag.end();
  }

  private void reference(CharacterReferences.Reference reference) {
    add(reference.codePoint(), reference.end());
  }

  private void escape() {
    if (at + 1 < limit && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
      add(text.charAt(at + 1), at + 2);
    } else {
      character();
    }
  }

  private void character() {
    int codePoint = text.codePointAt(at);
    int end = at + Character.charCount(codePoint);
    int marks = end;
    while (marks < limit && Folding.combines(text.codePointAt(marks))) {
      marks += Character.charCount(text.codePointAt(marks));
    }
    if (marks > end && !Folding.fold(codePoint).isBlank()) {
      add(
          composed(codePoint, end, marks),
          marks,
          CharacterWidth.of(codePoint),
          Folding.raised(codePoint));
    } else {
      add(codePoint, end);
    }
  }

  private String composed(int codePoint, int from, int to) {
    return Normalizer.normalize(
        Folding.fold(codePoint) + text.substring(from, to), Normalizer.Form.NFC);
  }

  private void add(int codePoint, int end) {
    String plain = codePoint == 0xAD && nothingFollows(end) ? "-" : Folding.fold(codePoint);
    add(plain, end, CharacterWidth.of(codePoint), Folding.raised(codePoint));
  }

  /** A soft hyphen is printed at a line's end only. */
  private boolean nothingFollows(int from) {
    return text.substring(from, limit).isBlank();
  }

  private void add(String plain, int end, int width, boolean superscript) {
    if (!plain.isEmpty()) {
      letters.add(new Letter(plain, at, end, width, bold, raised || superscript));
    }
    at = end;
  }
}
