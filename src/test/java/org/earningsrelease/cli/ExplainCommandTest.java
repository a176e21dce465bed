package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.DocumentParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  private static final String RELEASE =
      """
      Larch Products Reports First Quarter 2023 Results

      PORTLAND, Ore., April 27, 2023 -- Larch Products, Inc. (NYSE: LRCH) today
      announced results for its first quarter ended March 31, 2023.

      Net sales rose 8.1% to $1,234 million.

                            CONSOLIDATED STATEMENTS OF OPERATIONS
                                       (In millions)
                                                     Three Months Ended
                                                          March 31,
                                                    2023           2022
                                                 ----------     ----------
      Net sales                                  $   1,234      $   1,141
      Cost of sales                                    901            828
      Gross profit                                     333            313
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  1    0.0    0.0  Larch Products Reports First Quarter 2023 Results\n",
        "tokens Net sales rose Percent(8.1%) to Money($1,234 million) .\n",
        "    TABLE page 1, 2 columns\n",
        "column 1 \"Three Months Ended March 31, 2023\" is 3 months to 2023-03-31, amount",
        "row 1 \"Net sales\" is Revenues by a reviewed wording\n",
        "column 2 \"$ 1,141\": Revenues = 1,141 million USD, 3 months to 2022-03-31",
        "\"8.1%\": Revenues = +8.1%, 3 months to 2023-03-31, percentChange, reported,"
            + " by the rule CHANGE_BEHIND_WORDS: \"revenue rose 5%\"\n",
        "\"$1,234 million\": Revenues = 1,234 million USD, 3 months to 2023-03-31, amount,"
            + " reported, by the rule LEVEL"
      })
  void eachStepIsShown(String shown) throws IOException {
    CommandRun run = explain(release());

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains(shown), run.out());
  }

  @Test
  void aTableThatWasReadAgainIsShownAsItIsAndSaysSo() throws IOException {
    String release =
        RELEASE.replace(
            "Gross profit ",
            """
            Returns                                           20-            10-
            Gross profit\s""");
    release = release.replace("333            313", "313            303");
    String file = Files.writeString(folder.resolve("larch.txt"), release).toString();

    String out = explain(file).out();
    assertTrue(out.contains("    read again: "), out);
    assertTrue(out.contains("\"20-\": Returns = -20 million USD"), out);
    ReleaseParser plain = ReleaseParser.of(ParserOptions.standard().withoutRepair());
    CommandRun first = CommandRun.of(DocumentParser.of(plain), "explain", file);
    assertFalse(first.out().contains("read again"), first.out());
  }

  @Test
  void onePageAloneIsShown() throws IOException {
    String file = "fixtures/pdf-caption-on-the-page-before/release.pdf";

    assertTrue(explain(file, "--page", "2").out().startsWith("PAGE 2\n"));
    assertFalse(explain(file, "--page", "2").out().contains("PAGE 1\n"));
    assertTrue(explain(file).out().contains("PAGE 1\n"));
  }

  @Test
  void aPageThatIsNotThereIsWrongUsage() throws IOException {
    CommandRun run = explain(release(), "--page", "2");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("--page 2: the document has 1"), run.err());
  }

  @Test
  void aFileThatIsNotThereIsToldInOneLine() {
    CommandRun run = explain(folder.resolve("none.txt").toString());

    assertEquals(3, run.exitCode());
    assertEquals(1, run.errors().size());
  }

  @Test
  void anEmptyFileIsToldInOneLine() throws IOException {
    CommandRun run = explain(Files.writeString(folder.resolve("empty.txt"), "").toString());

    assertEquals(3, run.exitCode());
    assertEquals(1, run.errors().size());
  }

  private String release() throws IOException {
    return Files.writeString(folder.resolve("larch.txt"), RELEASE).toString();
  }

  private static CommandRun explain(String file, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "explain";
    args[1] = file;
    System.arraycopy(options, 0, args, 2, options.length);
    return CommandRun.of(DocumentParser.of(ReleaseParser.standard()), args);
  }
}
