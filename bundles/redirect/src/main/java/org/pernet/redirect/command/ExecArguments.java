// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.util.List;
import java.util.Optional;

/**
 * What {@code exec} is to do.
 *
 * @param pcap where to record all datagrams
 * @param in the directory of a kernel that is served already
 * @param command the command and its arguments; empty for help
 */
record ExecArguments(Optional<String> pcap, Optional<String> in, List<String> command) {
  static final String USAGE = "Usage: exec [--pcap FILE] [--in DIR] [--] COMMAND [ARGUMENT...]\n"
      + "Runs COMMAND, an unmodified Linux program, against this kernel, or the one served at DIR.";

  static ExecArguments parse(List<String> words) throws Refusal {
    Optional<String> pcap = Optional.empty();
    Optional<String> in = Optional.empty();
    int at = 0;
    while (at < words.size() && words.get(at).startsWith("-")) {
      String option = words.get(at++);
      if (option.equals("--")) {
        break;
      }
      if (option.equals("--help")) {
        return new ExecArguments(pcap, in, List.of());
      }
      if (at == words.size() || !(option.equals("--pcap") || option.equals("--in"))) {
        throw new Refusal(Refusal.USAGE, USAGE);
      }
      String value = words.get(at++);
      if (option.equals("--pcap")) {
        pcap = Optional.of(value);
      } else {
        in = Optional.of(value);
      }
    }
    if (at == words.size()) {
      throw new Refusal(Refusal.USAGE, USAGE);
    }
    return new ExecArguments(pcap, in, words.subList(at, words.size()));
  }
}
