// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.gogo;

import java.util.List;
import org.apache.felix.gogo.jline.Posix;
import org.apache.felix.service.command.CommandProcessor;

/** The few commands that pipes want, such as {@code lsmod | grep veth}: Gogo has them, and they are made when called. */
public final class PipeCommands {
  /** Gogo's scope of them. */
  public static final String SCOPE = "gogo";
  /** Their names. */
  public static final List<String> FUNCTIONS =
      List.of("cat", "echo", "grep", "head", "sort", "tail", "wc");

  private PipeCommands() {}

  /** What has them. */
  public static Object create(CommandProcessor processor) {
    return new Posix(processor);
  }
}
