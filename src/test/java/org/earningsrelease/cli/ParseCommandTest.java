package org.earningsrelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.DocumentParser;
import org.earningsrelease.batch.ToyParser;
import org.earningsrelease.write.Examples;
import org.earningsrelease.write.ReleaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
  @TempDir Path folder;

  @Test
  void aSummaryIsWrittenUnlessAskedOtherwise() throws IOException {
    CommandRun run = parse(release());

    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("Larch Products, Inc. (NYSE: LRCH)"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void jsonReadsBackEqual() throws IOException {
    CommandRun run = parse(release(), "--format", "json");

    assertEquals(0, run.exitCode());
    byte[] json = run.out().getBytes(StandardCharsets.UTF_8);
    assertEquals(Examples.named("release.txt"), ReleaseJson.read(new ByteArrayInputStream(json)));
  }

  @Test
  void factsAreLines() throws IOException {
    CommandRun run = parse(release(), "--format=FACTS");

    assertEquals(0, run.exitCode());
    assertEquals(
        37, run.out().lines().filter(l -> l.startsWith("{\"document\":\"release.txt\"")).count());
  }

  @Test
  void csvHasARowForEachFact() throws IOException {
    CommandRun run = parse(release(), "--format", "csv");

    assertEquals(0, run.exitCode());
    assertEquals(38, run.out().lines().count());
  }

  @Test
  void aPageForTheBrowserHoldsTheDocument() throws IOException {
    Path release = Files.writeString(folder.resolve("larch.txt"), "Larch Products, Inc.\n");
    CommandRun run =
        CommandRun.of(
            DocumentParser.of(ReleaseParser.standard()), "parse", release + "", "--format", "html");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    assertTrue(run.out().contains("Larch Products, Inc."), run.out());
  }

  @Test
  void aTextCannotBeWrittenAsAnnotatedPdf() throws IOException {
    Path release = Files.writeString(folder.resolve("larch.txt"), "Larch Products, Inc.\n");
    CommandRun run =
        CommandRun.of(
            DocumentParser.of(ReleaseParser.standard()), "parse", release + "", "--format", "pdf");

    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(
        "cannot write: "
            + release
            + " is no PDF document; --format html shows it with its figures\n",
        run.err());
  }

  @Test
  void aWorkbookIsNotWrittenToATerminal() throws IOException {
    String file = release().toString();
    CommandRun run = CommandRun.of(new ToyParser(), true, "parse", file, "--format", "xlsx");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("--format xlsx needs -o FILE"), run.err());
  }

  @Test
  void aWorkbookGoesIntoAFile() throws IOException {
    Path target = folder.resolve("release.xlsx");
    CommandRun run = parse(release(), "--format", "xlsx", "-o", target.toString());

    assertEquals(new CommandRun(0, "", ""), run);
    // a zip archive
    assertEquals("PK", new String(Files.readAllBytes(target), 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void anXbrlReportIsNamedByAHyphen() throws IOException {
    CommandRun run = parse(release(), "--format", "xbrl-json");

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("\"https://xbrl.org/2021/xbrl-json\""), run.out());
  }

  @Test
  void coloursAreThereWhenAskedFor() throws IOException {
    assertTrue(parse(release(), "--color", "always").out().startsWith("\u001B[1mLarch"));
    assertFalse(parse(release(), "--colour=never").out().contains("\u001B"));
  }

  @Test
  void resultsGoIntoAFileWhenAskedTo() throws IOException {
    Path target = folder.resolve("new/release.json");
    CommandRun run = parse(release(), "--format", "json", "-o", target.toString());

    assertEquals(new CommandRun(0, "", ""), run);
    assertTrue(Files.readString(target).startsWith("{\n  \"document\": {"));
  }

  @Test
  void aMissingFileIsToldInOneLine() {
    Path missing = folder.resolve("missing.pdf");

    assertEquals(
        new CommandRun(3, "", "cannot read: " + missing + ": no such file\n"), parse(missing));
  }

  @Test
  void aFolderIsNoDocument() {
    CommandRun run =
        CommandRun.of(DocumentParser.of(ReleaseParser.standard()), "parse", folder.toString());

    assertEquals(new CommandRun(3, "", "cannot read: " + folder + ": is a folder\n"), run);
  }

  @Test
  void anEmptyFileIsToldInOneLine() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    CommandRun run =
        CommandRun.of(DocumentParser.of(ReleaseParser.standard()), "parse", empty.toString());

    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.errors().size());
    assertTrue(run.err().startsWith("cannot read: "), run.err());
    assertTrue(run.err().contains("empty.pdf"), run.err());
  }

  @Test
  void aFailureOfTheParserIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("bug.txt"), "bug");
    CommandRun run = parse(file);

    assertEquals(3, run.exitCode());
    assertEquals(1, run.errors().size());
    assertTrue(
        run.err().startsWith("failed: " + file + ": java.lang.IllegalStateException: no row at "),
        run.err());
  }

  @Test
  void aTargetThatCannotBeWrittenIsToldInOneLine() throws IOException {
    CommandRun run = parse(release(), "-o", folder.toString());

    assertEquals(new CommandRun(3, "", "cannot write: " + folder + ": is a folder\n"), run);
  }

  @Test
  void aFullStandardOutputIsToldInOneLine() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            options -> new ToyParser(),
            new Streams(InputStream.nullInputStream(), full, err, false),
            "parse",
            release().toString());

    assertEquals(3, exitCode);
    assertEquals(
        "cannot write: standard output is closed or full\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void wrongUsageShowsTheUsage() throws IOException {
    for (List<String> args :
        List.of(
            List.of("parse"),
            List.of("parse", "--format", "xml", release().toString()),
            List.of("parse", "--colour", release().toString()),
            List.of("parse", release().toString(), "second.pdf"),
            List.<String>of())) {
      CommandRun run = CommandRun.of(new ToyParser(), args.toArray(String[]::new));

      assertEquals(2, run.exitCode(), args.toString());
      assertTrue(run.err().contains("Usage: earnings-release-parser"), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void aCommandThatIsNotThereIsWrongUsage() {
    CommandRun run = CommandRun.of(new ToyParser(), "prase", "release.txt");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("Did you mean: earnings-release-parser parse?"), run.err());
  }

  @Test
  void helpAndVersionAreResults() {
    assertTrue(CommandRun.of(new ToyParser(), "--help").out().contains("batch"));
    assertTrue(
        CommandRun.of(new ToyParser(), "parse", "--help").out().contains("text, json, facts, csv"));
    assertEquals(
        new CommandRun(0, "earnings-release-parser development\n", ""),
        CommandRun.of(new ToyParser(), "--version"));
  }

  private Path release() throws IOException {
    return Files.writeString(folder.resolve("release.txt"), "fine");
  }

  private static CommandRun parse(Path file, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "parse";
    args[1] = file.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return CommandRun.of(new ToyParser(), args);
  }
}
