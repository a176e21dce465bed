package org.earningsrelease.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.batch.BatchInput.InMemory;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.validate.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The stages behind reading, each over all PDF releases. */
@State(Scope.Benchmark)
public class StageBenchmark {
  /** A release as each stage leaves it. */
  private record Staged(ReadDocument read, Layout layout, FinancialRelease release) {}

  private final List<Staged> all = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @Setup
  public void readAll() throws Exception {
    for (InMemory pdf : Corpus.pdfs()) {
      ReadDocument read = DocumentReaders.read(pdf.bytes(), pdf.name(), "");
      Layout layout = LayoutAnalyzer.analyze(read.text());
      all.add(new Staged(read, layout, extract(read, layout)));
      for (Page page : read.text().pages()) {
        page.lines().forEach(line -> lines.add(text(line)));
      }
    }
  }

  private static FinancialRelease extract(ReadDocument read, Layout layout) {
    return new ReleaseExtractor().extract(read.document(), layout, read.findings());
  }

  private static String text(Line line) {
    return String.join(" ", line.words().stream().map(Word::text).toList());
  }

  @Benchmark
  public void layout(Blackhole out) {
    all.forEach(one -> out.consume(LayoutAnalyzer.analyze(one.read().text())));
  }

  @Benchmark
  public void tokens(Blackhole out) {
    lines.forEach(line -> out.consume(Lexer.standard().tokens(line)));
  }

  @Benchmark
  public void extract(Blackhole out) {
    all.forEach(one -> out.consume(extract(one.read(), one.layout())));
  }

  @Benchmark
  public void validate(Blackhole out) {
    all.forEach(one -> out.consume(Validator.standard().validate(one.release())));
  }
}
