package org.earningsrelease.model;

/**
 * What a document may demand of the parser; one that demands more is refused with {@link
 * UnreadableDocumentException.Reason#OVER_LIMIT}. Releases stay far below the standard limits.
 *
 * @param bytes of the file
 * @param pages of the document
 * @param characters of the document's text
 * @param glyphsOfPage characters drawn on a page of a PDF; ten times as many drawing instructions
 * @param cellsOfTable rows times columns
 * @param streamBytes of a PDF's page instructions, font or other stream, once decompressed
 * @param nesting drawings within drawings and graphics states within graphics states of a PDF page
 */
public record Limits(
    long bytes,
    int pages,
    long characters,
    int glyphsOfPage,
    int cellsOfTable,
    long streamBytes,
    int nesting) {
  private static final Limits STANDARD =
      new Limits(100L << 20, 2_000, 10_000_000, 200_000, 50_000, 64L << 20, 5_000);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    requirePositive("bytes", bytes);
    requirePositive("pages", pages);
    requirePositive("characters", characters);
    requirePositive("glyphsOfPage", glyphsOfPage);
    requirePositive("cellsOfTable", cellsOfTable);
    requirePositive("streamBytes", streamBytes);
    requirePositive("nesting", nesting);
  }

  private static void requirePositive(String name, long limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException(name + ": " + limit + ", must be positive");
    }
  }

  /**
   * 100 MiB, 2,000 pages, 10 million characters, 200,000 glyphs a page, 50,000 cells a table, 64
   * MiB a stream, 5,000 levels.
   */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another limit of the file's size. */
  public Limits withBytes(long limit) {
    return new Limits(limit, pages, characters, glyphsOfPage, cellsOfTable, streamBytes, nesting);
  }

  /** The same with another limit of pages. */
  public Limits withPages(int limit) {
    return new Limits(bytes, limit, characters, glyphsOfPage, cellsOfTable, streamBytes, nesting);
  }

  /** The same with another limit of characters. */
  public Limits withCharacters(long limit) {
    return new Limits(bytes, pages, limit, glyphsOfPage, cellsOfTable, streamBytes, nesting);
  }

  /** The same with another limit of glyphs a page. */
  public Limits withGlyphsOfPage(int limit) {
    return new Limits(bytes, pages, characters, limit, cellsOfTable, streamBytes, nesting);
  }

  /** The same with another limit of cells a table. */
  public Limits withCellsOfTable(int limit) {
    return new Limits(bytes, pages, characters, glyphsOfPage, limit, streamBytes, nesting);
  }

  /** The same with another limit of a stream's size. */
  public Limits withStreamBytes(long limit) {
    return new Limits(bytes, pages, characters, glyphsOfPage, cellsOfTable, limit, nesting);
  }

  /** The same with another limit of levels. */
  public Limits withNesting(int limit) {
    return new Limits(bytes, pages, characters, glyphsOfPage, cellsOfTable, streamBytes, limit);
  }
}
