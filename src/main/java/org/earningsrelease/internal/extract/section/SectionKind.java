package org.earningsrelease.internal.extract.section;

/** The parts of a release. */
public enum SectionKind {
  /** Names, date line, headline: all before the first paragraph. */
  TITLE,
  /** Prose and bullets about results. */
  HIGHLIGHTS,
  /** What the issuer expects. */
  OUTLOOK,
  /** Financial statements and other tables of figures. */
  STATEMENTS,
  /** Safe harbour, explanations of non-GAAP measures and other legal text. */
  DISCLAIMER,
  /** Notes to statements, footnotes. */
  NOTES,
  /** About the company. */
  ABOUT,
  /** Contacts, conference calls, webcasts, wire-service codes. */
  CONTACTS
}
