// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.shell.replay.Replayer;
import org.pernet.shell.session.TestShell;

/**
 * The commands against the real kernel: what they send is taken there, and what they show of its answers is what the real
 * tools showed. So the commands are judged apart from Pernet's own kernel. Only where namespaces can be made.
 */
class RealKernelTest {
  private static final Path EXAMPLES = Path.of("..", "..", "examples", "transcripts");
  private static final List<String> ROOMS =
      List.of("address", "route", "rule", "neigh", "bridge", "netconf");

  @BeforeEach
  void needsNamespaces() {
    assumeTrue(KernelRelay.isPossible());
  }

  private static List<String> transcripts() throws Exception {
    List<String> all = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(room))) {
        files.map(Path::toString).filter(name -> name.endsWith(".t")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void everyTranscriptIsShownAsTheRealToolsShowIt() throws Exception {
    Path script = Path.of(RealKernelTest.class.getResource("relay.py").toURI());
    try (RelayModule relay = new RelayModule(script);
        TestShell shell =
            new TestShell(List.of(new LoopbackModule(), new NetlinkModule(), relay))) {
      new Replayer(shell.kernel(), shell.commands(), shell.streams()).run(transcripts());
      String written = shell.written();
      assertThat(Pattern.compile("(?m)^(?=--- )").splitAsStream(written))
          .filteredOn(part -> part.startsWith("--- ") && !isUsage(part))
          .isEmpty();
    }
  }

  private static boolean isUsage(String difference) {
    return difference.contains(" @@\n Usage:")
        && !difference.contains("\n-[")
        && !difference.contains("\n+[");
  }
}
