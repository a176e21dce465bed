package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** The document, with a mark over each figure. */
final class DocumentPane {
  private final Places places;
  private final Markup out;

  DocumentPane(Places places, Markup out) {
    this.places = places;
    this.out = out;
  }

  void write(Facsimile facsimile) throws IOException {
    if (facsimile instanceof Facsimile.Pages pages) {
      for (Facsimile.Page page : pages.pages()) {
        new PagePaper(places, out).write(page);
      }
    } else if (facsimile instanceof Facsimile.Text text) {
      out.start("pre").with("class", "paper").with("id", "page-1");
      text(text.text());
      out.end();
    }
  }

  /** The text, cut where marks begin and end; they may lie within each other. */
  private void text(String text) throws IOException {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Places.Place place : places.all()) {
      cuts.add(Math.min(place.source().start(), text.length()));
      cuts.add(Math.min(place.source().end(), text.length()));
    }
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      passage(text.substring(from, to), from, to);
      from = to;
    }
  }

  private void passage(String words, int from, int to) throws IOException {
    List<Places.Place> here = places.over(from, to);
    if (here.isEmpty()) {
      out.text(words);
      return;
    }
    out.start("span")
        .with("class", "mark " + here.get(here.size() - 1).check().code())
        .with("data-p", String.join(" ", here.stream().map(Places.Place::code).toList()))
        .text(words)
        .end();
  }
}
