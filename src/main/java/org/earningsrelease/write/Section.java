package org.earningsrelease.write;

import java.util.Optional;
import org.earningsrelease.model.StatementKind;

/** The part of a release that a fact stands in, as output files name it. */
public enum Section {
  HIGHLIGHTS("highlights"),
  SEGMENTS("segments"),
  /** Expectations of the prose and of guidance tables. */
  OUTLOOK("outlook"),
  /** Financial statements, tables of segments, reconciliations and key figures. */
  STATEMENTS("statements"),
  /** Any other table. */
  OTHER("other");

  private final String code;

  Section(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }

  /** Where the cells of a table of that kind belong. */
  public static Section of(StatementKind kind) {
    return switch (kind) {
      case GUIDANCE -> OUTLOOK;
      case OTHER -> Section.OTHER;
      case INCOME_STATEMENT,
          BALANCE_SHEET,
          CASH_FLOW,
          COMPREHENSIVE_INCOME,
          CHANGES_IN_EQUITY,
          SEGMENT_INFORMATION,
          RECONCILIATION,
          KEY_FIGURES ->
          STATEMENTS;
    };
  }

  /** The kind that an output file names beside this section: given in {@link #STATEMENTS} only. */
  Optional<StatementKind> statement(StatementKind kind) {
    return this == STATEMENTS ? Optional.of(kind) : Optional.empty();
  }
}
