package org.earningsrelease.validate;

/** What a printed figure says of the exact one: the modes of XBRL Calculations 1.1. */
public enum Rounding {
  /** {@code 12} printed in millions stands for 11.5 to 12.5 million. */
  NEAREST,
  /** {@code 12} stands for 12 to just under 13 million, {@code (12)} for the same below zero. */
  TRUNCATED
}
