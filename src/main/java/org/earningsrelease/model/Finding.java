package org.earningsrelease.model;

import java.util.Optional;

/** Something that was not understood or looks wrong; parsing went on. */
public record Finding(Code code, Severity severity, String message, Optional<Source> source) {

  /** What kind of thing was found. */
  public enum Code {
    PERIOD_UNRESOLVED,
    SCALE_UNKNOWN,
    CURRENCY_UNKNOWN,
    TABLE_NOT_UNDERSTOOD,
    CELL_NOT_UNDERSTOOD,
    HEADER_INCOMPLETE,
    FIGURE_CUT_OFF,
    PAGE_UNREADABLE,
    TEXT_DROPPED,
    TEXT_REPAIRED,
    /** A table was read otherwise than it looks at first, because only so its totals add up. */
    TABLE_REREAD
  }

  /** How much it matters. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }
}
