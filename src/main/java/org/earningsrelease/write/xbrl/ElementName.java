package org.earningsrelease.write.xbrl;

import java.util.Optional;
import java.util.Set;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.ConceptDefinition;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Dated;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** The name of a fact's concept. */
final class ElementName {
  private static final int LONGEST = 120;
  private static final String EXTENSION = "er:";

  /** Concepts of the catalogue that us-gaap does not define. */
  private static final Set<String> OUTSIDE_US_GAAP =
      Set.of(
          "OrdinaryIncome",
          "CashGeneratedFromOperations",
          "Provisions",
          "FreeCashFlow",
          "EarningsBeforeInterestTaxesDepreciationAndAmortization");

  private ElementName() {}

  /**
   * {@code us-gaap:Revenues} where the line is mapped and the figure is what the element counts,
   * else a name of the extension.
   */
  static String of(Fact fact, Quantity quantity) {
    Optional<Concept> concept = fact.concept();
    if (concept.isPresent() && OUTSIDE_US_GAAP.contains(concept.get().name())) {
      return EXTENSION + concept.get().name();
    }
    return definition(fact, quantity)
        .map(definition -> "us-gaap:" + definition.concept().name())
        .orElseGet(() -> EXTENSION + fromLabel(fact));
  }

  /** What us-gaap says of the fact's concept; empty where the fact has no us-gaap element. */
  static Optional<ConceptDefinition> definition(Fact fact, Quantity quantity) {
    return fact.concept()
        .filter(concept -> !OUTSIDE_US_GAAP.contains(concept.name()))
        .flatMap(ConceptCatalogue.standard()::find)
        .filter(d -> counts(d.counted(), quantity.unit()) && isDated(d.dated(), fact.period()));
  }

  private static boolean counts(Counted counted, Unit unit) {
    return switch (counted) {
      case MONEY -> unit instanceof Unit.Money;
      case PER_SHARE -> unit instanceof Unit.PerShare;
      case SHARES -> unit == Unit.SHARES;
    };
  }

  private static boolean isDated(Dated dated, Period period) {
    return dated == Dated.INSTANT
        ? period instanceof Period.Instant
        : period instanceof Period.Duration;
  }

  /** {@code Other} under {@code Current assets} is {@code CurrentAssetsOther}. */
  private static String fromLabel(Fact fact) {
    boolean inTable = fact.position().isPresent() && !fact.path().isEmpty();
    String heading = inTable ? fact.path().get(fact.path().size() - 1) : "";
    String label = fact.label().isBlank() ? "Total" : fact.label();
    String name = ncName(heading + " " + label);
    return name.isEmpty() ? "Unlabelled" : name;
  }

  /**
   * Words run together, each with a capital: a name without colon (NCName), which begins with a
   * letter or an underscore.
   */
  static String ncName(String words) {
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (int c : words.codePoints().limit(LONGEST).toArray()) {
      boolean kept = isNameLetter(c) || c >= '0' && c <= '9';
      if (kept) {
        name.appendCodePoint(capital ? Character.toUpperCase(c) : c);
      }
      capital = !kept && c != '\'' && c != '\u2019';
    }
    boolean digitFirst = !name.isEmpty() && name.charAt(0) <= '9';
    return digitFirst ? "_" + name : name.toString();
  }

  /** Letters that XML 1.0 has had in names since its first edition. */
  private static boolean isNameLetter(int c) {
    return Character.isLetter(c)
        && (c < 0x80
            || c >= 0xC0 && c <= 0x2FF
            || c >= 0x370 && c <= 0x1FFF
            || c >= 0x3001 && c <= 0xD7FF)
        && c != 0x37E;
  }
}
