package org.earningsrelease;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/**
 * The digits of a table's rows on one page, in ascending order.
 *
 * @param printed those of the page's words between the rows' first and last character
 * @param found those of the rows' labels, cells and footnote marks
 */
record TableDigits(String printed, String found) {

  /**
   * @param all the document's tables: one beside this one has its words between this one's
   */
  static TableDigits of(PositionedText text, Table table, int page, List<Table> all) {
    List<Word> words = words(table).filter(w -> w.page() == page).toList();
    int start = words.stream().mapToInt(Word::start).min().orElseThrow();
    int end = words.stream().mapToInt(Word::end).max().orElseThrow();
    Set<Word> elsewhere =
        all.stream()
            .filter(other -> other != table)
            .flatMap(TableDigits::words)
            .collect(Collectors.toSet());
    Predicate<Word> within = w -> w.start() >= start && w.end() <= end && !elsewhere.contains(w);
    Stream<Word> printed =
        text.pages().get(page - 1).lines().stream()
            .flatMap(line -> line.words().stream())
            .filter(within);
    return new TableDigits(
        digits(printed.map(Word::text)),
        digits(Stream.concat(words.stream().map(Word::text), marks(table, page))));
  }

  static List<Integer> pages(Table table) {
    return words(table).map(Word::page).distinct().toList();
  }

  private static Stream<Word> words(Table table) {
    return table.rows().stream().flatMap(TableDigits::passages).flatMap(p -> p.words().stream());
  }

  private static Stream<Passage> passages(Row row) {
    return Stream.concat(Stream.of(row.label()), row.cells().stream().map(Cell::passage));
  }

  /** Footnote marks taken off labels and figures. */
  private static Stream<String> marks(Table table, int page) {
    return table.rows().stream()
        .filter(row -> passages(row).flatMap(p -> p.words().stream()).allMatch(isOn(page)))
        .flatMap(
            row ->
                Stream.concat(
                    row.marks().stream(), row.cells().stream().flatMap(c -> c.marks().stream())));
  }

  private static Predicate<Word> isOn(int page) {
    return word -> word.page() == page;
  }

  private static String digits(Stream<String> words) {
    return words
        .flatMapToInt(String::chars)
        .filter(Character::isDigit)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
