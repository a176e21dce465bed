package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.model.Box;
import org.junit.jupiter.api.Test;

class WallsTest {
  private static final Line HEADINGS =
      Typewriter.print("Refer to note 3 Year ended").pages().get(0).lines().get(0);

  @Test
  void anUprightLinePartsHeadingsOneSpaceApart() {
    assertEquals(List.of("Refer to note 3", "Year ended"), items(upright(77.5, 0, 40)));
  }

  @Test
  void aLineThatEndsAboveThemPartsNothing() {
    assertEquals(List.of("Refer to note 3 Year ended"), items(upright(77.5, -40, -10)));
  }

  @Test
  void aLineWithinAWordPartsNothing() {
    assertEquals(List.of("Refer to note 3 Year ended"), items(upright(90, 0, 40)));
  }

  private static Ruling upright(double x, double top, double bottom) {
    return new Ruling(new Box(x, top, x, bottom), false);
  }

  private static List<String> items(Ruling ruling) {
    return Items.of(HEADINGS, new Walls(List.of(ruling))).stream().map(Item::text).toList();
  }
}
