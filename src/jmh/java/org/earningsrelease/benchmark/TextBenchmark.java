package org.earningsrelease.benchmark;

import java.util.List;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchInput.InMemory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All text releases, parsed. */
@State(Scope.Benchmark)
public class TextBenchmark {
  private final List<InMemory> texts = Corpus.texts();

  @Benchmark
  public void parseText(Blackhole out) throws Exception {
    for (InMemory text : texts) {
      out.consume(ReleaseParser.standard().parse(text.bytes(), text.name()));
    }
  }
}
