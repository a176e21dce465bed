package org.earningsrelease.internal.read;

import java.util.List;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Finding;

/**
 * A document's words, whatever its format.
 *
 * @param document what was read
 * @param text its words on pages
 * @param findings what was dropped or repaired while reading
 */
public record ReadDocument(Document document, PositionedText text, List<Finding> findings) {
  public ReadDocument {
    findings = List.copyOf(findings);
  }
}
