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

  private static boolean isUsage(String difference) {
    return difference.contains(" @@\n Usage:")
        && !difference.contains("\n-[")
        && !difference.contains("\n+[");
  }
}
