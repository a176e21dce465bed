package org.earningsrelease;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program of this JDK did.
 *
 * @param exitCode 0 where all went well
 * @param printed its output and its errors, without white space around them
 */
record Tool(int exitCode, String printed) {

  /** Runs {@code java}, {@code javac}…, or what an absolute path names, to its end. */
  static Tool run(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] printed = process.getInputStream().readAllBytes();
    return new Tool(process.waitFor(), new String(printed, StandardCharsets.UTF_8).strip());
  }
}
