package org.earningsrelease.write.xbrl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.Unit;
import org.earningsrelease.write.FactLine;
import org.earningsrelease.write.Section;

/**
 * The facts of a release that the Open Information Model has a place for, no two with the same
 * dimensions.
 *
 * @param document the document's name
 * @param facts statements first, then the prose
 * @param leftOut how many figures are not there, and why
 */
record XbrlReport(String document, List<XbrlFact> facts, Map<LeftOut, Integer> leftOut) {

  private static final Set<StatementKind> PRIMARY =
      Set.of(StatementKind.INCOME_STATEMENT, StatementKind.BALANCE_SHEET, StatementKind.CASH_FLOW);

  static XbrlReport of(FinancialRelease release) {
    Collection collection = new Collection(Entity.of(release.header()));
    FactLine.of(release).sorted(Comparator.comparing(XbrlReport::rank)).forEach(collection::add);
    return new XbrlReport(
        release.document().name(), List.copyOf(collection.facts.values()), collection.leftOut);
  }

  /** Of several prints that of the primary statements is kept, then a table's, then the prose's. */
  private static int rank(FactLine line) {
    if (line.statement().filter(PRIMARY::contains).isPresent()) {
      return 0;
    }
    return line.section() == Section.STATEMENTS ? 1 : 2;
  }

  /** The facts so far, by their dimensions. */
  private static final class Collection {
    private final Optional<String> entity;
    private final Map<Map<String, String>, XbrlFact> facts = new LinkedHashMap<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    Collection(Optional<String> entity) {
      this.entity = entity;
      for (LeftOut reason : LeftOut.values()) {
        leftOut.put(reason, 0);
      }
    }

    void add(FactLine line) {
      Fact fact = line.fact();
      Optional<Quantity> quantity = quantity(fact.figure());
      if (fact.measure() != Measure.AMOUNT) {
        leaveOut(LeftOut.CHANGES);
      } else if (quantity.isEmpty()) {
        leaveOut(LeftOut.NOT_ONE_VALUE);
      } else if (fact.period() instanceof Period.Unresolved) {
        leaveOut(LeftOut.PERIOD_UNRESOLVED);
      } else {
        add(fact(line, quantity.get()));
      }
    }

    private void add(XbrlFact fact) {
      XbrlFact other = facts.putIfAbsent(fact.dimensions(), fact);
      if (other == null) {
        return;
      }
      boolean agrees = fact.isConsistentWith(other);
      leaveOut(agrees ? LeftOut.DUPLICATES : LeftOut.CONFLICTS);
      if (agrees && fact.decimals() > other.decimals()) {
        facts.put(fact.dimensions(), fact);
      }
    }

    private void leaveOut(LeftOut reason) {
      leftOut.merge(reason, 1, Integer::sum);
    }

    private XbrlFact fact(FactLine line, Quantity quantity) {
      Fact fact = line.fact();
      BigDecimal value =
          ElementName.definition(fact, quantity)
              .map(
                  d ->
                      TaxonomySign.of(
                          quantity.value(), d, line.statement().orElse(StatementKind.OTHER)))
              .orElse(quantity.value());
      return new XbrlFact(
          value,
          quantity.decimals(),
          dimensions(line, quantity),
          fact.figure() instanceof Figure.About,
          fact);
    }

    private Map<String, String> dimensions(FactLine line, Quantity quantity) {
      Fact fact = line.fact();
      Map<String, String> dimensions = new LinkedHashMap<>();
      dimensions.put("concept", ElementName.of(fact, quantity));
      entity.ifPresent(e -> dimensions.put("entity", e));
      dimensions.put("period", period(fact.period()));
      unit(quantity.unit()).ifPresent(u -> dimensions.put("unit", u));
      fact.segment().filter(s -> !s.isBlank()).ifPresent(s -> dimensions.put("er:segment", s));
      if (fact.basis() != Basis.REPORTED) {
        dimensions.put("er:basis", fact.basis().code());
      }
      if (line.section() == Section.OUTLOOK) {
        dimensions.put("srt:StatementScenarioAxis", "srt:ScenarioForecastMember");
      }
      return dimensions;
    }
  }

  private static Optional<Quantity> quantity(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity());
    } else if (figure instanceof Figure.About about) {
      return Optional.of(about.quantity());
    }
    return figure instanceof Figure.Nil nil ? Optional.of(nil.quantity()) : Optional.empty();
  }

  /** From midnight to midnight: the end is the beginning of the day behind the last one. */
  private static String period(Period period) {
    String end = midnight(period.lastDay().orElseThrow().plusDays(1));
    return period.firstDay().map(start -> midnight(start) + "/" + end).orElse(end);
  }

  private static String midnight(LocalDate day) {
    return day + "T00:00:00";
  }

  /** Pure numbers, and counts of things, have no unit. */
  private static Optional<String> unit(Unit unit) {
    if (unit instanceof Unit.Money || unit instanceof Unit.PerShare) {
      return Optional.of("iso4217:" + unit.code().replace("/shares", "/xbrli:shares"));
    } else if (unit instanceof Unit.Named named) {
      String name = ElementName.ncName(named.code());
      return name.isEmpty() ? Optional.empty() : Optional.of("er:" + name);
    }
    return unit == Unit.SHARES ? Optional.of("xbrli:shares") : Optional.empty();
  }
}
