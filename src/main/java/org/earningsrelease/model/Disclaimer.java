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
    CONFERENCE_CALL("other", "conferenceCall"),
    CONTACTS("other", "contacts"),
    OTHER("other");

    private final String code;
    private final Optional<String> topic;

    Kind(String code) {
      this.code = code;
      this.topic = Optional.empty();
    }

    Kind(String code, String topic) {
      this.code = code;
      this.topic = Optional.of(topic);
    }

    /** The name used in output files. */
    public String code() {
      return code;
    }

    /** What text of the kind {@code other} is about, as output files name it. */
    public Optional<String> topic() {
      return topic;
    }
  }
}
