// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;

/** What the commands about images share: their words, their help, and how they fail. */
abstract class ImageCommand implements ShellCommand {
  private final String name;
  private final String summary;
  private final String usage;
  private final Set<String> flags;
  private final Set<String> valued;

  ImageCommand(String name, String summary, String usage, Set<String> flags, Set<String> valued) {
    this.name = name;
    this.summary = summary;
    this.usage = usage;
    this.flags = flags;
    this.valued = valued;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final int run(CommandSession session, List<String> arguments) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      session.out().println(usage);
      return 0;
    }
    try {
      Words words = Words.read(arguments, flags, valued);
      act(session, words, session.workingDirectory().resolve(words.directory()));
      return 0;
    } catch (Refusal refused) {
      session.err().println(name + ": " + refused.getMessage());
      if (refused.status() == Refusal.USAGE) {
        session.err().println("Try '" + name + " --help'.");
      }
      return refused.status();
    }
  }

  /** Does it. */
  abstract void act(CommandSession session, Words words, Path directory) throws Refusal;

  @Override
  public final List<String> complete(CommandSession session, List<String> arguments) {
    return java.util.stream.Stream.of(flags, valued)
        .flatMap(Set::stream)
        .filter(option -> option.startsWith("--"))
        .sorted()
        .toList();
  }
}
