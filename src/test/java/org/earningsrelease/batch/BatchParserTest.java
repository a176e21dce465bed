package org.earningsrelease.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BatchParserTest {
  private final ToyParser toy = new ToyParser();

  @TempDir Path in;

  @AfterEach
  void release() {
    toy.release();
  }

  @Test
  void filesBytesAndStreamsAreDocuments() throws IOException {
    byte[] text = "Net sales rose 5%.".getBytes(UTF_8);
    Path file = Files.write(in.resolve("a.txt"), text);
    List<BatchInput> inputs =
        List.of(
            BatchInput.of(file),
            new BatchInput.InMemory(text, "b"),
            new BatchInput.InStream(new ByteArrayInputStream(text), "c"),
            new BatchInput.InMemory(new byte[0], "d"));

    List<Outcome> outcomes = new ArrayList<>();
    BatchParser.of(ReleaseParser.standard()).parse(inputs, outcomes::add);

    assertEquals(List.of("a.txt", "b", "c", "d"), outcomes.stream().map(Outcome::name).toList());
    for (Outcome outcome : outcomes.subList(0, 3)) {
      Outcome.Parsed parsed = assertInstanceOf(Outcome.Parsed.class, outcome);
      assertEquals(outcome.name(), parsed.release().document().name());
      assertEquals(18, parsed.release().document().characters());
    }
    Outcome.Unreadable empty = assertInstanceOf(Outcome.Unreadable.class, outcomes.get(3));
    assertEquals("empty", empty.reason());
  }

  @Test
  void inputsAreAskedForAsOutcomesAreTaken() throws IOException {
    List<BatchInput> inputs = documents("fine", 100);
    List<String> asked = new ArrayList<>();
    Iterable<BatchInput> noted =
        () -> {
          Iterator<BatchInput> all = inputs.iterator();
          return new Mapped<>(
              all,
              input -> {
                asked.add(input.name());
                return input;
              });
        };

    try (Stream<Outcome> outcomes = BatchParser.of(toy).withThreads(2).parse(noted)) {
      assertEquals("00.txt", outcomes.iterator().next().name());
    }

    assertTrue(asked.size() <= 9, asked::toString);
  }

  @Test
  void aDocumentThatHangsHasFailedAndTheOthersGoOn() throws IOException {
    List<BatchInput> inputs = new ArrayList<>(documents("fine", 20));
    write("03.txt", "hang");
    write("11.txt", "hang");

    List<Outcome> outcomes = parse(pool(2).withTimeLimit(Duration.ofSeconds(3)), inputs);

    assertEquals(20, outcomes.size());
    for (int i = 0; i < 20; i++) {
      if (i == 3 || i == 11) {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(i));
        assertEquals("timeout", failed.reason());
        assertEquals(
            "failed: "
                + in.resolve("%02d.txt".formatted(i))
                + ": took longer than the limit of 3 s",
            failed.message());
      } else {
        assertInstanceOf(Outcome.Parsed.class, outcomes.get(i));
      }
    }
  }

  @Test
  void onlySoManyThreadsMayHang() throws IOException {
    List<BatchInput> inputs = documents("hang", 10);

    List<Outcome> outcomes = new ArrayList<>();
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () ->
                pool(1)
                    .withTimeLimit(Duration.ofMillis(500))
                    .withStuckLimit(2)
                    .parse(inputs, outcomes::add));

    assertInstanceOf(StuckException.class, e.getCause());
    assertEquals("3 documents hang in threads that cannot be stopped", e.getCause().getMessage());
    assertEquals(2, outcomes.size());
  }

  @Test
  void crashesOfEveryKindAreOutcomes() throws IOException {
    documents("fine", 4);
    write("00.txt", "bug");
    write("01.txt", "deep");
    write("02.txt", "huge");

    List<Outcome> outcomes = parse(pool(2), inputs(4));

    assertEquals(
        List.of(
            "java.lang.IllegalStateException",
            "java.lang.StackOverflowError",
            "java.lang.OutOfMemoryError"),
        outcomes.stream()
            .limit(3)
            .map(outcome -> assertInstanceOf(Outcome.Failed.class, outcome).reason())
            .toList());
    assertInstanceOf(Outcome.Parsed.class, outcomes.get(3));
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    BatchParser parser = BatchParser.of(toy);
    assertThrows(IllegalArgumentException.class, () -> parser.withThreads(0));
    assertThrows(IllegalArgumentException.class, () -> parser.withTimeLimit(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> parser.withStuckLimit(-1));
  }

  private BatchParser pool(int threads) {
    return BatchParser.of(toy).withThreads(threads).withTimeLimit(Duration.ofMinutes(1));
  }

  private static List<Outcome> parse(BatchParser parser, List<BatchInput> inputs) {
    try (Stream<Outcome> outcomes = parser.parse(inputs)) {
      return outcomes.toList();
    }
  }

  private List<BatchInput> documents(String text, int count) throws IOException {
    for (BatchInput input : inputs(count)) {
      write(input.name(), text);
    }
    return inputs(count);
  }

  private List<BatchInput> inputs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> BatchInput.of(in.resolve("%02d.txt".formatted(i))))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }
}
