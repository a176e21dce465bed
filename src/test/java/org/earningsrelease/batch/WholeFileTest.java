package org.earningsrelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsWrittenWithItsFolders() throws IOException {
    Path file = folder.resolve("a/b.txt");

    WholeFile.write(file, out -> out.write('x'));

    assertEquals("x", Files.readString(file));
    assertEquals(List.of("b.txt"), names(folder.resolve("a")));
  }

  @Test
  void onTroubleTheOldFileStaysAndNoDraftIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "old");

    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write('x');
                  throw new IOException("disk full");
                }));

    assertEquals("old", Files.readString(file));
    assertEquals(List.of("b.txt"), names(folder));
  }

  @Test
  void aFolderIsNoFile() {
    var e = assertThrows(IOException.class, () -> WholeFile.write(folder, out -> {}));

    assertEquals(folder + ": is a folder", e.getMessage());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).toList();
    }
  }
}
