package org.earningsrelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was broken off, and the one that takes it up. */
class ResumeTest {
  @TempDir Path in;
  @TempDir Path out;
  @TempDir Path whole;

  private final ToyParser parser = new ToyParser();

  @Test
  void aJournalCutAnywhereGivesTheResultsOfAWholeRun() throws IOException {
    documents(9);
    run(out, Batch.Resume.NOTHING);
    Map<String, String> expected = Results.of(out);
    byte[] journal = Files.readAllBytes(out.resolve("batch.jsonl"));

    for (int length = 0; length <= journal.length; length += 41) {
      Files.write(out.resolve("batch.jsonl"), Arrays.copyOf(journal, length));
      Files.deleteIfExists(out.resolve("facts.jsonl"));
      run(out, Batch.Resume.EVERYTHING);
      assertEquals(expected, Results.of(out), "cut at " + length);
    }
  }

  @Test
  void whatIsDoneIsNotParsedAgain() throws IOException {
    documents(9);
    run(out, Batch.Resume.NOTHING);
    List<String> lines = Files.readAllLines(out.resolve("batch.jsonl"));
    Files.writeString(out.resolve("batch.jsonl"), lines.get(0) + "\n" + lines.get(1) + "\n{\"na");

    ToyParser second = new ToyParser();
    run(second, out, Batch.Resume.EVERYTHING);

    assertEquals(7, second.parsed().size());
    assertFalse(second.parsed().contains("0.txt"));
    assertFalse(second.parsed().contains("1.txt"));
  }

  @Test
  void aResumedRunThatIsBrokenOffAsWellLosesNothing() throws IOException {
    documents(9);
    run(whole, Batch.Resume.NOTHING);
    breakOffAfter(6, Batch.Resume.NOTHING);
    breakOffAfter(3, Batch.Resume.EVERYTHING);
    breakOffAfter(1, Batch.Resume.EVERYTHING);

    ToyParser last = new ToyParser();
    run(last, out, Batch.Resume.EVERYTHING);

    assertTrue(last.parsed().size() <= 3, last.parsed()::toString);
    assertEquals(Results.of(whole), Results.of(out));
  }

  @Test
  void whatChangedIsParsedAgain() throws IOException {
    documents(4);
    run(out, Batch.Resume.NOTHING);
    FileTime time = Files.getLastModifiedTime(in.resolve("0.txt"));
    Files.writeString(in.resolve("0.txt"), "fresh");
    Files.setLastModifiedTime(in.resolve("0.txt"), FileTime.fromMillis(time.toMillis() + 5000));
    Files.writeString(in.resolve("1.txt"), "finer");
    Files.setLastModifiedTime(
        in.resolve("2.txt"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));

    ToyParser second = new ToyParser();
    run(second, out, Batch.Resume.EVERYTHING);

    assertEquals(List.of("0.txt", "1.txt", "2.txt"), second.parsed().stream().sorted().toList());
    run(whole, Batch.Resume.NOTHING);
    assertEquals(Results.of(whole), Results.of(out));
  }

  @Test
  void anotherContentOfTheSameSizeAndTimeIsParsedAgain() throws IOException {
    documents(2);
    run(out, Batch.Resume.NOTHING);
    FileTime time = Files.getLastModifiedTime(in.resolve("1.txt"));
    Files.writeString(in.resolve("1.txt"), "well");
    Files.setLastModifiedTime(in.resolve("1.txt"), time);

    ToyParser second = new ToyParser();
    run(second, out, Batch.Resume.EVERYTHING);

    assertEquals(List.of("1.txt"), second.parsed());
  }

