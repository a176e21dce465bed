package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.extract.calendar.ColumnPeriods;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/** Turns the tables of a release into statements. */
public final class StatementExtractor {
  private final ColumnPeriods periods;
  private final Optional<Currency> currency;
  private final Set<Integer> money;

  /**
   * An extractor for one release.
   *
   * @param periods dates the columns
   * @param currency the reporting currency, for tables that do not print one
   * @param money offsets of figures whose rows count money, whatever their words say
   */
  public StatementExtractor(
      ColumnPeriods periods, Optional<Currency> currency, Set<Integer> money) {
    this.periods = periods;
    this.currency = currency;
    this.money = money;
  }

  /** Reads every table among the blocks, in reading order. */
  public TablesRead extract(List<PlacedBlock> blocks) {
    List<PlacedBlock> whole = LentHeaders.lend(TornTables.join(blocks));
    List<TablePart> parts = new ArrayList<>();
    Map<Integer, TableScale> introduced = new HashMap<>();
    int number = 0;
    for (int i = 0; i < whole.size(); i++) {
      if (whole.get(i).block() instanceof Table table && !table.rows().isEmpty()) {
        parts.addAll(TableParts.cut(table, ++number, LinesAbove.of(whole, i)));
        introduced.put(number, Introductions.scale(whole, i));
      }
    }
    List<Statement> statements = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Optional<PartReading> before = Optional.empty();
    for (TablePart part : Kinship.withTitles(Continuations.join(parts))) {
      TableScale scale = introduced.getOrDefault(part.number(), TableScale.UNKNOWN);
      PartReading reading = read(part, before, scale);
      before = Optional.of(reading);
      for (PartReading statement : new ExpectedColumns(periods.newest()).split(reading)) {
        StatementBuilder builder = new StatementBuilder(statement, currency, money);
        statements.add(builder.build());
        findings.addAll(ReadingFindings.of(statement));
        findings.addAll(builder.findings());
      }
    }
    return new TablesRead(statements, findings);
  }

  private PartReading read(TablePart printed, Optional<PartReading> before, TableScale introduced) {
    Optional<SidePeriod> side = side(printed);
    TablePart part = side.map(s -> printed.reading(s.rows())).orElse(printed);
    StatementKind titled =
        before.filter(b -> ShareData.belongs(part, b)).isPresent()
            ? StatementKind.INCOME_STATEMENT
            : TableClassifier.classify(part);
    List<ColumnHeading> columns =
        columns(part, titled).stream()
            .map(c -> side.map(s -> c.dated(s.period())).orElse(c))
            .toList();
    Optional<TurnedTable> turned =
        TableClassifier.isPrimary(titled)
            ? Optional.empty()
            : TurnedTable.of(part, periods, context(titled));
    if (TableClassifier.isPrimary(titled)) {
      columns = PercentMeasures.correct(columns, part.rows());
    }
    StatementKind kind =
        turned.isPresent() ? turned(titled) : ColumnEvidence.refine(byRows(titled, part), columns);
    TableScale own = ScaleResolver.of(part).or(introduced);
    TableScale scale =
        own.money().isPresent()
            ? own
            : own.or(before.map(PartReading::scale).orElse(TableScale.UNKNOWN));
    return new PartReading(
        part, kind, basis(part, kind), isPercentOfTotal(part), columns, turned, scale);
  }

  /** A period at the left of the rows dates columns that have none above them. */
  private Optional<SidePeriod> side(TablePart part) {
    TimeContext context = context(StatementKind.OTHER);
    boolean undated =
        periods.read(part.table(), part.above(), context).stream()
            .allMatch(c -> c.period() instanceof Period.Unresolved);
    return undated ? SidePeriod.of(part.rows(), periods, context) : Optional.empty();
  }

  private static StatementKind turned(StatementKind titled) {
    return titled == StatementKind.OTHER ? StatementKind.KEY_FIGURES : titled;
  }

  private static StatementKind byRows(StatementKind titled, TablePart part) {
    boolean open = titled == StatementKind.KEY_FIGURES || titled == StatementKind.OTHER;
    return open && SegmentStructure.isOfParts(part.rows(), HeadingPath.of(part.rows()))
        ? StatementKind.SEGMENT_INFORMATION
        : titled;
  }

  private List<ColumnHeading> columns(TablePart part, StatementKind kind) {
    List<Passage> above = new ArrayList<>(part.above());
    above.addAll(part.table().caption());
    part.heading().ifPresent(above::add);
    return OnlyPeriod.spread(periods.read(part.table(), above, context(kind)));
  }

  private static TimeContext context(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> TimeContext.actual(TimeContext.Wanted.INSTANT);
      case INCOME_STATEMENT, CASH_FLOW, COMPREHENSIVE_INCOME ->
          TimeContext.actual(TimeContext.Wanted.DURATION);
      case GUIDANCE -> TimeContext.outlook(TimeContext.Wanted.EITHER);
      default -> TimeContext.actual(TimeContext.Wanted.EITHER);
    };
  }

  /** A pro forma or adjusted version of a statement; a reconciliation's rows and columns differ. */
  private static Basis basis(TablePart part, StatementKind kind) {
    if (TableClassifier.isPrimary(kind)) {
      return Basis.REPORTED;
    }
    return part.ownTitles().stream()
        .filter(t -> TitleLexicon.kind(t).isPresent())
        .findFirst()
        .filter(t -> !t.toLowerCase(java.util.Locale.ROOT).contains("reconcil"))
        .flatMap(BasisLexicon::of)
        .orElse(Basis.REPORTED);
  }

  /** {@code As a percentage of total revenues} over the whole table. */
  private static boolean isPercentOfTotal(TablePart part) {
    return part.ownTitles().stream().anyMatch(PercentTitles::isOfTotal);
  }
}
