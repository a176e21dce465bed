package org.earningsrelease.internal.extract.prose;

/** The rules by which a figure of a sentence gets its meaning, each with a print it is for. */
public enum ProseRule {
  /** A figure behind the verb of its name, or in front of it. */
  LEVEL("revenue was $5 million"),
  FIGURE_IN_FRONT("at $391 million, EBITDA was solid"),
  EACH_SHARE("net income was $5 million, or $0.66 per share"),
  SHARES("216.5 million common equivalent shares"),
  CHANGE_BY_AMOUNT("revenue rose by $5 million"),
  CHANGE_AS_AMOUNT("revenue rose 5%, or $3 million"),
  CHANGE_BEHIND_WORDS("revenue rose 5%"),
  CHANGE_IN_FRONT_OF_WORDS("a 5% increase in revenue"),
  CHANGE_LIKE_THE_ONE_BEFORE("revenue rose 5% and 3%"),
  CHANGE_OF_A_PART("rose 13% in Ads and 7% in Cloud"),
  CHANGE_IN_ITS_NAME("revenue growth of 5%"),
  CHANGE_IN_BRACKETS("sales: 324,794 million yen [84.0%]"),
  RATE("gross margin was 42%"),
  RATE_IN_FRONT("a 42% gross margin"),
  SHARE_OF_SALES("$447.6 million, or 13.9% of net sales"),
  POINTS("gross margin rose 150 basis points"),
  DIRECTION("a decrease from $19 million");

  private final String print;

  ProseRule(String print) {
    this.print = print;
  }

  /** A print of its shape. */
  public String print() {
    return print;
  }
}
