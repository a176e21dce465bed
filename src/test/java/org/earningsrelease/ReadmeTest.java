package org.earningsrelease;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.ReleaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md shows is what happens; else mend the page. */
class ReadmeTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;

  /** A {@code java} block and the {@code console} block behind it. */
  record Example(String program, String output) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String part : StringUtils.splitByWholeSeparator(readme(), "```java\n")) {
      if (!part.startsWith("#")) {
        examples.add(
            new Example(
                StringUtils.substringBefore(part, "```"),
                StringUtils.substringBetween(part, "```console\n", "```").strip()));
      }
    }
    return examples;
  }

  @Test
  void thereAreExamples() throws IOException {
    assertEquals(3, examples().size());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theJavaExamplesPrintWhatIsShown(Example example) throws Exception {
    Path source = Files.writeString(folder.resolve("Example.java"), program(example.program()));
    assertEquals(new Tool(0, example.output()), Tool.run("java", "-cp", CLASS_PATH, source + ""));
  }

  @Test
  void theMainCommandPrintsTheSummaryShown() throws IOException, UnreadableDocumentException {
    String file = StringUtils.substringBetween(readme(), "cli.jar parse ", "\n");
    String shown = StringUtils.substringBetween(readme(), "```console\n", "…\n");
    ByteArrayOutputStream summary = new ByteArrayOutputStream();
    ReleaseText.write(ReleaseParser.standard().parse(Path.of(file)), summary);
    String printed = summary.toString(StandardCharsets.UTF_8);
    assertTrue(printed.startsWith(shown), printed);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** The block's imports in front, what follows them within a method. */
  private static String program(String block) {
    Map<Boolean, String> lines =
        block.lines().collect(partitioningBy(line -> line.startsWith("import "), joining("\n")));
    return lines.get(true)
        + "\nclass Example { public static void main(String[] args) throws Exception {\n"
        + lines.get(false)
        + "\n}}\n";
  }
}
