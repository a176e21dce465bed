package org.earningsrelease.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: picks the command, runs it and turns what happened into an exit code. */
@Command(
    name = "earnings-release-parser",
    description = "Reads company earnings releases, PDF and text, into data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but a check found a contradiction, or some documents of a batch could not be read",
      "2:wrong usage",
      "3:the document could not be read, or the output not written"
    },
    subcommands = HelpCommand.class)
public final class Main {
  /** What a library says of a font is no use to who reads the results; held, or it is forgotten. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  @Option(
      names = "--no-repair",
      scope = ScopeType.INHERIT,
      description = "take every table as it looks at first, even if its totals do not add up")
  private boolean plain;

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    LIBRARIES.setLevel(Level.OFF);
    System.exit(run(Parsers.standard(), Streams.standard(), args));
  }

  /**
   * Runs a command.
   *
   * @param parsers read the documents
   * @param streams take results and messages
   * @param args the command and its arguments
   * @return the exit code
   */
  static int run(Parsers parsers, Streams streams, String... args) {
    Main main = new Main();
    Parsers chosen = options -> parsers.with(main.plain ? options.withoutRepair() : options);
    PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    Console console = new Console(chosen, out, err);
    int exitCode =
        new CommandLine(main)
            .addSubcommand(new ParseCommand(console, Screen.of(streams.terminal())))
            .addSubcommand(new BatchCommand(chosen, err, streams))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(err)
            .execute(args);
    out.flush();
    err.flush();
    return exitCode;
  }
}
