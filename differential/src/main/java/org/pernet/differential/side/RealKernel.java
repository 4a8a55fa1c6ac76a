// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pernet.differential.command.Command;

/**
 * The kernel of the host, as root: each sequence in a network, a mount and a process namespace of its own, with an empty
 * {@code /run/netns}, so that neither the host's devices nor its processes can be named.
 */
public final class RealKernel implements Side {
  private static final List<String> APART = List.of(
      "unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "bash");
  private static final String EMPTY =
      "mkdir -p /run/netns && mount -t tmpfs none /run/netns || exit\n";

  private final Shell shell;

  /**
   * Runs nothing yet.
   *
   * @param directory where files may be made
   * @param settle the program of that name
   */
  public RealKernel(Path directory, Path settle) {
    this.shell = new Shell(directory, settle);
  }

  /** Whether it has a kind of link, as a module or built in. */
  public boolean has(String kind) throws IOException, InterruptedException {
    return run(List.of(Command.of("ip link add x0 type " + kind))).get(0).status() == 0;
  }

  @Override
  public List<Answer> run(List<Command> commands) throws IOException, InterruptedException {
    return shell.run(APART, commands, EMPTY);
  }
}
