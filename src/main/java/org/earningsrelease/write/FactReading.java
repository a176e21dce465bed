package org.earningsrelease.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.TablePosition;

/** Reads what {@link FactMembers} writes. */
final class FactReading {
  private FactReading() {}

  static Fact fact(JsonObject json) throws MalformedReleaseException {
    return new Fact(
        json.optional("concept", Concept::new),
        json.text("label"),
        json.texts("path"),
        json.optionalText("segment"),
        basis(json),
        period(json),
        measure(json),
        json.optionalCode("comparison", Comparison.values(), Comparison::code),
        FigureReading.figure(json),
        source(json),
        position(json),
        json.code("check", Check.values(), Check::code),
        !json.isAbsent("spoken") && json.truth("spoken"));
  }

  static Basis basis(JsonObject json) throws MalformedReleaseException {
    return json.code("basis", Basis.values(), Basis::code);
  }

  static Measure measure(JsonObject json) throws MalformedReleaseException {
    return json.code("measure", Measure.values(), Measure::code);
  }

  static Period period(JsonObject json) throws MalformedReleaseException {
    Optional<LocalDate> start = json.optionalDate("periodStart");
    Optional<LocalDate> end = json.optionalDate("periodEnd");
    String label = json.text("periodLabel");
    if (end.isEmpty() && start.isPresent()) {
      throw json.malformed("periodStart without periodEnd");
    } else if (end.isEmpty()) {
      return new Period.Unresolved(label);
    } else if (start.isEmpty()) {
      return new Period.Instant(end.get(), label);
    }
    return new Period.Duration(start.get(), end.get(), label);
  }

  static Source source(JsonObject json) throws MalformedReleaseException {
    return new Source(
        json.integer("page"),
        json.isAbsent("bbox") ? Optional.empty() : Optional.of(box(json)),
        json.integer("start"),
        json.integer("end"),
        json.text("quote"));
  }

  private static Box box(JsonObject json) throws MalformedReleaseException {
    List<Double> edges = json.numbers("bbox");
    if (edges.size() != 4) {
      throw json.malformed("bbox has " + edges.size() + " numbers");
    }
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  static Optional<TablePosition> position(JsonObject json) throws MalformedReleaseException {
    return json.isAbsent("table")
        ? Optional.empty()
        : Optional.of(
            new TablePosition(json.integer("table"), json.integer("row"), json.integer("column")));
  }
}
