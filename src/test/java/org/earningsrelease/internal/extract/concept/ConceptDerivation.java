package org.earningsrelease.internal.extract.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Derives the tables {@code derived-*.txt} from counts of the labels that filers print, and reports
 * how well such tables read labels kept out of them.
 *
 * <p>{@code ConceptDerivation LABELS.tsv [FOLDER]}: without a folder it only reports.
 */
public final class ConceptDerivation {
  private static final List<String> HEAD =
      List.of(
          "# Wordings of lines and the concepts that filers choose for them, derived by",
          "# ConceptDerivation (test tree) from the SEC's financial statement data of 2010: do not",
          "# edit; wordings of other origin stand in concepts-*.txt. A row has the words that tell a",
          "# wording from others, in alphabetical order.",
          "# [Concept COUNTED]: the wordings under it mean that; [?]: with the percent of filers that",
          "# choose each concept; [-]: the catalogue has no concept for them.");

  private ConceptDerivation() {}

  /** Writes the tables and prints the report. */
  public static void main(String[] args) throws IOException {
    List<LabelCount> counts = LabelCount.read(Path.of(args[0]));
    if (args.length > 1) {
      write(counts, Path.of(args[1]));
    }
    System.out.print(report(counts));
  }

  private static void write(List<LabelCount> counts, Path folder) throws IOException {
    for (Map.Entry<String, String> statement : Statements.NAMES.entrySet()) {
      Files.write(
          folder.resolve("derived-" + statement.getValue() + ".txt"),
          table(counts, statement.getKey()));
    }
  }

  /** The table of one statement. */
  static List<String> table(List<LabelCount> counts, String statement) {
    List<String> lines = new ArrayList<>(HEAD);
    lines.addAll(
        ChosenWordings.lines(
            IssuerWords.without(counts).stream()
                .filter(c -> c.statement().equals(statement))
                .toList()));
    return lines;
  }

  /** The report as the documentation has it. */
  static String report(List<LabelCount> counts) {
    return "Every tenth pair of filing and label kept out:\n\n"
        + table(HeldOut.pairs(counts).results())
        + "\nEvery tenth label kept out wholly:\n\n"
        + table(HeldOut.labels(counts).results());
  }

  private static String table(Map<String, HeldOut.Result> results) {
    StringBuilder table = new StringBuilder();
    table.append("| statement | pairs | coverage | accuracy | filer's very element |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    results.forEach((name, result) -> table.append(row(name, result)));
    HeldOut.Result all =
        results.values().stream().reduce(HeldOut.Result.NONE, HeldOut.Result::plus);
    return table.append(row("all", all)).toString();
  }

  private static String row(String name, HeldOut.Result result) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f %% | %.1f %% | %.1f %% |%n",
        name,
        result.pairs(),
        percent(result.mapped(), result.pairs()),
        percent(result.right(), result.mapped()),
        percent(result.exact(), result.mapped()));
  }

  private static double percent(int part, int of) {
    return of == 0 ? 0 : 100.0 * part / of;
  }
}
