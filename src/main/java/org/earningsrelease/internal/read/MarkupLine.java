package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tags of a line.
 *
 * @param tags in order
 * @param columns where {@code <S>} and the {@code <C>}s stand
 * @param empty whether nothing is printed on the line
 */
record MarkupLine(List<Tag> tags, List<Double> columns, boolean empty) {
  /** {@code <TYPE>EX-99.1}: what follows on the line is about the file. */
  private static final Set<String> ABOUT_THE_FILE =
      Set.of(
          "type",
          "sequence",
          "filename",
          "description",
          "acceptance-datetime",
          "sec-document",
          "ims-document");

  private static final MarkupLine NONE = new MarkupLine(List.of(), List.of(), false);

  static MarkupLine of(String text, SourceLine line) {
    List<Tag> tags = new ArrayList<>();
    List<Double> columns = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int behind = line.start();
    for (int at = text.indexOf('<', line.start());
        at >= 0 && at < line.end();
        at = text.indexOf('<', Math.max(at + 1, behind))) {
      Tag tag = Tag.at(text, at, line.end()).orElse(null);
      if (tag != null) {
        tags.add(tag);
        rest.append(text, behind, at);
        behind = tag.end();
        if (tag.name().equals("s") || tag.name().equals("c")) {
          columns.add((double) (at - line.start()));
        }
      }
    }
    rest.append(text, behind, line.end());
    return tags.isEmpty() ? NONE : new MarkupLine(tags, columns, isSilent(tags, rest.toString()));
  }

  private static boolean isSilent(List<Tag> tags, String rest) {
    boolean number = rest.strip().chars().allMatch(Character::isDigit);
    // {@code <PAGE>   12}: the page's number in the filing.
    return rest.isBlank()
        || tags.get(0).name().equals("page") && number
        || ABOUT_THE_FILE.contains(tags.get(0).name()) && !tags.get(0).closing();
  }

  boolean opens(String name) {
    return tags.stream().anyMatch(tag -> tag.name().equals(name) && !tag.closing());
  }

  boolean closes(String name) {
    return tags.stream().anyMatch(tag -> tag.name().equals(name) && tag.closing());
  }
}
