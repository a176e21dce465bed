package org.earningsrelease.internal.extract.sentence;

import java.util.Locale;

/** The part that a word plays in a sentence about figures; the table {@code prose-cues.txt}. */
public enum Cue {
  /** {@code was}, {@code totaled}. */
  LEVEL,
  /** {@code rose}, {@code an increase}. */
  UP,
  /** {@code fell}, {@code lower}. */
  DOWN,
  /** {@code a turnaround}: leads to the earlier figure. */
  TURN,
  /** {@code compared with}. */
  VERSUS,
  /** {@code from}: leads to an earlier figure only behind a change. */
  FROM,
  /** {@code to}: leads to the new level behind a change. */
  TO,
  OF,
  BY,
  FOR,
  IN,
  /** {@code including}, {@code due to}: what follows is a part or a cause. */
  ASIDE,
  /** {@code excluding}: the figure is not the reported one. */
  EXCLUDING,
  /** {@code expects}: figures behind it are no results. */
  FORWARD,
  /** {@code year-over-year}. */
  COMPARISON,
  /** {@code in constant currency}, {@code pro forma}. */
  BASIS,
  /** {@code per diluted share}. */
  PERSHARE,
  /** {@code as a percentage of net sales}. */
  OFSALES,
  /** {@code generated $5 million in cash from operations}. */
  REPORT,
  /** Passed over. */
  FILLER,
  AND,
  OR,
  RESPECTIVELY,
  /** Ends a name. */
  STOP;

  public static Cue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
