package org.earningsrelease;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Uses the built jar as another program does, with nothing but what Maven would give that one. */
class ConsumerIT {

  private static final String PROGRAM = "src/it/consumer/consumer/Program.java";
  private static final String MODULE = "src/it/consumer/module-info.java";
  private static final Tool SILENCE = new Tool(0, "");
  private static final Tool ANSWER = new Tool(0, "PDF, pages: 1");

  @TempDir Path folder;
  private String library;
  private String classes;
  private String release;

  @BeforeEach
  void prepare() throws IOException {
    library = libraryWithDependencies();
    classes = folder.resolve("classes").toString();
    release = folder.resolve("release.pdf").toString();
    printRelease();
  }

  private void printRelease() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream print = new PDPageContentStream(document, page)) {
        print.beginText();
        print.setFont(font(document), 10);
        print.newLineAtOffset(72, 700);
        print.showText("Harbour Lamps Ltd. reports its results");
        print.endText();
      }
      document.save(release);
    }
  }

  /** Stands in the document, so that no font of the machine is looked for. */
  private static PDFont font(PDDocument document) throws IOException {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream font = PDFont.class.getResourceAsStream(name)) {
      return PDType0Font.load(document, font);
    }
  }

  @Test
  void aProgramOnTheClassPathNeedsOnlyTheRuntimeDependencies() throws Exception {
    assertEquals(
        SILENCE,
        Tool.run("javac", "-Xlint:all", "-Werror", "-cp", library, "-d", classes, PROGRAM));
    assertEquals(ANSWER, Tool.run("java", "-cp", everything(), "consumer.Program", release));
  }

  @Test
  void aProgramOnTheModulePathNeedsOnlyTheRuntimeDependencies() throws Exception {
    assertEquals(
        SILENCE,
        Tool.run("javac", "-Xlint:all", "-Werror", "-p", library, "-d", classes, PROGRAM, MODULE));
    assertEquals(
        ANSWER, Tool.run("java", "-p", everything(), "-m", "consumer/consumer.Program", release));
  }

  @Test
  void onlyPdfBoxAndCommonsLangAreForcedOnAnotherProgram() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    Set<String> forced =
        children(children(project, "dependencies").findFirst().orElseThrow(), "dependency")
            .filter(dependency -> !text(dependency, "optional").equals("true"))
            .filter(dependency -> !text(dependency, "scope").equals("test"))
            .map(dependency -> text(dependency, "artifactId"))
            .collect(toSet());
    assertEquals(Set.of("pdfbox", "commons-lang3"), forced);
  }

  private String everything() {
    return library + File.pathSeparator + classes;
  }

  private static String libraryWithDependencies() throws IOException {
    Path jar = Path.of(System.getProperty("library.jar"));
    Path dependencies = Path.of(System.getProperty("library.dependencies"));
    try (Stream<Path> jars = Files.list(dependencies)) {
      return Stream.concat(Stream.of(jar), jars)
          .map(Path::toString)
          .collect(joining(File.pathSeparator));
    }
  }

  private static String text(Element parent, String name) {
    return children(parent, name).map(Element::getTextContent).collect(joining());
  }

  private static Stream<Element> children(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getTagName().equals(name));
  }
}
