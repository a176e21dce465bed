package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing numeric in a table is lost, nor counted twice. */
class EveryCellTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  static List<Path> releases() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(Path.of("fixtures"), CORPUS)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found.filter(f -> isRelease(f.toString())).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  private static boolean isRelease(String name) {
    return name.endsWith(".pdf") || name.endsWith(".txt");
  }

  @ParameterizedTest
  @MethodSource("releases")
  void eachNumericCellIsOneFactOrAFinding(Path file) throws Exception {
    ReadDocument read = DocumentReaders.read(Files.readAllBytes(file), file.toString(), "");
    Layout layout = LayoutAnalyzer.analyze(read.text());
    FinancialRelease release =
        new ReleaseExtractor().extract(read.document(), layout, read.findings());
    List<Source> facts = facts(release);
    List<Source> findings =
        release.findings().stream().map(Finding::source).flatMap(Optional::stream).toList();

    List<String> astray =
        layout.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .flatMap(EveryCellTest::figures)
            .map(c -> c.passage().source())
            .filter(s -> s.quote().chars().anyMatch(Character::isDigit))
            .filter(s -> !isAccounted(s, facts, findings))
            .map(s -> s.quote() + " on page " + s.page())
            .toList();

    assertEquals(List.of(), astray);
  }

  /** The cells of a table but those that refer to notes or tell what was expected. */
  private static Stream<Table.Cell> figures(Table table) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .filter(c -> !isAside(table, c.column()));
  }

  private static boolean isAside(Table table, int column) {
    return table.header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(h -> h.first() <= column && column <= h.last())
        .map(h -> h.passage().text().toLowerCase(Locale.ROOT))
        .anyMatch(heading -> heading.startsWith("note") || heading.contains("guidance"));
  }

  /** Those of tables, expectations included. */
  private static List<Source> facts(FinancialRelease release) {
    return release
        .facts()
        .filter(f -> f.position().isPresent())
        .map(Fact::source)
        .distinct()
        .toList();
  }

  private static boolean isAccounted(Source cell, List<Source> facts, List<Source> findings) {
    long times = facts.stream().filter(f -> meet(f, cell)).count();
    return times == 1 || times == 0 && findings.stream().anyMatch(f -> meet(f, cell));
  }

  private static boolean meet(Source one, Source other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
