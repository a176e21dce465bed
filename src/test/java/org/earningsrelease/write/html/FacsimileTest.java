package org.earningsrelease.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Source;
import org.junit.jupiter.api.Test;

class FacsimileTest {
  // {@code … was $25.3} at the end of a line, {@code million, …} at the start of the next
  private static final Facsimile.Page PAGE =
      new Facsimile.Page(
          1,
          600,
          800,
          new byte[0],
          List.of(),
          List.of(
              new Facsimile.Word(new Box(480, 100, 500, 112), 0, 3),
              new Facsimile.Word(new Box(503, 100, 530, 112), 4, 9),
              new Facsimile.Word(new Box(60, 118, 100, 130), 10, 18),
              new Facsimile.Word(new Box(104, 118, 120, 130), 19, 23)));

  private static Source source(Box box, int start, int end) {
    return new Source(1, Optional.of(box), start, end, "quote");
  }

  @Test
  void aFigureInOneLineIsMarkedWhereItStands() {
    Box box = new Box(505, 100, 528, 112);
    assertEquals(List.of(box), PAGE.boxes(source(box, 4, 9)));
  }

  @Test
  void aFigureThatGoesOnInTheNextLineIsMarkedInBoth() {
    Source source = source(new Box(60, 100, 530, 130), 4, 17);
    assertEquals(
        List.of(new Box(503, 100, 530, 112), new Box(60, 118, 100, 130)), PAGE.boxes(source));
  }

  @Test
  void whatHasNoPlaceIsNotMarked() {
    assertEquals(List.of(), PAGE.boxes(new Source(1, Optional.empty(), 0, 3, "was")));
  }
}
