// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.shell.session.TestShell;

class ModuleCommandsTest {
  private TestShell shell;

  @BeforeEach
  void boot() throws Exception {
    shell = new TestShell();
  }

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void modulesComeAndGo() {
    assertThat(shell.run("lsmod")).contains("loopback").doesNotContain("veth");
    assertThat(shell.run("lsmod -a")).contains("veth                installed");
    assertThat(shell.run("modprobe veth")).isEmpty();
    assertThat(shell.run("ip link add v0 type veth")).isEmpty();
    assertThat(shell.run("lsmod")).containsPattern("veth +live +\\d+ +\\d+ +2\n");
    assertThat(shell.run("rmmod veth")).isEmpty();
    assertThat(shell.run("ip -br link"))
        .isEqualTo("lo               DOWN           00:00:00:00:00:00 <LOOPBACK> \n");
    assertThat(shell.run("modprobe -r veth")).isEmpty();
  }

  @Test
  void anUnknownKindLoadsItsModule() {
    assertThat(shell.run("ip link add v0 type veth")).isEmpty();
    assertThat(shell.run("lsmod")).contains("veth");
  }

  @Test
  void whatCannotBeIsSaidAsKmodSaysIt() {
    assertThat(shell.run("modprobe nosuch"))
        .isEqualTo("modprobe: FATAL: Module nosuch not found.\n[1]");
    assertThat(shell.run("modprobe"))
        .startsWith("modprobe: ERROR: missing parameters.")
        .endsWith("[1]");
    assertThat(shell.run("rmmod nosuch"))
        .isEqualTo("rmmod: ERROR: Module nosuch is not currently loaded\n[1]");
    assertThat(shell.run("modinfo nosuch"))
        .isEqualTo("modinfo: ERROR: Module nosuch not found.\n[1]");
    assertThat(shell.run("insmod x.jar")).startsWith("insmod: ERROR: could not").endsWith("[1]");
    assertThat(shell.run("rmmod --help")).startsWith("Usage: rmmod NAME...");
    assertThat(shell.run("modinfo veth"))
        .contains("name:           veth")
        .contains("pernet.link;kind=veth");
  }

  @Test
  void withoutRtnetlinkIpSaysSo() {
    assertThat(shell.run("rmmod rtnetlink")).isEmpty();
    assertThat(shell.run("ip link"))
        .isEqualTo("Cannot open netlink socket: Protocol not supported\n[1]");
    assertThat(shell.run("modprobe rtnetlink")).isEmpty();
    assertThat(shell.run("ip -br link")).startsWith("lo ");
  }
}
