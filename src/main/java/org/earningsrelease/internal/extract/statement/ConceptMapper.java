package org.earningsrelease.internal.extract.statement;

import static org.earningsrelease.model.StatementKind.INCOME_STATEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.StatementKind;

/** Finds the concept of each row of a statement; what the wording does not settle stays empty. */
final class ConceptMapper {
  static final Concept MINORITY_RESULT =
      new Concept("NetIncomeLossAttributableToNoncontrollingInterest");
  private static final Concept BASIC_SHARES =
      new Concept("WeightedAverageNumberOfSharesOutstandingBasic");
  private static final Concept DILUTED_SHARES =
      new Concept("WeightedAverageNumberOfDilutedSharesOutstanding");
  private static final Concept EPS_BOTH = new Concept("EarningsPerShareBasicAndDiluted");

  static final Concept TO_COMMON = new Concept("NetIncomeLossAvailableToCommonStockholdersBasic");
  private static final Set<Concept> OUTSIDE_STANDARDS =
      Set.of(
          new Concept("EarningsBeforeInterestTaxesDepreciationAndAmortization"),
          new Concept("FreeCashFlow"));

  /** Words of per-share lines that are not the whole result for each share. */
  private static final Set<String> PARTIAL =
      Set.of(
          "continuing",
          "discontinued",
          "before",
          "cumulative",
          "dividend",
          "dividends",
          "book",
          "adjusted",
          "non",
          "core",
          "extraordinary",
          "tangible",
          "cash",
          "distribution",
          "distributions",
          "underlying",
          "pro",
          "proforma",
          "excluding",
          "effect",
          "impact",
          "undistributed",
          "price",
          "ffo",
          "affo",
          "nav",
          "asset",
          "normalized",
          "normalised");

  private static final Set<String> RESULT_WORDS =
      Set.of("earnings", "income", "loss", "profit", "eps", "losses", "net", "epu");

  private static final Set<String> PER_SHARE_WORDS =
      Set.of("share", "shares", "unit", "units", "eps", "epu", "ads", "adr");

  private final StatementKind kind;

  ConceptMapper(StatementKind kind) {
    this.kind = kind;
  }

