package org.earningsrelease.model;

import java.util.Optional;

/**
 * Where something was printed.
 *
 * @param page 1-based
 * @param box on a page with geometry, to a hundredth of a point; empty for text documents
 * @param start offset of the first character in the document's text as the parser sees it
 * @param end offset behind the last character
 * @param quote the printed words, runs of white space as one space
 */
public record Source(int page, Optional<Box> box, int start, int end, String quote) {
  public Source {
    if (page < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("page " + page + ", offsets " + start + ".." + end);
    }
    box = box.map(Box::outward);
  }
}
