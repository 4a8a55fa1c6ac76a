// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  static Stream<Arguments> rows() throws IOException {
    List<String[]> rows = Files.readAllLines(MATRIX).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
    String[] subjects = rows.get(0);
    return rows.stream().skip(1).map(row -> {
      Map<String, String> answers = new LinkedHashMap<>();
      for (int i = 1; i < row.length; i++) {
        answers.put(subjects[i], row[i]);
      }
      return Arguments.of(row[0], answers);
    });
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isAsTheKernelSays(String action, Map<String, String> expected) throws NetException {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String subject : expected.keySet()) {
      answers.put(subject, answer(action, subject));
    }
    assertThat(answers).isEqualTo(expected);
  }

  private String answer(String action, String subject) throws NetException {
    Subjects subjects = new Subjects(kernel.kernel());
    try (Stage stage = Stage.set(subjects);
        Task task = subjects.subject(subject, stage.task())) {
      if (subject.equals("owner")) {
        stage.setIds(task);
      }
      return answer(new Actions(stage).get(action), task);
    }
  }

  private static String answer(Actions.Action action, Task task) {
    try {
      action.run(task);
      return "OK";
    } catch (NetException refused) {
      return refused.errno().name();
    }
  }
}
