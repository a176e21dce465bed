package org.earningsrelease;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void tellsEachCommandsOptions() throws Exception {
    Tool help = jar("batch", "--help");
    assertEquals(0, help.exitCode());
    for (String option :
        List.of(
            "--threads",
            "--resume",
            "--retry-failed",
            "--quiet",
            "--files-from",
            "--include",
            "--exclude",
            "--time-limit",
            "--max-pages",
            "--max-bytes",
            "--facts")) {
      assertTrue(help.printed().contains(option), option + " in " + help.printed());
    }
    Tool commands = jar("--help");
    assertEquals(0, commands.exitCode());
    assertTrue(commands.printed().contains("2   wrong usage"), commands.printed());
  }

  @Test
  void aBatchOfAListTellsWhatCameOfIt() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), "Net sales rose 5%.\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path list = Files.writeString(folder.resolve("list"), good + "\n\n" + empty + "\n");
    Path out = folder.resolve("out");

    Tool batch = jar("batch", "--files-from", list.toString(), "-o", out.toString());

    assertEquals(1, batch.exitCode(), batch.printed());
    List<String> lines = batch.printed().lines().toList();
    String name = good.toString().substring(1);
    assertEquals("1/2 " + name + ": parsed", lines.get(0));
    assertEquals("cannot read: empty.txt: empty, 0 bytes", lines.get(1));
    assertTrue(lines.get(3).startsWith("1 parsed, 1 unreadable (1 empty), 0 failed; 1 page"));
    assertTrue(Files.exists(out.resolve(name + ".json")));
    assertEquals(2, Files.readAllLines(out.resolve("batch.jsonl")).size());
  }

  @Test
  void aLimitThatIsSetIsKept() throws Exception {
    Path release = Files.writeString(folder.resolve("release.txt"), "Net sales\f\nrose 5%.\n");
    Tool parsed = jar("parse", release.toString(), "--max-pages", "1");
    assertEquals(3, parsed.exitCode());
    assertEquals("cannot read: release.txt: more than the limit of 1 pages", parsed.printed());
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws Exception {
    String out = folder.resolve("out").toString();
    for (List<String> arguments :
        List.of(
            List.of("batch", "-o", out),
            List.of("batch", folder.toString()),
            List.of("batch", "no-such-folder/", "--files-from", "no-such-list", "-o", out),
            List.of("batch", folder.toString(), "-o", out, "--include", "[a"),
            List.of("batch", folder.toString(), "-o", out, "--max-pages", "0"),
            List.of("parse"),
            List.of("print"))) {
      Tool tool = jar(arguments.toArray(String[]::new));
      assertEquals(2, tool.exitCode(), arguments + ": " + tool.printed());
      assertFalse(Files.exists(Path.of(out, "batch.jsonl")));
    }
  }

  @Test
  void theLauncherGivesTheSameWithAndWithoutItsArchive() throws Exception {
    Path built = Path.of(System.getProperty("cli.jar"));
    Path jar = Files.copy(built, folder.resolve(built.getFileName()));
    Path launcher = folder.resolve("earnings-release-parser");
    Files.copy(built.resolveSibling(launcher.getFileName()), launcher, COPY_ATTRIBUTES);
    String release =
        Files.writeString(folder.resolve("release.txt"), "Sales rose 5%.\n").toString();

    Tool plain = jar("parse", release, "--format", "json");
    Tool first = Tool.run(launcher.toString(), "parse", release, "--format", "json");
    assertTrue(
        Files.size(folder.resolve("earnings-release-parser-cli.jsa")) > Files.size(jar) / 10);
    Path programs = Files.createDirectory(folder.resolve("bin"));
    Path link =
        Files.createSymbolicLink(programs.resolve("erp"), Path.of("../earnings-release-parser"));
    Tool second = Tool.run(link.toString(), "parse", release, "--format", "json");

    assertEquals(List.of(plain, plain), List.of(first, second));
    assertEquals(2, Tool.run(launcher.toString(), "print").exitCode());
  }

  private static Tool jar(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 2];
    all[0] = "-jar";
    all[1] = System.getProperty("cli.jar");
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Tool.run("java", all);
  }
}
