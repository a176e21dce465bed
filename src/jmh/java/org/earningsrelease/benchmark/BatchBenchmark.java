package org.earningsrelease.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchInput.InMemory;
import org.earningsrelease.batch.BatchParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All releases as a batch. */
@State(Scope.Benchmark)
public class BatchBenchmark {
  private final List<InMemory> all =
      Stream.concat(Corpus.pdfs().stream(), Corpus.texts().stream()).toList();

  @Param({"1", "2"})
  int threads;

  @Benchmark
  public void batch(Blackhole out) {
    BatchParser.of(ReleaseParser.standard()).withThreads(threads).parse(all, out::consume);
  }
}
