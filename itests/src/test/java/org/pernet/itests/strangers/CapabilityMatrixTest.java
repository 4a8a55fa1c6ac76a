// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.packet.module.PacketModule;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.testkit.TestKernel;
import org.pernet.veth.VethModule;

/** Who may do what, cell by cell, as the real kernel answered ({@code examples/transcripts/kernel/capabilities}). */
class CapabilityMatrixTest {
  private static final Path MATRIX = Path.of(System.getProperty("pernet.root"))
      .resolve("examples/transcripts/kernel/capabilities/matrix.tsv");

  private TestKernel kernel;

  static Stream<Arguments> cells() throws IOException {
    List<String[]> rows = Files.readAllLines(MATRIX).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
    String[] subjects = rows.get(0);
    return rows.stream()
        .skip(1)
        .flatMap(row -> Arrays.stream(subjects)
            .skip(1)
            .map(subject ->
                Arguments.of(row[0], subject, row[Arrays.asList(subjects).indexOf(subject)])));
  }

  @BeforeEach
  void boot() throws NetException {
    kernel = TestKernel.boot(
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new VethModule(),
        new Ipv4Module(),
        new PacketModule());
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  @ParameterizedTest(name = "{0}, by {1}: {2}")
  @MethodSource("cells")
  void isAsTheKernelSays(String action, String subject, String expected) throws NetException {
    Subjects subjects = new Subjects(kernel.kernel());
    try (Task stage = subjects.stage();
        Task foreign = subjects.stage();
        Task users = subjects.owner(stage);
        Task task = subjects.subject(subject, stage)) {
      String answer = "OK";
      try {
        new Actions(foreign, users).get(action).run(task);
      } catch (NetException refused) {
        answer = refused.errno().name();
      }
      assertThat(answer).isEqualTo(expected);
    }
  }
}
