package org.earningsrelease.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The shortest times of all benchmarks, and what each allocates. The shortest, because whatever
 * else runs on a machine only ever adds to a time.
 *
 * @param milliseconds of one pass over the corpus, by benchmark
 * @param bytes allocated in one pass, by benchmark
 */
record Stopwatch(Map<String, Double> milliseconds, Map<String, Double> bytes) {
  private static final int PASSES = Integer.getInteger("jmh.passes", 10);

  static Stopwatch measure() throws RunnerException {
    Stopwatch all = new Stopwatch(new TreeMap<>(), new TreeMap<>());
    Collection<RunResult> results = new Runner(options()).run();
    results.forEach(all::add);
    return all;
  }

  private static Options options() {
    return new OptionsBuilder()
        .include("org.earningsrelease.benchmark")
        .mode(Mode.SingleShotTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .warmupIterations(PASSES)
        .measurementIterations(PASSES)
        .forks(1)
        .timeout(TimeValue.minutes(5))
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Djmh.corpus=" + Corpus.folder())
        .build();
  }

  private void add(RunResult result) {
    String threads = result.getParams().getParam("threads");
    String name = result.getPrimaryResult().getLabel() + (threads == null ? "" : threads);
    milliseconds.put(name, result.getPrimaryResult().getStatistics().getMin());
    bytes.put(name, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  double of(String benchmark) {
    return milliseconds.get(benchmark);
  }
}
