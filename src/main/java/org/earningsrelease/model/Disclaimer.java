package org.earningsrelease.model;

import java.util.Optional;

/**
 * Legal or standing text.
 *
 * @param kind what it is for
 * @param heading the heading above it
 * @param text in full, wrapped lines joined, paragraphs apart by a line feed
 * @param source its whole span; the quote is its first words
 */
public record Disclaimer(Kind kind, Optional<String> heading, String text, Source source) {
  /** Kinds of standing text. */
  public enum Kind {
    FORWARD_LOOKING("forwardLooking"),
    NON_GAAP("nonGaap"),
    ABOUT_COMPANY("aboutCompany"),
    OTHER("other");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }
  }
}
