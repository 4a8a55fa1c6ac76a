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
    commandLine = new CommandLine(pernet(version)
        .addSubcommand("run", run())
        .addSubcommand("replay", replay())
        .addSubcommand("exec", withoutPermutation(exec()))
        .addSubcommand("serve", serve()));
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setOut(out).setErr(err);
  }

  /**
   * The words for the shell: {@code shell}, {@code run [--trace] FILE}, {@code replay FILE...}, {@code exec [--pcap FILE]
   * [--in DIR] -- COMMAND...} or {@code serve DIR}; or nothing, when help or
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
    if (words.contains("exec") || words.contains("serve")) {
      return wordsOfCommand(command, words);
    }
    if (command.hasMatchedOption("--trace")) {
      words.add("--trace");
    }
    for (String file : command.matchedPositionalValue(0, new String[0])) {
      requireReadable(file);
      words.add(file);
    }
    return words;
  }

  private static List<String> wordsOfCommand(ParseResult command, List<String> words) {
    for (String option : List.of("--pcap", "--in")) {
      String value = command.matchedOptionValue(option, null);
      if (value != null) {
        words.addAll(List.of(option, value));
      }
    }
    if (words.get(0).equals("exec")) {
      words.add("--");
    }
    words.addAll(List.of(command.matchedPositionalValue(0, new String[0])));
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

  private static CommandSpec exec() {
    return command(
            "Run COMMAND, an unmodified Linux program, against a kernel of its own; its status is COMMAND's.")
        .addOption(value("--pcap", "FILE", "Record all netlink datagrams, for Wireshark."))
        .addOption(value("--in", "DIR", "Use the kernel that is served at DIR."))
        .addPositional(
            words("0..*", "1..*", "COMMAND", "The command and its arguments, best after --."));
  }

  private static CommandSpec serve() {
    return command("Serve a kernel at DIR until interrupted, for 'pernet exec --in DIR'.")
        .addPositional(words("0", "1", "DIR", "A directory, which is made where there is none."));
  }

  /** What follows the command's name is the command's. */
  private static CommandSpec withoutPermutation(CommandSpec spec) {
    spec.parser().stopAtPositional(true);
    return spec;
  }

  private static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
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
    return words(index, arity, "FILE", description);
  }

  private static PositionalParamSpec words(
      String index, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .required(true)
        .arity(arity)
        .type(String[].class)
        .paramLabel(label)
        .description(description)
        .build();
  }
}
