package org.earningsrelease;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Uses the built jar as another program does, with nothing but what Maven would give that one. */
class ConsumerIT {

  private static final Path PROGRAM = Path.of("src/it/consumer/consumer/Program.java");
  private static final Path MODULE = Path.of("src/it/consumer/module-info.java");
  private static final String ANSWER = "Q4";

  @TempDir Path classes;

  @Test
  void aProgramOnTheClassPathNeedsOnlyTheRuntimeDependencies() throws Exception {
    String library = libraryWithDependencies();
    run("javac", "-Xlint:all", "-Werror", "-cp", library, "-d", classes(), PROGRAM.toString());
    assertEquals(ANSWER, run("java", "-cp", join(library, classes()), "consumer.Program"));
  }

  @Test
  void aProgramOnTheModulePathNeedsOnlyTheRuntimeDependencies() throws Exception {
    String library = libraryWithDependencies();
    run("javac", "-p", library, "-d", classes(), PROGRAM.toString(), MODULE.toString());
    assertEquals(
        ANSWER, run("java", "-p", join(library, classes()), "-m", "consumer/consumer.Program"));
  }

  @Test
  void onlyPdfBoxAndCommonsLangAreForcedOnAnotherProgram() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    Set<String> forced =
        elements(child(project, "dependencies").getChildNodes())
            .filter(dependency -> !text(dependency, "optional").equals("true"))
            .filter(dependency -> !text(dependency, "scope").equals("test"))
            .map(dependency -> text(dependency, "artifactId"))
            .collect(toSet());
    assertEquals(Set.of("pdfbox", "commons-lang3"), forced);
  }

  private String classes() {
    return classes.toString();
  }

  private static String libraryWithDependencies() throws IOException {
    Path library = Path.of(System.getProperty("library.jar"));
    try (Stream<Path> dependencies =
        Files.list(Path.of(System.getProperty("library.dependencies")))) {
      return Stream.concat(Stream.of(library), dependencies)
          .map(Path::toString)
          .collect(joining(File.pathSeparator));
    }
  }

  private static String join(String first, String second) {
    return first + File.pathSeparator + second;
  }

  /** Runs a tool of this JDK in the project's folder and returns what it printed. */
  private static String run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static String text(Element parent, String name) {
    return elements(parent.getChildNodes())
        .filter(element -> element.getTagName().equals(name))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static Element child(Element parent, String name) {
    return elements(parent.getChildNodes())
        .filter(element -> element.getTagName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
