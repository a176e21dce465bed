package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that holds everything, as a user does. */
class CommandLineJarIT {

  @TempDir Path folder;

  @Test
  void knowsItsVersion() throws Exception {
    String version = System.getProperty("project.version");
    assertEquals(new Tool(0, "earnings-release-parser " + version), jar("--version"));
  }

  @Test
  void writesTheReleaseAsJson() throws Exception {
    Path release = Files.writeString(folder.resolve("release.txt"), "Harbour Lamps Ltd.\n");
    Tool parsed = jar("parse", release.toString(), "--format", "json");
    assertEquals(0, parsed.exitCode(), parsed.printed());
    assertTrue(parsed.printed().startsWith("{"), parsed.printed());
  }

  @Test
  void saysInOneLineWhichDocumentCannotBeRead() throws Exception {
    Path release = Files.createFile(folder.resolve("nothing.txt"));
    Tool parsed = jar("parse", release.toString());
    assertEquals(3, parsed.exitCode());
    assertEquals(1, parsed.printed().lines().count(), parsed.printed());
    assertTrue(parsed.printed().contains("nothing.txt"), parsed.printed());
  }

  private static Tool jar(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 2];
    all[0] = "-jar";
    all[1] = System.getProperty("cli.jar");
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Tool.run("java", all);
  }
}
