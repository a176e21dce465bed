package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** Reading loads neither the desktop's fonts nor those of the system. */
class NoDesktopTest {
  private static final List<String> FORBIDDEN =
      List.of(
          "java.awt.Font",
          "java.awt.Toolkit",
          "java.awt.color.",
          "sun.font.",
          "org.apache.pdfbox.pdmodel.PDDocument ",
          "org.apache.pdfbox.pdmodel.font.FontMapper");

  @Test
  void noneOfTheirClassesIsLoaded() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
    assertTrue(lines.stream().anyMatch(line -> line.contains(" " + PdfReader.class.getName())));
    assertEquals(
        List.of(),
        lines.stream().filter(line -> FORBIDDEN.stream().anyMatch(line::contains)).toList());
  }

  /** Reads a few fixtures; a program of its own. */
  static final class Reading {
    public static void main(String[] args) throws IOException, UnreadableDocumentException {
      List<Path> files;
      try (Stream<Path> all = Files.walk(Path.of("fixtures"))) {
        files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().limit(12).toList();
      }
      for (Path file : files) {
        new PdfReader().read(Files.readAllBytes(file), file.toString(), "", Limits.standard());
      }
    }
  }
}