  @Test
  void newDocumentsAreAddedAndThoseGoneAreLeftOut() throws IOException {
    documents(5);
    run(out, Batch.Resume.NOTHING);
    Files.delete(in.resolve("1.txt"));
    Files.writeString(in.resolve("0a.txt"), "fine");
    Files.writeString(in.resolve("9.txt"), "fine");

    ToyParser second = new ToyParser();
    run(second, out, Batch.Resume.EVERYTHING);

    assertEquals(List.of("0a.txt", "9.txt"), second.parsed().stream().sorted().toList());
    run(whole, Batch.Resume.NOTHING);
    Files.delete(out.resolve("1.txt.json"));
    assertEquals(Results.of(whole), Results.of(out));
  }

  @Test
  void aReleaseThatIsGoneIsParsedAgain() throws IOException {
    documents(3);
    run(out, Batch.Resume.NOTHING);
    Map<String, String> expected = Results.of(out);
    Files.delete(out.resolve("0.txt.json"));
    Files.writeString(out.resolve("1.txt.json"), "{");

    run(out, Batch.Resume.EVERYTHING);

    assertEquals(expected, Results.of(out));
  }

  @Test
  void whatFailedIsTriedAgainOnlyWhenAskedFor() throws IOException {
    Files.writeString(in.resolve("a.txt"), "bug");
    Files.writeString(in.resolve("b.txt"), "");
    Files.writeString(in.resolve("c.txt"), "fine");
    run(out, Batch.Resume.NOTHING);
    Map<String, String> expected = Results.of(out);

    ToyParser second = new ToyParser();
    run(second, out, Batch.Resume.EVERYTHING);
    assertEquals(List.of(), second.parsed());
    assertEquals(expected, Results.of(out));

    run(second, out, Batch.Resume.ALL_BUT_FAILURES);
    assertEquals(List.of("a.txt"), second.parsed());
    assertEquals(expected, Results.of(out));
  }

  @Test
  void aFullDiskEndsTheBatchAndLeavesItResumable() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this system");
    documents(6);
    run(whole, Batch.Resume.NOTHING);
    for (String name : List.of(".3.txt.json.draft", ".facts.jsonl.draft")) {
      Files.createSymbolicLink(out.resolve(name), full);
      IOException e = assertThrows(IOException.class, () -> run(out, Batch.Resume.EVERYTHING));
      assertTrue(e.getMessage().contains("No space left"), e.getMessage());
      assertFalse(Files.exists(out.resolve(name)));
    }
    run(out, Batch.Resume.EVERYTHING);
    assertEquals(Results.of(whole), Results.of(out));
  }

  @Test
  void twoBatchesDoNotWriteToOneFolder() throws IOException {
    documents(1);
    IOException e =
        assertThrows(
            IOException.class,
            () -> batch(parser, out).with((line, done) -> runMeanwhile()).run(inputs()));
    assertTrue(e.getMessage().endsWith(": another batch writes to this folder"), e.getMessage());
  }

  private void runMeanwhile() {
    try {
      run(out, Batch.Resume.NOTHING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Four in five are read; the fifth not. */
  private void documents(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.writeString(in.resolve(i + ".txt"), i % 5 == 4 ? "image" : "fine");
    }
  }

  private void breakOffAfter(int documents, Batch.Resume resume) {
    Batch batch =
        batch(parser, out)
            .with(resume)
            .with(
                (line, done) -> {
                  if (done == documents) {
                    throw new UncheckedIOException(new IOException("pulled the plug"));
                  }
                });
    assertThrows(IOException.class, () -> batch.run(inputs()));
  }

  private void run(Path folder, Batch.Resume resume) throws IOException {
    run(parser, folder, resume);
  }

  private void run(ToyParser with, Path folder, Batch.Resume resume) throws IOException {
    batch(with, folder).with(resume).run(inputs());
  }

  private static Batch batch(ToyParser with, Path folder) {
    BatchParser pool = BatchParser.of(with).withThreads(2).withTimeLimit(Duration.ofSeconds(60));
    return Batch.of(pool, folder);
  }

  private BatchInputs inputs() {
    return BatchInputs.none().and(in);
  }
}
