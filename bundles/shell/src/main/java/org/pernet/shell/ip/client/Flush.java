// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.io.PrintStream;
import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** Takes away what is chosen, again and again until nothing is left of it: what goes may bring others into sight. */
public final class Flush {
  private static final int MAX_ROUNDS = 10;

  private final Invocation ip;
  private final String what;
  private final int status;
  private final boolean once;

  /** Finds what there is to take away. */
  @FunctionalInterface
  public interface Choice {
    /** What is chosen now. */
    List<RtnlReply> chosen() throws NetException, CommandExit;
  }

  /**
   * A flush.
   *
   * @param what what goes, as it is counted aloud
   * @param status how the command ends where the kernel refuses the list
   * @param once whether one round is all
   */
  public Flush(Invocation ip, String what, int status, boolean once) {
    this.ip = ip;
    this.what = what;
    this.status = status;
    this.once = once;
  }

  /** Takes them away, with requests of {@code type}. */
  public void run(Choice choice, int type) throws CommandExit {
    PrintStream out = ip.out();
    boolean aloud = ip.options().statistics() > 0;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<RtnlReply> chosen = chosen(choice);
      if (chosen.isEmpty() || (once && round > 0)) {
        if (aloud) {
          out.println(round == 0 ? "Nothing to flush." : done(round));
        }
        return;
      }
      remove(chosen, type);
      if (aloud) {
        out.println(
            "\n*** Round " + (round + 1) + ", deleting " + chosen.size() + " " + what + " ***");
      }
    }
    throw Errors.failure("*** Flush remains incomplete after " + MAX_ROUNDS + " rounds. ***");
  }

  private static String done(int rounds) {
    return "*** Flush is complete after " + rounds + " round" + (rounds > 1 ? "s" : "") + " ***";
  }

  private List<RtnlReply> chosen(Choice choice) throws CommandExit {
    try {
      return choice.chosen();
    } catch (NetException refused) {
      throw CommandExit.ofCommand(status, Errors.describe(refused) + "\nFlush terminated");
    }
  }

  /** What has gone with another meanwhile is gone; of other refusals the first is told. */
  private void remove(List<RtnlReply> chosen, int type) throws CommandExit {
    NetException first = null;
    for (RtnlReply entry : chosen) {
      try {
        ip.client().change(type, 0, entry.message());
      } catch (NetException refused) {
        boolean gone = refused.errno() == Errno.EADDRNOTAVAIL
            || refused.errno() == Errno.ESRCH
            || refused.errno() == Errno.ENOENT;
        first = first != null || gone ? first : refused;
      }
    }
    if (first != null) {
      throw CommandExit.ofCommand(
          Errors.KERNEL, "Failed to send flush request: " + first.errno().message());
    }
  }
}
