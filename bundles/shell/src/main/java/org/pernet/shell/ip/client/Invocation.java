// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.pernet.api.command.CommandSession;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.JsonOutput;
import org.pernet.shell.ip.text.Output;
import org.pernet.shell.ip.text.TextOutput;
import org.pernet.shell.session.CommandRegistry;

/** One run of {@code ip}: its process and all that it holds. Not safe for threads. Owns its socket, not the process. */
public final class Invocation implements AutoCloseable {
  private final CommandSession session;
  private final Task process;
  private final IpOptions options;
  private final CommandRegistry commands;
  private final PrintStream out;
  private final RtnlClient client;
  private final NetnsFiles netnsFiles;
  private LinkNames linkNames;
  private NsidNames nsidNames;

  /** An invocation whose process has entered the namespace it shall work in; a refusal where there is no netlink. */
  public Invocation(
      CommandSession session, Task process, IpOptions options, CommandRegistry commands)
      throws CommandExit {
    this.session = session;
    this.process = process;
    this.options = options;
    this.commands = commands;
    this.out =
        new PrintStream(new BufferedOutputStream(session.out()), false, StandardCharsets.UTF_8);
    try {
      this.client = RtnlClient.open(process);
    } catch (NetException noNetlink) {
      throw CommandExit.ofProgram(
          1, "Cannot open netlink socket: " + noNetlink.errno().message());
    }
    client.setStrict(true);
    this.netnsFiles = new NetnsFiles(process, session.workingDirectory());
    forgetNames();
  }

  /** Forgets all names that it has learnt, as the next command of a batch needs. */
  public void forgetNames() {
    linkNames = new LinkNames(client);
    nsidNames = new NsidNames(this);
  }

  /** In which it runs. */
  public CommandSession session() {
    return session;
  }

  /** Its process. */
  public Task process() {
    return process;
  }

  /** Its options. */
  public IpOptions options() {
    return options;
  }

  /** The commands that it could run. */
  public CommandRegistry commands() {
    return commands;
  }

  /** Its socket. */
  public RtnlClient client() {
    return client;
  }

  /** The names of links in its namespace. */
  public LinkNames linkNames() {
    return linkNames;
  }

  /** The files that namespaces are opened by. */
  public NetnsFiles netnsFiles() {
    return netnsFiles;
  }

  /** The names of the namespaces that have an id here. */
  public NsidNames nsidNames() {
    return nsidNames;
  }

  /** Standard output, buffered; {@link #close} sends it on. */
  public PrintStream out() {
    return out;
  }

  /** Standard error. */
  public PrintStream err() {
    return session.err();
  }

  /** Output as the options ask for. */
  public Output output() {
    return options.json() ? new JsonOutput(out, options.pretty()) : textOutput();
  }

  /** Output as text, whatever the options ask for. */
  public Output textOutput() {
    return new TextOutput(out, options.oneLine(), options.color());
  }

  @Override
  public void close() {
    out.flush();
    client.close();
  }
}
