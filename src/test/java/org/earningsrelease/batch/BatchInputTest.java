package org.earningsrelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchInputTest {
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
    return BatchInput.find(paths, folder.resolve("out")).stream().map(BatchInput::name).toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }
}
