package org.earningsrelease.model;

/**
 * A canonical line item, named as in the us-gaap taxonomy.
 *
 * @param name the element's local name, {@code EarningsPerShareDiluted}
 */
public record Concept(String name) {
  public static final Concept REVENUES = new Concept("Revenues");
  public static final Concept GROSS_PROFIT = new Concept("GrossProfit");
  public static final Concept OPERATING_INCOME = new Concept("OperatingIncomeLoss");
  public static final Concept NET_INCOME = new Concept("NetIncomeLoss");
  public static final Concept EPS_BASIC = new Concept("EarningsPerShareBasic");
  public static final Concept EPS_DILUTED = new Concept("EarningsPerShareDiluted");
  public static final Concept ASSETS = new Concept("Assets");
  public static final Concept LIABILITIES = new Concept("Liabilities");
  public static final Concept EQUITY = new Concept("StockholdersEquity");
  public static final Concept OPERATING_CASH_FLOW =
      new Concept("NetCashProvidedByUsedInOperatingActivities");

  public Concept {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
  }
}
