package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.DocumentParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final DocumentParser PARSER = DocumentParser.of(ReleaseParser.standard());
  private static final Path FIXTURE = Path.of("fixtures/percent-change-columns/release.txt");

  @TempDir private Path folder;

  @Test
  void aReleaseWithoutContradictionEndsWithZero() {
    CommandRun run = CommandRun.of(PARSER, "validate", FIXTURE.toString());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("release.txt: 0 contradictions, "), run.out());
    assertTrue(run.out().contains("\n  all tables"), run.out());
  }

  @Test
  void aContradictionEndsWithOneAndIsToldInALine() throws IOException {
    CommandRun run = CommandRun.of(PARSER, "validate", contradicting().toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("broken.txt: 1 contradiction, "), run.out());
    assertTrue(
        run.out()
            .contains(
                "\n  page 1, table 1: subtotal inconsistent: Total sales 5,920 = Timber $ 3,852"
                    + " + Paper 1,438 (off by 630,000 USD; the others add up)\n"),
        run.out());
  }

  @Test
  void jsonGivesEveryCheck() throws IOException {
    CommandRun run =
        CommandRun.of(PARSER, "validate", "--format", "json", contradicting().toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("\"outcome\": \"inconsistent\","), run.out());
    assertTrue(run.out().contains("\"document\": \"broken.txt\","), run.out());
  }

  @Test
  void onlyTheKindsAskedForAreChecked() throws IOException {
    CommandRun run =
        CommandRun.of(PARSER, "validate", "--kinds", "ratio,Prose", contradicting().toString());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("broken.txt: 0 contradictions, 0 identities hold"), run.out());
  }

  @Test
  void aKindThatIsNoneIsWrongUsage() {
    CommandRun run = CommandRun.of(PARSER, "validate", "--kinds", "sums", FIXTURE.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.errors().get(0).contains("expected one of subtotal, columnSum, "), run.err());
  }

  @Test
  void helpNamesKindsAndExitCodes() {
    CommandRun run = CommandRun.of(PARSER, "validate", "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("--kinds=KIND"), run.out());
    assertTrue(run.out().contains("balanceSheet"), run.out());
    assertTrue(run.out().contains("1   a contradiction was found"), run.out());
    assertTrue(run.out().contains("--no-repair"), run.out());
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreChecked() {
    CommandRun run =
        CommandRun.of(PARSER, "validate", folder.resolve("none.pdf").toString(), FIXTURE + "");
    assertEquals(3, run.exitCode());
    assertEquals(
        List.of("cannot read: " + folder.resolve("none.pdf") + ": no such file"), run.errors());
    assertTrue(run.out().startsWith("release.txt: "), run.out());
  }

  private Path contradicting() throws IOException {
    return Files.writeString(
        folder.resolve("broken.txt"),
        """
        Larch Products, Inc.
        Reports First Quarter 2023 Results
        April 27, 2023

                       CONSOLIDATED STATEMENTS OF INCOME
                                (In thousands)

                                        Three Months Ended
                                             March 31,
                                         2023          2022
                                       --------      --------
        Timber                         $  3,852      $  3,690
        Paper                             1,438         1,428
                                       --------      --------
        Total sales                       5,920         5,118
        Cost of sales                     3,010         2,772
                                       --------      --------
        Gross profit                      2,910         2,346
        Net income                          640           611
        """);
  }
}
