package org.earningsrelease.model;

/** The shapes in which a figure is printed. */
public sealed interface Figure {

  /** {@code 11,617}. */
  record Exact(Quantity quantity) implements Figure {}

  /** {@code approximately $1.0 million}. */
  record About(Quantity quantity) implements Figure {}

  /** {@code $10.0 million to $11.0 million}; low and high as printed, low the smaller. */
  record Range(Quantity low, Quantity high) implements Figure {}

  /** {@code at least $5 million}. */
  record AtLeast(Quantity low) implements Figure {}

  /** {@code up to $5 million}. */
  record AtMost(Quantity high) implements Figure {}

  /** A printed dash; counts as zero in a sum, with the precision of its column. */
  record Nil(Quantity quantity) implements Figure {}

  /** Words instead of a figure: {@code low single digit}, {@code to turn positive}. */
  record Qualitative(String words) implements Figure {}

  /** A cell that says that there is no meaningful figure: {@code n/m}. */
  record NotMeaningful() implements Figure {}
}
