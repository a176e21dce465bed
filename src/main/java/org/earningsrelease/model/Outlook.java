package org.earningsrelease.model;

import java.util.List;

/**
 * What the issuer expects.
 *
 * @param items expectations of metrics, in reading order
 * @param sentences all sentences that look ahead, with or without figures, in reading order
 */
public record Outlook(List<GuidanceItem> items, List<ForwardLookingSentence> sentences) {
  public Outlook {
    items = List.copyOf(items);
    sentences = List.copyOf(sentences);
  }
}
