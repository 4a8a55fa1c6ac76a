// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.Batch;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.IpOptions;
import org.pernet.shell.ip.netns.NetnsEntry;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.session.CommandRegistry;

/** The command {@code ip}, as iproute2 6.1 has it. */
public final class IpCommand implements ShellCommand {
  private static final String VERSION = "ip utility, pernet, as of iproute2-6.1.0";
  private static final int STATUS_MASK = 0xff;

  private final CommandRegistry commands;

  /** A command that runs others, of {@code commands}, in namespaces. */
  public IpCommand(CommandRegistry commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "ip";
  }

  @Override
  public String summary() {
    return "links, addresses and network namespaces, as iproute2 shows and changes them";
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
    OptionReader reader = new OptionReader(
        session.isTerminal(), name -> NetnsEntry.enter(process, session.workingDirectory(), name));
    IpOptions options = reader.read(words);
    if (reader.isVersionAsked()) {
      session.out().println(VERSION);
      return 0;
    }
    try (Invocation ip = new Invocation(session, process, options, commands)) {
      if (options.batch().isPresent()) {
        return new Batch(ip, options.batch().get(), IpCommand::runObject).run();
      }
      if (!words.hasMore()) {
        throw IpUsage.exit();
      }
      return runObject(ip, words);
    }
  }

  /** Runs one object with its words: the status. */
  static int runObject(Invocation ip, Arguments words) throws CommandExit, InterruptedException {
    String name = words.take();
    IpObject object = IpObject.find(name)
        .orElseThrow(() -> Errors.failure("Object \"" + name + "\" is unknown, try \"ip help\"."));
    return object.command().run(ip, words);
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    return new IpCompletion(session).complete(arguments);
  }
}
