package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earningsrelease.batch.ToyParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  @TempDir Path in;
  @TempDir Path out;

  @Test
  void aBatchThatReadsEverythingIsDone() throws IOException {
    write("a.txt", "fine");
    write("b.txt", "fine");
    CommandRun run = batch("--threads", "1");

    assertEquals(
        new CommandRun(
            0,
            "",
            """
            1/2 a.txt: parsed
            2/2 b.txt: parsed
            2 parsed, 0 unreadable, 0 failed; 4 pages, 74 facts, 19 % of them proven
            …
            """),
        run.withoutTimes());
    assertTrue(Files.exists(out.resolve("a.txt.json")));
  }

  @Test
  void aBatchWithABadFileIsDoneButIncomplete() throws IOException {
    write("bad.txt", "");
    write("good.txt", "fine");
    CommandRun run = batch();

    assertEquals(1, run.exitCode());
    assertEquals(
        List.of(
            "cannot read: bad.txt: no text",
            "1/2 bad.txt: unreadable",
            "2/2 good.txt: parsed",
            "1 parsed, 1 unreadable (1 empty), 0 failed; 2 pages, 37 facts, 19 % of them proven",
            "…"),
        run.withoutTimes().errors());
    assertTrue(Files.exists(out.resolve("good.txt.json")));
  }

  @Test
  void aQuietBatchTellsOnlyTrouble() throws IOException {
    write("bad.txt", "");
    write("good.txt", "fine");

    assertEquals(new CommandRun(1, "", "cannot read: bad.txt: no text\n"), batch("--quiet"));
  }

  @Test
  void aTerminalShowsABar() throws IOException {
    write("bad.txt", "");
    write("good.txt", "fine");
    CommandRun run =
        CommandRun.of(new ToyParser(), true, "batch", in.toString(), "-o", out.toString());

    assertTrue(run.err().startsWith("\r\u001B[Kcannot read: bad.txt: no text\n"), run.err());
    assertTrue(run.err().contains("[" + "#".repeat(20) + " ".repeat(20) + "] 1/2"), run.err());
    assertTrue(run.err().contains("[" + "#".repeat(40) + "] 2/2, "), run.err());
  }

  @Test
  void oneAndTwoThreadsWriteTheSameBytes() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("r" + i + ".txt", i % 5 == 3 ? "bug" : "fine");
    }
    batch("--threads", "1", "--quiet");
    byte[] facts = Files.readAllBytes(out.resolve("facts.jsonl"));
    byte[] json = Files.readAllBytes(out.resolve("r7.txt.json"));

    batch("--threads", "2", "--quiet");

    assertArrayEquals(facts, Files.readAllBytes(out.resolve("facts.jsonl")));
    assertArrayEquals(json, Files.readAllBytes(out.resolve("r7.txt.json")));
  }

  @Test
  void aMissingFileOfSeveralIsALineLikeAnyOther() throws IOException {
    Path good = write("good.txt", "fine");
    Path missing = in.resolve("missing.txt");
    CommandRun run =
        CommandRun.of(
            new ToyParser(),
            "batch",
            missing.toString(),
            good.toString(),
            "-o",
            out.toString(),
            "--quiet");

    assertEquals(new CommandRun(1, "", "cannot read: " + missing + ": no such file\n"), run);
    assertTrue(Files.exists(out.resolve("good.txt.json")));
  }

  @Test
  void aFolderThatCannotBeWrittenEndsTheBatch() throws IOException {
    Path file = write("a.txt", "fine");
    CommandRun run =
        CommandRun.of(new ToyParser(), "batch", file.toString(), "-o", file.toString());

    assertEquals(3, run.exitCode());
    assertTrue(run.err().startsWith("cannot write: " + file), run.err());
    assertEquals(1, run.errors().size());
  }

  @Test
  void wrongUsageWritesNothing() throws IOException {
    Path one = write("x/a.txt", "fine");
    Path two = write("y/a.txt", "fine");
    String o = out.toString();
    for (List<String> args :
        List.of(
            List.of("batch", "-o", o),
            List.of("batch", one.toString()),
            List.of("batch", one.toString(), two.toString(), "-o", o),
            List.of("batch", one.toString(), "-o", o, "--threads", "0"),
            List.of("batch", one.toString(), "-o", o, "--threads", "many"))) {
      CommandRun run = CommandRun.of(new ToyParser(), args.toArray(String[]::new));

      assertEquals(2, run.exitCode(), args.toString());
      assertTrue(run.err().contains("Usage: earnings-release-parser batch"), run.err());
      assertFalse(Files.exists(out.resolve("facts.jsonl")));
    }
  }

  private CommandRun batch(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"batch", in.toString(), "-o", out.toString()}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return CommandRun.of(new ToyParser(), args);
  }

  private Path write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
