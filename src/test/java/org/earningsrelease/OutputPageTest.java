package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.Examples;
import org.earningsrelease.write.FactLines;
import org.earningsrelease.write.ReleaseJson;
import org.earningsrelease.write.ReleaseText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of {@code src/site/markdown/output.md} is what the parser gives; else mend the
 * page.
 */
class OutputPageTest {
  @TempDir private Path folder;
  private String page = "";
  private FinancialRelease release = Examples.empty();

  @BeforeEach
  void parseTheExample() throws IOException, UnreadableDocumentException {
    page = Files.readString(Path.of("src/site/markdown/output.md"));
    Path file = Files.writeString(folder.resolve("larch.txt"), block("text"));
    release = ReleaseParser.standard().parse(file);
  }

  @Test
  void theSummaryIsThatOfTheExample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseText.write(release, out);

    assertEquals(block("console"), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theFactsAreAmongThoseOfTheExample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactLines.write(release, out);
    List<String> facts = out.toString(StandardCharsets.UTF_8).lines().toList();

    for (String line : block("json").lines().toList()) {
      assertTrue(facts.contains(line), line);
    }
  }

  @Test
  void theReleaseJsonBeginsLikeThatOfTheExample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseJson.write(release, out);
    String begin = StringUtils.substringBetween(page, "begins\n\n```json\n", "\n  …\n```");

    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(begin), begin);
  }

  /** The first block of that kind. */
  private String block(String kind) {
    return StringUtils.substringBetween(page, "```" + kind + "\n", "```");
  }
}
