package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.model.Box;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;

/**
 * Joins the two cells of a range: {@code Low | High} over {@code $1.04 | $1.13}.
 *
 * @param columns of the table
 */
record RangeEnds(List<ColumnHeading> columns) {

  /** The facts of one row, two ends that stand side by side as one range. */
  List<Fact> join(List<Fact> facts) {
    List<Fact> joined = new ArrayList<>();
    for (Fact fact : facts) {
      Optional<Fact> range =
          joined.isEmpty() ? Optional.empty() : range(joined.get(joined.size() - 1), fact);
      range.ifPresentOrElse(r -> joined.set(joined.size() - 1, r), () -> joined.add(fact));
    }
    return joined;
  }

  private Optional<Fact> range(Fact low, Fact high) {
    boolean ends =
        end(low).equals(Optional.of(ColumnHeading.RangeEnd.LOW))
            && end(high).equals(Optional.of(ColumnHeading.RangeEnd.HIGH))
            && low.measure() == high.measure()
            && low.basis() == high.basis()
            && low.period().equals(high.period());
    return ends
        ? figure(low.figure(), high.figure()).map(f -> with(low, f, source(low, high)))
        : Optional.empty();
  }

  private Optional<ColumnHeading.RangeEnd> end(Fact fact) {
    return fact.position().flatMap(p -> columns.get(p.column() - 1).end());
  }

  private static Optional<Figure> figure(Figure low, Figure high) {
    if (low.equals(high)) {
      return Optional.of(low);
    }
    return quantity(low).flatMap(l -> quantity(high).map(h -> new Figure.Range(l, h)));
  }

  private static Optional<Quantity> quantity(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity());
    }
    if (figure instanceof Figure.Nil nil) {
      return Optional.of(nil.quantity());
    }
    return figure instanceof Figure.About about ? Optional.of(about.quantity()) : Optional.empty();
  }

  private static Source source(Fact low, Fact high) {
    Source from = low.source();
    Source to = high.source();
    Optional<Box> box = from.box().flatMap(a -> to.box().map(a::union));
    return new Source(from.page(), box, from.start(), to.end(), from.quote() + " " + to.quote());
  }

  private static Fact with(Fact fact, Figure figure, Source source) {
    return new Fact(
        fact.concept(),
        fact.label(),
        fact.path(),
        fact.segment(),
        fact.basis(),
        fact.period(),
        fact.measure(),
        fact.comparison(),
        figure,
        source,
        fact.position(),
        fact.check(),
        fact.spoken());
  }
}
