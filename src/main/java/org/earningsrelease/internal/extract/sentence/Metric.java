package org.earningsrelease.internal.extract.sentence;

import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Unit;

/**
 * What a figure in prose is about.
 *
 * @param label as printed, without determiners, times and the segment's name: {@code net revenues}
 * @param concept canonical meaning, where the wording settles it
 * @param kind what sort of figure it can have
 * @param loss whether a positive printed figure means a negative one: {@code net loss}
 * @param explicit whether only a printed period counts: a declared dividend belongs to none
 */
public record Metric(
    String label, Optional<Concept> concept, Kind kind, boolean loss, boolean explicit) {

  /** Sorts of metrics. */
  public enum Kind {
    /** Money over a stretch of time: revenues. */
    FLOW,
    /** Money on a day: cash, debt. */
    STOCK,
    /** Money for each share: earnings, dividends. */
    PERSHARE,
    /** Money for each share on a day: book value. */
    STOCKPERSHARE,
    /** A share of something over a stretch of time: operating margin. */
    RATE,
    /** A share of something on a day: capital ratio. */
    STOCKRATE,
    /** Money or a share of something: gross margin. */
    MARGIN,
    /** A growth rate by itself: comparable sales. */
    GROWTH,
    /** Things counted over a stretch of time: units sold. */
    COUNT,
    /** Things counted on a day: stores. */
    STOCKCOUNT,
    /** Numbers of shares. */
    SHARES,
    /** Money for each of something: average ticket. */
    AVGPRICE;

    /** Whether it holds on a day. */
    public boolean onDay() {
      return this == STOCK || this == STOCKPERSHARE || this == STOCKRATE || this == STOCKCOUNT;
    }

    /** Whether a share of something can be its amount. */
    public boolean isRate() {
      return this == RATE || this == STOCKRATE || this == MARGIN;
    }

    /** Whether money can be its amount. */
    public boolean isMoney() {
      return this == FLOW || this == STOCK || this == MARGIN || this == AVGPRICE || isPerShare();
    }

    /** Whether money in it is a total of many things, not a price. */
    public boolean isTotal() {
      return this == FLOW || this == STOCK || this == MARGIN;
    }

    public boolean isPerShare() {
      return this == PERSHARE || this == STOCKPERSHARE;
    }

    public boolean isCount() {
      return this == COUNT || this == STOCKCOUNT || this == SHARES;
    }
  }

  private static final String SEGMENT = "segment ";

  private static final Set<String> OF_THE_WHOLE =
      Set.of(
          "NetIncomeLoss",
          "EarningsPerShareDiluted",
          "EarningsPerShareBasic",
          "NetCashProvidedByUsedInOperatingActivities",
          "PaymentsForRepurchaseOfCommonStock",
          "PaymentsOfDividends",
          "IncomeTaxExpenseBenefit",
          "IncomeLossBeforeIncomeTaxes",
          "CashAndCashEquivalents");

  private static final Set<String> OF_THE_WHOLE_NAMES =
      Set.of(
          "net debt",
          "net financial debt",
          "net cash position",
          "total debt",
          "liquidity",
          "equity",
          "tax rate",
          "dividend",
          "leverage");

  private static final Set<String> VAGUE = Set.of("charge", "charges", "gain", "gains");

  private static final Set<String> HEADLINE =
      Set.of("Revenues", "NetIncomeLoss", "OperatingIncomeLoss", "GrossProfit");

  /**
   * Whether a part of it is not the metric itself: {@code includes $25 million of revenue from}.
   */
  public boolean isHeadline() {
    return concept.filter(c -> HEADLINE.contains(c.name())).isPresent();
  }

  /** Whether segments have no such figure: net income, earnings per share, dividends. */
  public boolean isOfTheWhole() {
    return kind.isPerShare()
        || kind == Kind.SHARES
        || OF_THE_WHOLE_NAMES.stream().anyMatch(Wording.key(label)::contains)
        || concept.filter(c -> OF_THE_WHOLE.contains(c.name())).isPresent();
  }

  /** {@code a charge}: what it was for may stand behind the figure. */
  public boolean isVague() {
    String words = Wording.key(label).replace(" per share", "");
    return VAGUE.stream().anyMatch(w -> words.equals(w) || words.endsWith(" " + w));
  }

  /** {@code Segment EBITDA}. */
  public boolean isOfSegment() {
    return label.regionMatches(true, 0, SEGMENT, 0, SEGMENT.length());
  }

  public Metric withoutSegmentWord() {
    return isOfSegment() ? withLabel(label.substring(SEGMENT.length())) : this;
  }

  /** {@code Occupancy was 96% at June 30}: the same on a day. */
  public Metric onDay() {
    Kind day =
        switch (kind) {
          case RATE -> Kind.STOCKRATE;
          case COUNT -> Kind.STOCKCOUNT;
          default -> kind;
        };
    return new Metric(label, concept, day, loss, explicit);
  }

  public Metric withLabel(String words) {
    return new Metric(words, concept, kind, loss, explicit);
  }

  public Metric withKind(Kind other) {
    return new Metric(label, Optional.empty(), other, loss, explicit);
  }

  public Metric withLoss(boolean negative) {
    return new Metric(label, concept, kind, negative, explicit);
  }

  /** {@code Gross margin of 40%} is a share, no amount of gross profit. */
  public Metric in(Unit unit, Measure measure) {
    boolean share = kind == Kind.MARGIN && measure != Measure.PERCENT_CHANGE;
    return share && unit.equals(Unit.PURE) ? withoutConcept() : this;
  }

  public Metric withoutConcept() {
    return new Metric(label, Optional.empty(), kind, loss, explicit);
  }
}
