package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Unit;
import org.junit.jupiter.api.Test;

/** A shape added to the model must be taught to every writer, and then to {@link Examples}. */
class ModelShapesTest {

  @Test
  void everyFigureIsKnownToTheWriters() {
    assertEquals(
        permitted(Figure.class),
        shapes(Examples.FIGURES),
        "extend FigureParts, FigureReading, FigureText and release.schema.json, then Examples");
  }

  @Test
  void everyPeriodIsKnownToTheWriters() {
    assertEquals(
        permitted(Period.class),
        shapes(Examples.PERIODS),
        "extend FactMembers, FactReading, PeriodText and release.schema.json, then Examples");
  }

  @Test
  void everyUnitIsKnownToTheWriters() {
    assertEquals(
        permitted(Unit.class),
        shapes(Examples.UNITS),
        "extend Unit.of, FigureText and release.schema.json, then Examples");
  }

  private static Set<Class<?>> permitted(Class<?> sealed) {
    return Set.copyOf(Arrays.asList(sealed.getPermittedSubclasses()));
  }

  private static Set<Class<?>> shapes(List<?> examples) {
    return examples.stream().map(Object::getClass).collect(Collectors.toSet());
  }
}
