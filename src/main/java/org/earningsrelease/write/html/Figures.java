package org.earningsrelease.write.html;

import java.io.IOException;
import org.earningsrelease.internal.wording.FactText;
import org.earningsrelease.model.Fact;

/** A figure as a button that leads to its place in the document. */
final class Figures {
  private final Places places;
  private final Markup out;

  Figures(Places places, Markup out) {
    this.places = places;
    this.out = out;
  }

  /**
   * Writes the button.
   *
   * @param words what it shows
   */
  void write(Fact fact, String words) throws IOException {
    out.start("button")
        .with("type", "button")
        .with("tabindex", "-1")
        .with("class", "fig " + fact.check().code())
        .with("data-p", places.code(fact.source()))
        .with("data-tip", FactText.all(fact))
        .text(words)
        .end();
  }
}
