// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import java.util.List;
import java.util.Optional;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.Batch;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.IpOptions;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.link.LinkQueries;
import org.pernet.shell.ip.netns.NetnsEntry;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.session.CommandRegistry;

/** The command {@code bridge}. */
public final class BridgeCommand implements ShellCommand {
  private static final String VERSION = "bridge utility, 6.1.0";
  private static final int STATUS_MASK = 0xff;
  private static final List<String> OBJECTS =
      List.of("link", "fdb", "mdb", "vlan", "vni", "monitor", "help");

  private final CommandRegistry commands;

  /** The command, beside others. */
  public BridgeCommand(CommandRegistry commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "bridge";
  }

  @Override
  public String summary() {
    return "ports and forwarding tables of bridges, as iproute2 shows and changes them";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    try (Task process = session.task().fork(name())) {
      return run(session, process, new Arguments(arguments)) & STATUS_MASK;
    } catch (CommandExit exit) {
      exit.tell(session.err());
      return exit.status() & STATUS_MASK;
    } catch (NetException full) {
      session.err().println("fork: " + full.errno().message());
      return 1;
    }
  }

  private int run(CommandSession session, Task process, Arguments words)
      throws CommandExit, InterruptedException {
    BridgeOptionReader reader =
        new BridgeOptionReader(name -> NetnsEntry.enter(process, session.workingDirectory(), name));
    IpOptions options = reader.read(words);
    if (reader.isVersionAsked()) {
      session.out().println(VERSION);
      return 0;
    }
    try (Invocation bridge = new Invocation(session, process, options, commands)) {
      if (options.batch().isPresent()) {
        return new Batch(bridge, options.batch().get(), BridgeCommand::runObject).run();
      }
      if (!words.hasMore()) {
        throw BridgeUsage.exit();
      }
      return runObject(bridge, words);
    }
  }

  private static int runObject(Invocation bridge, Arguments words)
      throws CommandExit, InterruptedException {
    String word = words.take();
    Optional<String> object =
        OBJECTS.stream().filter(name -> Matches.prefix(word, name)).findFirst();
    if (object.isEmpty()) {
      throw Errors.refusal("Object \"" + word + "\" is unknown, try \"bridge help\".");
    }
    switch (object.get()) {
      case "link" -> BridgeLinks.run(bridge, words);
      case "fdb" -> Fdb.run(bridge, words);
      case "mdb" -> AbsentTables.runMdb(bridge, words);
      case "vlan" -> AbsentTables.runVlan(bridge, words);
      case "vni" -> AbsentTables.runVni(bridge, words);
      case "monitor" -> BridgeMonitor.run(bridge, words);
      default -> throw BridgeUsage.exit();
    }
    return 0;
  }

  /** Learns the names of all links, as each of the objects does first. */
  static void learnLinks(Invocation bridge) throws CommandExit {
    LinkQueries.dump(bridge, LinkFilter.all(0));
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    return arguments.size() <= 1 ? OBJECTS : List.of("show", "set", "add", "del", "dev", "help");
  }
}
