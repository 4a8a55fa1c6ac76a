// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Reads {@code pernet}'s command line into words for the shell bundle.
 *
 * <p>The specification is built by hand and not from annotations: reflection would cost a tenth of a second at each start.
 */
final class CommandLineReader {
  private static final String STANDARD_INPUT = "-";

  private final CommandLine commandLine;

  CommandLineReader(String version, PrintWriter out, PrintWriter err) {
    commandLine = new CommandLine(
        pernet(version).addSubcommand("run", run()).addSubcommand("replay", replay()));
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setOut(out).setErr(err);
  }

  /**
   * The words for the shell: {@code shell}, {@code run [--trace] FILE} or {@code replay FILE...}; or nothing, when help or
   * the version was asked for, and has been printed.
   */
  Optional<List<String>> read(String... args) throws LaunchException {
    try {
      ParseResult result = commandLine.parseArgs(args);
      if (CommandLine.executeHelpRequest(result) != null) {
        return Optional.empty();
      }
      return Optional.of(words(result));
    } catch (ParameterException e) {
      throw new LaunchException(
          ExitStatus.USAGE, e.getMessage() + "\n" + usage(e.getCommandLine()), e);
    }
  }

  private static List<String> words(ParseResult result) throws LaunchException {
    if (!result.hasSubcommand()) {
      return List.of("shell");
    }
    ParseResult command = result.subcommand();
    List<String> words = new ArrayList<>();
    words.add(command.commandSpec().name());
    if (command.hasMatchedOption("--trace")) {
      words.add("--trace");
    }
    for (String file : command.matchedPositionalValue(0, new String[0])) {
      requireReadable(file);
      words.add(file);
    }
    return words;
  }

  private static void requireReadable(String file) throws LaunchException {
    if (file.equals(STANDARD_INPUT)) {
      return;
    }
    String reason = whyUnreadable(file);
    if (reason != null) {
      throw new LaunchException(ExitStatus.NO_INPUT, file + ": " + reason);
    }
  }

  private static String whyUnreadable(String file) {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      return e.getReason();
    }
    if (!Files.exists(path)) {
      return "No such file or directory";
    }
    if (Files.isDirectory(path)) {
      return "Is a directory";
    }
    return Files.isReadable(path) ? null : "Permission denied";
  }

  private static String usage(CommandLine command) {
    return command.getUsageMessage(Ansi.OFF).stripTrailing();
  }

  private static CommandSpec pernet(String version) {
    CommandSpec spec =
        command("The Linux kernel's network namespaces, without root. Without a command: a shell.");
    spec.name("pernet").version("pernet " + version);
    spec.addOption(OptionSpec.builder("--version")
        .versionHelp(true)
        .type(boolean.class)
        .description("Print the version and exit.")
        .build());
    return spec;
  }

  private static CommandSpec run() {
    return command(
            "Run the commands in FILE, one a line, and stop at the first that fails, with its status.")
        .addOption(OptionSpec.builder("--trace")
            .type(boolean.class)
            .description(
                "Go on after a failure; print '+ COMMAND' before each command and '= STATUS' after it.")
            .build())
        .addPositional(files("0", "1", "A file of commands, or - for standard input."));
  }

  private static CommandSpec replay() {
    return command(
            "Replay transcripts; print what differs as a diff, then 'N of M commands as recorded'.")
        .addPositional(files("0..*", "1..*", "A transcript in Cram's format."));
  }

  private static CommandSpec command(String description) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(description).commandListHeading("Commands:%n");
    return spec.addOption(OptionSpec.builder("--help")
        .usageHelp(true)
        .type(boolean.class)
        .description("Print this help and exit.")
        .build());
  }

  private static PositionalParamSpec files(String index, String arity, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .required(true)
        .arity(arity)
        .type(String[].class)
        .paramLabel("FILE")
        .description(description)
        .build();
  }
}
