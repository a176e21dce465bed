package org.earningsrelease.model;

/**
 * The file that was read.
 *
 * @param name file name, or the path relative to the batch's input folder
 * @param format what kind of file it was
 * @param pages number of pages, at least 1
 * @param characters length of the document's text as the parser sees it, in UTF-16 units
 */
public record Document(String name, Format format, int pages, int characters) {
  /** File formats that can be read. */
  public enum Format {
    TEXT,
    PDF
  }
}