  /** One concept a row, found from its label, its path, its place and what it counts. */
  List<Optional<Concept>> of(List<Table.Row> rows, List<List<String>> paths, List<RowKind> kinds) {
    List<Set<Place>> places = RowPlaces.of(kind, rows, paths);
    List<Optional<Concept>> concepts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      concepts.add(of(rows.get(i), paths.get(i), kinds.get(i), places.get(i)));
    }
    return kind == INCOME_STATEMENT ? MainLines.settle(rows, paths, concepts) : concepts;
  }

  private Optional<Concept> of(
      Table.Row row, List<String> path, RowKind counts, Set<Place> places) {
    String label = HeadingPath.name(row);
    if (row.isHeading() || label.isEmpty() || isOfPercents(row)) {
      return Optional.empty();
    }
    return switch (counts) {
      case PER_SHARE -> perShare(label, path);
      case SHARES -> shares(label, path);
      case MONEY -> money(label, path, places);
      default -> Optional.empty();
    };
  }

  /** {@code Gross margin 41.8% 40.2%} is no amount of money. */
  private static boolean isOfPercents(Table.Row row) {
    List<String> figures =
        row.cells().stream()
            .map(c -> c.passage().text())
            .filter(text -> text.chars().anyMatch(Character::isDigit))
            .toList();
    return !figures.isEmpty() && figures.stream().allMatch(text -> text.contains("%"));
  }

  private Optional<Concept> money(String label, List<String> path, Set<Place> places) {
    Optional<Attribution> owner = owner(label, path);
    if (owner.isPresent() && isResult(subject(label, path))) {
      return owner.map(o -> o == Attribution.PARENT ? parents(label) : MINORITY_RESULT);
    }
    return ConceptLexicon.of(kind, Counted.MONEY, label, places)
        .filter(c -> BasisLexicon.of(label).isEmpty() || isOutsideStandards(c, label));
  }

  /** What is left for common shares is not the whole of the parent's result. */
  private static Concept parents(String label) {
    return Wording.words(label).contains("common") ? TO_COMMON : Concept.NET_INCOME;
  }

  /** {@code EBITDA}, {@code Free cash flow}; not {@code Adjusted EBITDA}. */
  private static boolean isOutsideStandards(Concept concept, String label) {
    return OUTSIDE_STANDARDS.contains(concept) && !Wording.words(label).contains("adjusted");
  }

  /** {@code Net income attributable to …}, or {@code Owners of the parent} under such a heading. */
  private static Optional<Attribution> owner(String label, List<String> path) {
    return Attribution.of(label)
        .or(() -> isAttribution(path) ? Attribution.owner(label) : Optional.empty());
  }

  private static boolean isAttribution(List<String> path) {
    return !path.isEmpty() && Wording.words(path.get(path.size() - 1)).contains("attributable");
  }

  private static String subject(String label, List<String> path) {
    String subject = Attribution.subject(label);
    boolean own = !subject.isEmpty() && !subject.equals(label);
    return own || path.isEmpty() ? subject : Attribution.subject(path.get(path.size() - 1));
  }

  /** {@code Net income}, {@code Less: Net loss}, or nothing but {@code Attributable to}. */
  private boolean isResult(String subject) {
    String bare =
        subject.toLowerCase(java.util.Locale.ROOT).startsWith("less")
            ? subject.substring(4)
            : subject;
    return Wording.words(bare).isEmpty()
        || ConceptLexicon.of(INCOME_STATEMENT, bare).filter(Concept.NET_INCOME::equals).isPresent();
  }

  private Optional<Concept> perShare(String label, List<String> path) {
    List<String> words = Wording.words(label);
    List<String> all = Wording.words(String.join(" ", path) + " " + label);
    if (words.stream().anyMatch(PARTIAL::contains) || !isResultPerShare(label, all)) {
      return partPerShare(label, path);
    }
    return half(all, Concept.EPS_BASIC, Concept.EPS_DILUTED, Optional.of(EPS_BOTH))
        .or(() -> isWhole(words) ? plainPerShare() : Optional.empty());
  }

  /** {@code Earnings per share} beside a diluted line is the basic one; expected, it is neither. */
  private Optional<Concept> plainPerShare() {
    return kind == StatementKind.GUIDANCE ? Optional.empty() : Optional.of(Concept.EPS_BASIC);
  }

  /**
   * Whether a row is the whole result for each share: by its own words; in an income statement also
   * by those above it, where a reconciliation has its adjustments.
   */
  private boolean isResultPerShare(String label, List<String> all) {
    return RowKinds.isHalf(label)
        || (TableClassifier.isPrimary(kind) ? isWhole(all) : isNamedPerShare(label));
  }

  /**
   * {@code Earnings per share}, {@code Net income}; not {@code Income tax effects} between them.
   */
  private static boolean isNamedPerShare(String label) {
    List<String> words = Wording.words(label);
    boolean share = words.stream().anyMatch(PER_SHARE_WORDS::contains);
    return share && isWhole(words)
        || ConceptLexicon.of(INCOME_STATEMENT, label)
            .filter(Concept.NET_INCOME::equals)
            .isPresent();
  }

  /** {@code Continuing operations} under {@code Basic}, {@code Dividends declared per share}. */
  private Optional<Concept> partPerShare(String label, List<String> path) {
    if (BasisLexicon.of(label).isPresent()) {
      return Optional.empty();
    }
    String heading = path.isEmpty() ? "" : path.get(path.size() - 1);
    return ConceptLexicon.of(kind, Counted.PER_SHARE, heading + " " + label, Set.of())
        .or(() -> ConceptLexicon.of(kind, Counted.PER_SHARE, label, Set.of()));
  }

  private static boolean isWhole(List<String> words) {
    return words.stream().anyMatch(RESULT_WORDS::contains);
  }

  private static Optional<Concept> shares(String label, List<String> path) {
    List<String> all = Wording.words(String.join(" ", path) + " " + label);
    if (all.contains("dilutive") || all.contains("effect")) {
      return Optional.empty();
    }
    return half(all, BASIC_SHARES, DILUTED_SHARES, Optional.empty());
  }

  private static Optional<Concept> half(
      List<String> words, Concept basic, Concept diluted, Optional<Concept> both) {
    boolean isDiluted =
        words.contains("diluted") || words.contains("dilution") || words.contains("dilutive");
    if (words.contains("basic")) {
      return isDiluted ? both : Optional.of(basic);
    }
    return isDiluted ? Optional.of(diluted) : Optional.empty();
  }
}
