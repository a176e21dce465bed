package org.earningsrelease.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.ReleaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir Path in;
  @TempDir Path out;

  @Test
  void eachDocumentBecomesJsonAndAllFactsGoIntoOneFile() throws IOException {
    write("a.txt", "one");
    write("sub/b.txt", "two");

    Tally tally = run(1);

    assertEquals(2, tally.parsed());
    assertEquals(4, tally.pages());
    assertEquals(74, tally.facts());
    assertTrue(tally.isComplete());
    assertEquals(List.of("a.txt.json", "batch.jsonl", "facts.jsonl", "sub/b.txt.json"), files());
    assertEquals("sub/b.txt", release("sub/b.txt.json").document().name());
    List<String> facts = Files.readAllLines(out.resolve("facts.jsonl"));
    assertEquals(74, facts.size());
    assertTrue(facts.get(0).startsWith("{\"document\":\"a.txt\","), facts.get(0));
    assertTrue(facts.get(37).startsWith("{\"document\":\"sub/b.txt\","), facts.get(37));
  }

  @Test
  void aBadDocumentIsALineAndTheOthersGoOn() throws IOException {
    write("a.txt", "");
    write("b.txt", "bug");
    write("c.txt", "deep");
    write("d.txt", "huge");
    write("e.txt", "image");
    write("f.txt", "fine");

    Tally tally = run(2);

    assertEquals(1, tally.parsed());
    assertEquals(Map.of("empty", 1L, "noTextLayer", 1L), tally.unreadable());
    assertEquals(3, tally.failed());
    assertEquals(2, tally.pages());
    assertEquals(37, tally.facts());
    assertFalse(tally.isComplete());
    List<String> journal = journal();
    assertEquals(
        "{\"name\":\"a.txt\",\"status\":\"unreadable\",\"reason\":\"empty\","
            + "\"message\":\"cannot read: a.txt: no text\",\"pages\":0,\"facts\":0,\"proven\":0,\"findings\":0}",
        journal.get(0));
    assertTrue(
        journal
            .get(1)
            .startsWith(
                "{\"name\":\"b.txt\",\"status\":\"failed\",\"reason\":\"java.lang.IllegalStateException\",\"message\":\"failed: "),
        journal.get(1));
    assertTrue(journal.get(1).contains("IllegalStateException: no row at "), journal.get(1));
    assertTrue(journal.get(2).contains("\"reason\":\"java.lang.StackOverflowError\""));
    assertTrue(journal.get(3).contains("\"reason\":\"java.lang.OutOfMemoryError\""));
    assertTrue(
        journal
            .get(4)
            .contains(
                "\"reason\":\"noTextLayer\",\"message\":\"cannot read: e.txt: pages 1 to 3: no text layer\""),
        journal.get(4));
    assertEquals(
        "{\"name\":\"f.txt\",\"status\":\"parsed\",\"reason\":null,\"message\":null,"
            + "\"pages\":2,\"facts\":37,\"proven\":7,\"findings\":2}",
        journal.get(5));
    assertEquals(List.of("batch.jsonl", "f.txt.json", "facts.jsonl"), files());
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("%02d.txt".formatted(i), i % 7 == 0 ? "bug" : "fine");
    }
    run(1);
    byte[] facts = Files.readAllBytes(out.resolve("facts.jsonl"));
    List<String> journal = journal();
    List<String> files = files();

    run(4);

    assertArrayEquals(facts, Files.readAllBytes(out.resolve("facts.jsonl")));
    assertEquals(journal, journal());
    assertEquals(files, files());
  }

  @Test
  void progressIsToldInInputOrder() throws IOException {
    for (String name : List.of("c.txt", "a.txt", "b.txt")) {
      write(name, "fine");
    }
    List<String> told = new ArrayList<>();

    batch(3).with((line, done) -> told.add(done + " " + line.name())).run(inputs());

    assertEquals(List.of("1 a.txt", "2 b.txt", "3 c.txt"), told);
  }

  @Test
  void theJsonOfAnEarlierRunIsRemovedWithItsDocument() throws IOException {
    write("a.txt", "fine");
    run(1);
    write("a.txt", "");
    run(1);

    assertEquals(List.of("batch.jsonl", "facts.jsonl"), files());
  }

  @Test
  void troubleWithTheOutputEndsTheBatchAndLeavesNoHalfFile() throws IOException {
    write("a.txt", "fine");
    Files.createDirectories(out.resolve("a.txt.json"));

    var e = assertThrows(IOException.class, () -> run(2));

    assertTrue(e.getMessage().endsWith("a.txt.json: is a folder"), e.getMessage());
    assertEquals(List.of("batch.jsonl"), files());
  }

  @Test
  void aFileThatIsGoneIsNotAccessible() throws IOException {
    batch(1).run(List.of(BatchInput.of(in.resolve("gone.txt"))));

    assertEquals(
        "{\"name\":\"gone.txt\",\"status\":\"unreadable\",\"reason\":\"notAccessible\","
            + "\"message\":\"cannot read: "
            + in.resolve("gone.txt")
            + ": no such file\",\"pages\":0,\"facts\":0,\"proven\":0,\"findings\":0}",
        journal().get(0));
  }

  @Test
  void noThreadsAreRefused() {
    assertEquals(
        "threads is 0", assertThrows(IllegalArgumentException.class, () -> batch(0)).getMessage());
  }

  private Tally run(int threads) throws IOException {
    return batch(threads).run(inputs());
  }

  private Batch batch(int threads) {
    return Batch.of(BatchParser.of(new ToyParser()).withThreads(threads), out);
  }

  private BatchInputs inputs() {
    return BatchInputs.none().and(in).without(out);
  }

  private void write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The lines of {@code batch.jsonl} without the milliseconds. */
  private List<String> journal() throws IOException {
    return Files.readAllLines(out.resolve("batch.jsonl")).stream()
        .map(line -> line.substring(0, line.indexOf(",\"milliseconds\":")) + "}")
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private FinancialRelease release(String name) throws IOException {
    try (InputStream json = Files.newInputStream(out.resolve(name))) {
      return ReleaseJson.read(json);
    }
  }
}
