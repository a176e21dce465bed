package org.earningsrelease.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.batch.Trouble;
import org.earningsrelease.internal.extract.Extraction;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a document was read, for who writes rules. */
@Command(
    name = "explain",
    description =
        "Shows how one release was read: lines, sections, tokens, tables, and by which rule each"
            + " figure became a fact.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "the release, PDF or text")
  private Path file = Path.of("");

  @Option(names = "--page", paramLabel = "N", description = "this page only; default: all")
  private Optional<Integer> page = Optional.empty();

  @Spec private CommandSpec spec;

  ExplainCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      ReadDocument read = DocumentReaders.read(bytes, name, "");
      requirePage(read);
      Extraction steps =
          new ReleaseExtractor()
              .steps(
                  read.document(),
                  Reading.of(LayoutAnalyzer.analyze(read.text())),
                  read.findings());
      FinancialRelease release =
          console
              .parsers()
              .with(ParserOptions.standard())
              .parse(new BatchInput.InMemory(bytes, name));
      String explanation = new Explanation(read.text(), steps, release).text(page);
      return console.isWritten(() -> console.out().print(explanation)) ? 0 : Console.UNREADABLE;
    } catch (UnreadableDocumentException e) {
      console.err().println(Trouble.of(e));
    } catch (IOException e) {
      console.err().println(Trouble.of(BatchInput.of(file), e));
    }
    return Console.UNREADABLE;
  }

  private void requirePage(ReadDocument read) {
    int pages = read.document().pages();
    if (page.filter(n -> n < 1 || n > pages).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--page " + page.orElseThrow() + ": the document has " + pages);
    }
  }
}
