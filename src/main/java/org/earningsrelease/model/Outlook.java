package org.earningsrelease.model;

import java.util.List;

/** What the issuer expects, in reading order. */
public record Outlook(List<GuidanceItem> items) {
  public Outlook {
    items = List.copyOf(items);
  }
}
