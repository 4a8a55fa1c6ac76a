// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.shell.replay.Replayer;
import org.pernet.shell.session.Shell;
import org.pernet.shell.session.TestShell;

/**
 * The commands against the real kernel: what they send is taken there, and what they show of its answers is what the real
 * tools showed. So the commands are judged apart from Pernet's own kernel. Only where namespaces can be made.
 */
class RealKernelTest {
  private static final Path EXAMPLES = Path.of("..", "..", "examples", "transcripts");
  private static final List<String> ROOMS =
      List.of("address", "route", "rule", "neigh", "bridge", "netconf");

  private static final List<String> EVENTS = List.of(
      "ip link add v0 address 02:00:00:00:00:01 type veth peer name v1",
      "ip addr add 10.0.0.1/24 dev v0",
      "ip link set v0 up",
      "ip route add 10.2.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3 weight 2",
      "ip route add blackhole 10.3.0.0/16 table 7",
      "ip route del 10.2.0.0/16",
      "ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0",
      "ip addr del 10.0.0.1/24 dev v0",
      "ip rule add from 10.0.0.0/8 table 7 pref 5",
      "ip rule del pref 5");
  private static final String SHOWN = """
      [ADDR]3: v0    inet 10.0.0.1/24 scope global v0
             valid_lft forever preferred_lft forever
      [ROUTE]local 10.0.0.1 dev v0 table local proto kernel scope host src 10.0.0.1\s
      [ROUTE]10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 linkdown\s
      [ROUTE]broadcast 10.0.0.255 dev v0 table local proto kernel scope link src 10.0.0.1 linkdown\s
      [ROUTE]10.2.0.0/16 linkdown\s
      \tnexthop via 10.0.0.2 dev v0 weight 1 linkdown\s
      \tnexthop via 10.0.0.3 dev v0 weight 2 linkdown\s
      [ROUTE]blackhole 10.3.0.0/16 table 7\s
      [ROUTE]Deleted 10.2.0.0/16 linkdown\s
      \tnexthop via 10.0.0.2 dev v0 weight 1 linkdown\s
      \tnexthop via 10.0.0.3 dev v0 weight 2 linkdown\s
      [NEIGH]10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT\s
      [ADDR]Deleted 3: v0    inet 10.0.0.1/24 scope global v0
             valid_lft forever preferred_lft forever
      [ROUTE]Deleted 10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 linkdown\s
      [ROUTE]Deleted broadcast 10.0.0.255 dev v0 table local proto kernel scope link src 10.0.0.1 linkdown\s
      [ROUTE]Deleted local 10.0.0.1 dev v0 table local proto kernel scope host src 10.0.0.1\s
      [NEIGH]Deleted 10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT\s
      [RULE]5:	from 10.0.0.0/8 lookup 7
      [RULE]Deleted 5:	from 10.0.0.0/8 lookup 7
      """;

  @BeforeEach
  void needsNamespaces() {
    assumeTrue(KernelRelay.isPossible());
  }

  private static List<String> transcripts() throws Exception {
    List<String> all = new ArrayList<>();
    for (String room : ROOMS) {
      add(EXAMPLES.resolve(room), all);
    }
    add(own("relay.py").getParent(), all);
    return all;
  }

  private static void add(Path room, List<String> all) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      files.map(Path::toString).filter(name -> name.endsWith(".t")).sorted().forEach(all::add);
    }
  }

  /** Beside the examples there are dialogues that tell of IPv6 too, which only the real kernel has. */
  private static Path own(String name) throws URISyntaxException {
    return Path.of(RealKernelTest.class.getResource(name).toURI());
  }

  @Test
  void everyTranscriptIsShownAsTheRealToolsShowIt() throws Exception {
    try (RelayModule relay = new RelayModule(own("relay.py"));
        TestShell shell =
            new TestShell(List.of(new LoopbackModule(), new NetlinkModule(), relay))) {
      new Replayer(shell.kernel(), shell.commands(), shell.streams()).run(transcripts());
      String written = shell.written();
      assertThat(Pattern.compile("(?m)^(?=--- )").splitAsStream(written))
          .filteredOn(part -> part.startsWith("--- ") && !isUsage(part))
          .isEmpty();
    }
  }

  /** Events come with the answer of the request that caused them, and of the next. */
  @Test
  @Timeout(60)
  void aMonitorShowsWhatTheRealOneShows() throws Exception {
    try (RelayModule relay = new RelayModule(own("relay.py"));
        TestShell shell = new TestShell(List.of(new LoopbackModule(), new NetlinkModule(), relay));
        Shell other = new Shell(
            () -> Optional.of(shell.kernel()), shell.commands(), shell.streams(), false)) {
      Thread listener = new Thread(() ->
          other.run(List.of("ip", "-4", "monitor", "label", "route", "rule", "neigh", "address")));
      listener.start();
      StringBuilder heard = new StringBuilder();
      hear(shell, heard, "Deleted 99:", "ip rule add pref 99 table 9", "ip rule del pref 99");
      heard.setLength(0);
      for (String line : EVENTS) {
        heard.append(shell.run(line));
      }
      hear(shell, heard, "Deleted 5:", "ip link show lo");
      listener.interrupt();
      listener.join();
      String shown =
          heard.toString().replaceAll("(?m)^(\\[RULE])?.*\\b99\\b.*\n|^1: lo.*\n.*link/.*\n", "");
      assertThat(shown).isEqualTo(SHOWN);
    }
  }

  private static void hear(TestShell shell, StringBuilder heard, String what, String... lines) {
    while (heard.indexOf(what) < 0) {
      for (String line : lines) {
        heard.append(shell.run(line));
      }
    }
  }

  private static boolean isUsage(String difference) {
    return difference.contains(" @@\n Usage:")
        && !difference.contains("\n-[")
        && !difference.contains("\n+[");
  }
}
