package org.earningsrelease.internal.extract.concept;

/** The text of labels. */
public final class Labels {
  private Labels() {}

  /** {@code Other income, net (a)} and {@code Total equity (deficit)} without their brackets. */
  public static String withoutBrackets(String label) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
