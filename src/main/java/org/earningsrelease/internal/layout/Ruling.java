package org.earningsrelease.internal.layout;

import org.earningsrelease.model.Box;

/**
 * A printed straight line: {@code -----} or {@code =====} in text, a thin stroke or rectangle on a
 * page.
 */
public record Ruling(Box box, boolean doubled) {
  public boolean horizontal() {
    return box.width() >= box.height();
  }
}
