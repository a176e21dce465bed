package org.earningsrelease.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A program that runs by itself. */
record Child(List<String> command) {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  static Child java(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(arguments));
    return new Child(command);
  }

  /** A class of these benchmarks, on their class path. */
  static Child java(Class<?> program, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new Child(command);
  }

  /** The shortest time of some runs, in nanoseconds. */
  long shortest(int runs) throws Exception {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      if (printed().isEmpty()) {
        throw new IllegalStateException("nothing printed by " + command);
      }
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    return shortest;
  }

  /** The number that it prints; empty where it fails. */
  OptionalLong number() throws Exception {
    String printed = printed().strip();
    return printed.matches("\\d+")
        ? OptionalLong.of(Long.parseLong(printed))
        : OptionalLong.empty();
  }

  private String printed() throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] printed = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(printed, StandardCharsets.UTF_8);
  }
}
