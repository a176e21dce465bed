package org.earningsrelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchInputsTest {
  @TempDir Path folder;

  @Test
  void aFolderGivesItsFilesByNameWithoutHiddenOnes() throws IOException {
    write("b.txt");
    write("a/c.pdf");
    write(".hidden");
    write(".git/x.txt");

    assertEquals(List.of("a/c.pdf", "b.txt"), names(List.of(folder)));
  }

  @Test
  void whatTheBatchWritesIsNotRead() throws IOException {
    write("a.txt");
    write("out/a.txt.json");

    assertEquals(List.of("a.txt"), names(List.of(folder)));
  }

  @Test
  void filesKeepTheirOrder() throws IOException {
    Path b = write("b.txt");
    Path a = write("x/a.txt");

    assertEquals(List.of("b.txt", "a.txt"), names(List.of(b, a)));
  }

  @Test
  void twoDocumentsOfOneNameAreRefused() throws IOException {
    Path one = write("x/a.txt");
    Path two = write("y/a.txt");

    var e = assertThrows(IllegalArgumentException.class, () -> names(List.of(one, two)));
    assertEquals("two documents are named a.txt", e.getMessage());
  }

  private List<String> names(List<Path> paths) throws IOException {
    BatchInputs inputs = BatchInputs.none().without(folder.resolve("out"));
    for (Path path : paths) {
      inputs = inputs.and(path);
    }
    return names(inputs);
  }

  private static List<String> names(BatchInputs inputs) throws IOException {
    List<String> names = new ArrayList<>();
    inputs.forEach(input -> names.add(input.name()));
    assertEquals(names.size(), inputs.count());
    return names;
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }
}
