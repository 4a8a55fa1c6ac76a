// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.command.TracerouteCommand;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Lab;

/** Wireshark's opinion of what is on the wire: no malformed packet, no wrong checksum. Where tshark is. */
class TsharkTest {
  @TempDir
  private Path directory;

  private static List<String> tshark(String... words) throws Exception {
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }

  private static boolean hasTshark() {
    try {
      return new ProcessBuilder("tshark", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException none) {
      return false;
    }
  }

  /** A frame as pcap has it. */
  private static void write(DataOutputStream out, SkBuff skb) {
    int length = skb.offset() + skb.length() - skb.macHeader();
    try {
      out.writeLong(0);
      out.writeInt(length);
      out.writeInt(length);
      out.write(skb.data(), skb.macHeader(), length);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void captureIsRight() throws Exception {
    assumeTrue(hasTshark(), "tshark is not installed");
    Path file = directory.resolve("hop.pcap");
    try (Lab lab = Lab.boot();
        DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      Chain chain = Chain.of(lab, 3);
      out.writeInt(0xa1b2c3d4);
      out.writeInt(0x00020004);
      out.writeLong(0);
      out.writeInt(65535);
      out.writeInt(1);
      PacketPath.Registration tap = lab.packets()
          .addTap(
              chain.router(2).task().net(),
              Optional.of(chain.router(2).device("eth1")),
              skb -> write(out, skb));
      Console.run(chain.a(), new PingCommand(), "-c 2 " + chain.target());
      Console.run(chain.a(), new PingCommand(), "-c 2 -s 3001 " + chain.target());
      Console.run(chain.a(), new PingCommand(), "-c 1 -t 3 " + chain.target());
      Console.run(chain.a(), new TracerouteCommand(), "-n " + chain.target());
      Console.run(chain.a(), new PingCommand(), "-c 1 10.0.3.77");
      lab.pass(Duration.ofSeconds(10));
      tap.close();
    }
    String name = file.toString();
    List<String> all = tshark("tshark", "-r", name);
    assertThat(all).hasSizeGreaterThan(25);
    String wrong = "_ws.malformed || _ws.expert.severity >= 8388608 && !icmp.no_resp"
        + " || ip.checksum.status == 0 || udp.checksum.status == 0 || icmp.checksum.status == 0";
    List<String> bad = tshark(
        "tshark",
        "-r",
        name,
        "-o",
        "ip.check_checksum:TRUE",
        "-o",
        "udp.check_checksum:TRUE",
        "-Y",
        wrong);
    assertThat(bad).isEmpty();
    assertThat(tshark(
            "tshark", "-r", name, "-Y", "ip.checksum.status == 1", "-o", "ip.check_checksum:TRUE"))
        .hasSizeGreaterThan(20);
    assertThat(tshark("tshark", "-r", name, "-Y", "icmp.type == 11")).isNotEmpty();
    assertThat(tshark("tshark", "-r", name, "-Y", "icmp.code == 3")).isNotEmpty();
  }
}
