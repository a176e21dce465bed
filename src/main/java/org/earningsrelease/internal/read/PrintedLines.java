package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins words to lines: by their baseline, then small raised ones to the word beside them. */
final class PrintedLines {
  /** A mark is smaller than its word by this factor or more. */
  private static final double SMALLER = 0.88;

  /** How far a mark's baseline may lie above that of its word, as parts of the word's size. */
  private static final double HIGHEST = 0.8;

  private static final double LOWEST = -0.35;
  private static final double LEAST = 0.08;

  /** How far a mark may stand from its word. */
  private static final double BESIDE = 0.35;

  /** Baselines of the cells of one row differ by less than this part of their size. */
  private static final double SAME_ROW = 0.4;

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final double ORDINAL_GAP = 0.15;

  private static final Comparator<PrintedWord> BY_LEFT =
      (a, b) -> Double.compare(a.run().left(), b.run().left());

  private final List<Level> levels = new ArrayList<>();

  private PrintedLines() {}

  /** Words on one baseline. */
  private static final class Level {
    final double baseline;
    final List<PrintedWord> words = new ArrayList<>();
    double size;

    Level(GlyphRun first) {
      baseline = first.baseline();
    }

    void add(PrintedWord word) {
      words.add(word);
      size = Math.max(size, word.raised() ? 0 : word.run().size());
    }

    boolean overlaps(Level other) {
      for (PrintedWord word : words) {
        for (PrintedWord next : other.words) {
          if (overlap(word.run(), next.run())) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean overlap(GlyphRun a, GlyphRun b) {
      double shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
      return shared > 0.1 * Math.min(a.size(), b.size());
    }
  }

  /**
   * The lines of a page from top to bottom, each from left to right.
   *
   * @param runs ordered by baseline
   */
  static List<List<PrintedWord>> of(List<GlyphRun> runs) {
    PrintedLines lines = new PrintedLines();
    runs.forEach(lines::level);
    lines.attachMarks();
    return lines.rows();
  }

  private void level(GlyphRun run) {
    Level last = levels.isEmpty() ? null : levels.get(levels.size() - 1);
    if (last == null || run.baseline() - last.baseline > LEAST * run.size()) {
      last = new Level(run);
      levels.add(last);
    }
    last.add(new PrintedWord(run, false));
  }

  private void attachMarks() {
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      level.words.sort(BY_LEFT);
      Level host = null;
      GlyphRun before = null;
      for (PrintedWord word : List.copyOf(level.words)) {
        GlyphRun run = word.run();
        boolean chained = host != null && before != null && isBeside(before, run, run.size());
        Level next = word.raised() ? null : chained ? host : host(i, run).orElse(null);
        if (next != null) {
          level.words.remove(word);
          next.add(new PrintedWord(run, true));
        }
        host = next;
        before = run;
      }
    }
    levels.removeIf(level -> level.words.isEmpty());
  }

  private Optional<Level> host(int of, GlyphRun mark) {
    for (int step = 1; isNear(of - step, mark) || isNear(of + step, mark); step++) {
      for (int i = of - step; i <= of + step; i += 2 * step) {
        if (isNear(i, mark) && hosts(levels.get(i), mark)) {
          return Optional.of(levels.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int level, GlyphRun mark) {
    return level >= 0
        && level < levels.size()
        && Math.abs(levels.get(level).baseline - mark.baseline()) < 3 * mark.size();
  }

  private static boolean hosts(Level level, GlyphRun mark) {
    if (mark.size() > SMALLER * level.size) {
      return false;
    }
    for (PrintedWord word : level.words) {
      if (!word.raised() && isMarkOf(word.run(), mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkOf(GlyphRun word, GlyphRun mark) {
    return isMark(mark, word)
        && (isBeside(word, mark, word.size()) || isBeside(mark, word, word.size()));
  }

  private static boolean isMark(GlyphRun mark, GlyphRun word) {
    double up = (word.baseline() - mark.baseline()) / word.size();
    return mark.size() <= SMALLER * word.size()
        && up <= HIGHEST
        && up >= LOWEST
        && Math.abs(up) >= LEAST;
  }

  private static boolean isBeside(GlyphRun left, GlyphRun right, double size) {
    double gap = right.left() - left.right();
    return gap > -BESIDE * size && gap < BESIDE * size;
  }

  private List<List<PrintedWord>> rows() {
    List<List<PrintedWord>> rows = new ArrayList<>();
    Level row = null;
    for (Level level : levels) {
      if (row != null && isSameRow(row, level)) {
        level.words.forEach(row::add);
      } else {
        row = level;
        rows.add(row.words);
      }
    }
    return rows.stream().map(PrintedLines::inOrder).toList();
  }

  private static List<PrintedWord> inOrder(List<PrintedWord> row) {
    row.sort(BY_LEFT);
    List<PrintedWord> words = new ArrayList<>(row.size());
    for (PrintedWord word : row) {
      PrintedWord before = words.isEmpty() ? null : words.get(words.size() - 1);
      if (before != null && isOrdinal(before, word)) {
        words.set(words.size() - 1, new PrintedWord(before.run().with(word.run()), false));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** The raised letters of {@code 53rd} belong to its number. */
  private static boolean isOrdinal(PrintedWord number, PrintedWord letters) {
    return letters.raised()
        && !number.raised()
        && ORDINALS.contains(letters.run().text())
        && Character.isDigit(number.run().last().text().charAt(0))
        && letters.run().left() - number.run().right() < ORDINAL_GAP * number.run().size();
  }

  private static boolean isSameRow(Level row, Level next) {
    double size = Math.min(row.size, next.size);
    return next.baseline - row.baseline < SAME_ROW * size && !row.overlaps(next);
  }
}
