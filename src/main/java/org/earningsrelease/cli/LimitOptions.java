package org.earningsrelease.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.model.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a document may demand. */
final class LimitOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "refuse larger files; default: 104857600")
  private Optional<Long> bytes = Optional.empty();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "refuse documents of more pages; default: 2000")
  private Optional<Integer> pages = Optional.empty();

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "refuse documents of more characters; default: 10000000")
  private Optional<Long> characters = Optional.empty();

  @Option(
      names = "--max-glyphs",
      paramLabel = "N",
      description = "refuse PDF pages of more characters; default: 200000")
  private Optional<Integer> glyphs = Optional.empty();

  @Option(
      names = "--max-cells",
      paramLabel = "N",
      description = "refuse tables of more cells; default: 50000")
  private Optional<Integer> cells = Optional.empty();

  @Option(
      names = "--max-stream-bytes",
      paramLabel = "N",
      description = "refuse PDF streams that are larger when decompressed; default: 67108864")
  private Optional<Long> streamBytes = Optional.empty();

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      description = "refuse PDF drawings nested deeper; default: 5000")
  private Optional<Integer> nesting = Optional.empty();

  /** A parser's options with these limits. */
  ParserOptions of(CommandLine command) {
    try {
      return ParserOptions.standard().withLimits(limits());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The standard limits but for those that are given.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  private Limits limits() {
    Limits limits = Limits.standard();
    limits = with(limits, bytes, Limits::withBytes);
    limits = with(limits, pages, Limits::withPages);
    limits = with(limits, characters, Limits::withCharacters);
    limits = with(limits, glyphs, Limits::withGlyphsOfPage);
    limits = with(limits, cells, Limits::withCellsOfTable);
    limits = with(limits, streamBytes, Limits::withStreamBytes);
    return with(limits, nesting, Limits::withNesting);
  }

  private static <N> Limits with(
      Limits limits, Optional<N> given, BiFunction<Limits, N, Limits> other) {
    return given.map(limit -> other.apply(limits, limit)).orElse(limits);
  }
}
