package org.earningsrelease.benchmark;

import java.util.List;
import org.earningsrelease.ParserOptions;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchInput.InMemory;
import org.earningsrelease.internal.read.DocumentReaders;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All PDF releases from their bytes: stripped of their text, read, parsed. */
@State(Scope.Benchmark)
public class PdfBenchmark {
  private static final ReleaseParser PLAIN =
      ReleaseParser.of(ParserOptions.standard().withoutRepair());

  private final List<InMemory> pdfs = Corpus.pdfs();

  @Benchmark
  public void strip(Blackhole out) throws Exception {
    for (InMemory pdf : pdfs) {
      out.consume(Corpus.strippedLength(pdf.bytes()));
    }
  }

  @Benchmark
  public void read(Blackhole out) throws Exception {
    for (InMemory pdf : pdfs) {
      out.consume(DocumentReaders.read(pdf.bytes(), pdf.name(), ""));
    }
  }

  @Benchmark
  public void parse(Blackhole out) throws Exception {
    for (InMemory pdf : pdfs) {
      out.consume(ReleaseParser.standard().parse(pdf.bytes(), pdf.name()));
    }
  }

  @Benchmark
  public void parseWithoutRepair(Blackhole out) throws Exception {
    for (InMemory pdf : pdfs) {
      out.consume(PLAIN.parse(pdf.bytes(), pdf.name()));
    }
  }
}
