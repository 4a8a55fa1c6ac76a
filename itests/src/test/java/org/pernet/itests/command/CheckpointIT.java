// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.itests.command.PernetCommand.Result;

/** The commands checkpoint, restore and images, in processes of their own. */
class CheckpointIT {
  private static final String TOPOLOGY = """
      ip netns add red
      ip netns add blue
      ip link add v0 netns red type veth peer name v1 netns blue
      ip -n red link set v0 up
      ip -n blue link set v1 up
      ip link add h0 type veth peer name h1 netns red
      ip -n red link add br0 type bridge
      ip -n red link set h1 master br0
      ip -n red link set v0 alias uplink
      """;

  @TempDir
  private Path directory;

  private PernetCommand pernet;
  private Path images;

  @BeforeEach
  void prepare() throws Exception {
    pernet = new PernetCommand(
        PernetCommand.builtHome(), Files.createDirectories(directory.resolve("tmp")));
    images = directory.resolve("images");
  }

  private Result script(String text) throws Exception {
    Path file = Files.writeString(directory.resolve("script"), text);
    return pernet.run("run", file.toString());
  }

  @Test
  void whatOneProcessSavesAnotherRestores() throws Exception {
    Result saved =
        script(TOPOLOGY + "checkpoint --sync " + images + "\nip -n red link\nip netns\n");
    assertThat(saved.err()).isEmpty();
    assertThat(saved.status()).isZero();
    List<String> lines = saved.out().lines().toList();
    assertThat(lines.get(0))
        .matches("saved 2 namespaces, 7 devices: \\d+ bytes in .*, generation 1; frozen for .* ms");
    Result restored = script("restore " + images + "\nip -n red link\nip netns\n");
    assertThat(restored.err()).isEmpty();
    assertThat(restored.out().lines().skip(1).toList()).isEqualTo(lines.subList(1, lines.size()));
  }

  @Test
  void whatIsLeftOutIsTold() throws Exception {
    String devices = "ip link add d0 type dummy\nip link add d1 type dummy\n";
    Result told =
        script(TOPOLOGY + devices + "checkpoint " + images + "\ncheckpoint --all " + images);
    assertThat(told.err()).isEmpty();
    assertThat(told.out().lines().toList())
        .hasSize(3)
        .first()
        .isEqualTo("left out: the caller's own namespace: 2 devices (--all saves them, too)");
  }

  @Test
  void imagesTellsWhatIsThere() throws Exception {
    Result told = script(
        TOPOLOGY + "checkpoint " + images + "\nimages " + images + "\nimages -j " + images + "\n");
    assertThat(told.out())
        .contains(
            "images of Pernet, generation 1", "netns 2 red", "v0 veth up", "needs kind bridge")
        .contains("\"ifname\":\"br0\",\"kind\":\"bridge\"");
    assertThat(script("checkpoint " + images + "\nimages " + images + "\n").out())
        .contains("generation 2");
  }

  @Test
  void statusesAreThoseOfSysexits() throws Exception {
    assertThat(script("restore --help\ncheckpoint --help\nimages --help\n").status())
        .isZero();
    assertThat(script("restore\n").status()).isEqualTo(64);
    assertThat(script("restore --bogus x\n").status()).isEqualTo(64);
    assertThat(script("checkpoint --all --names a x\n").status()).isEqualTo(64);
    Result missing = script("restore " + directory + "/none\n");
    assertThat(missing.status()).isEqualTo(66);
    assertThat(missing.err()).contains("none: No such file or directory");
    script(TOPOLOGY + "checkpoint " + images + "\n");
    Path netdev = images.resolve("current/netdev-2.img");
    byte[] bytes = Files.readAllBytes(netdev);
    bytes[40] ^= 1;
    Files.write(netdev, bytes);
    Result damaged = script("restore " + images + "\n");
    assertThat(damaged.status()).isEqualTo(65);
    assertThat(damaged.err()).contains("netdev-2.img: at byte 0: the SHA-256 does not fit");
    assertThat(script("ip netns add red\ncheckpoint " + directory.resolve("script") + "\n")
            .status())
        .isEqualTo(73);
  }

  @Test
  void killedAndRestoredTheUnmodifiedToolPrintsTheSame() throws Exception {
    assumeTrue(
        Files.isExecutable(pernet.home().resolve("lib/pernet-redirect")),
        "the redirect's C library was not built");
    Path topology = Files.writeString(directory.resolve("topology.sh"), TOPOLOGY + """
        ip -n red addr add 10.0.0.1/24 dev v0
        ip -n blue addr add 10.0.0.2/24 dev v1
        ip -n red route add default via 10.0.0.2
        ip -n red rule add from 10.7.0.0/16 lookup 100
        ip -n red neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0
        """);
    Path look = Files.writeString(directory.resolve("look.sh"), """
        sleep 1.2
        for n in red blue; do
          echo "== $n"; ip -n $n addr; ip -n $n route; ip -n $n rule; ip -n $n neigh
        done
        ip link show h0; ip netns
        """);
    Path first = Files.writeString(
        directory.resolve("first"),
        "exec bash " + topology + "\nexec bash " + look + "\ncheckpoint " + images
            + "\nexec sleep 60\n");
    Process process = pernet.start("run", first.toString());
    StringBuilder before = new StringBuilder();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.startsWith("saved ")) {
        before.append(line).append('\n');
        line = out.readLine();
      }
      assertThat(line).as(before.toString()).isNotNull();
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.waitFor();
    }
    Result after = script("restore " + images + "\nexec bash " + look + "\n");
    assertThat(after.out().lines().skip(1).toList())
        .isEqualTo(before.toString().lines().toList());
    assertThat(before.toString())
        .contains("default via 10.0.0.2 dev v0", "lladdr 02:00:00:00:00:09 PERMANENT");
  }
}
