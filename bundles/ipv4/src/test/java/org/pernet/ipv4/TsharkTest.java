// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.command.PingCommand;
import org.pernet.ipv4.command.TracerouteCommand;
import org.pernet.ipv4.lab.Chain;
import org.pernet.ipv4.lab.Console;
import org.pernet.ipv4.lab.Host;
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

  private static final int ROUTERS = 10;

  /** What stands in a capture: a line for each frame, with a bar between the values of fields that may be several. */
  private static List<String[]> fields(Path file) throws Exception {
    List<String> command = new ArrayList<>(List.of("tshark", "-n", "-r", file.toString()));
    command.addAll(List.of("-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE"));
    command.addAll(List.of("-T", "fields", "-E", "separator=|"));
    for (String field : FIELDS) {
      command.addAll(List.of("-e", field));
    }
    return tshark(command.toArray(String[]::new)).stream()
        .map(line -> line.split("[|]", -1))
        .toList();
  }

  private static final List<String> FIELDS = List.of(
      "_ws.malformed",
      "_ws.expert.severity",
      "icmp.no_resp",
      "ip.checksum.status",
      "udp.checksum.status",
      "icmp.checksum.status",
      "icmp.type",
      "icmp.seq",
      "ip.ttl",
      "icmp.code");

  private static final int ERROR = 0x800000;

  private static List<Integer> numbers(String values) {
    return Stream.of(values.split(","))
        .filter(one -> !one.isEmpty())
        .map(Integer::decode)
        .toList();
  }

  private static void assertRight(String where, List<String[]> frames) {
    for (String[] frame : frames) {
      String said = where + ": " + String.join("|", frame);
      assertThat(frame[0]).as(said).isEmpty();
      if (frame[2].isEmpty()) {
        assertThat(numbers(frame[1])).as(said).allMatch(severity -> severity < ERROR);
      }
      for (int i = 3; i <= 5; i++) {
        assertThat(numbers(frame[i])).as(said).doesNotContain(0); // bad
      }
    }
    assertThat(frames.stream().filter(frame -> numbers(frame[3]).contains(1)).count())
        .as("right headers at %s", where)
        .isGreaterThan(20);
    for (int i : new int[] {4, 5}) {
      int sum = i;
      assertThat(frames).as(where).anyMatch(frame -> numbers(frame[sum]).contains(1));
    }
  }

  /** The times to live of all frames of a type of ICMP. */
  private static List<Integer> ttls(List<String[]> frames, int type) {
    return frames.stream()
        .filter(frame -> !frame[6].isEmpty() && numbers(frame[6]).get(0) == type)
        .map(frame -> numbers(frame[8]).get(0))
        .toList();
  }

  private static void talk(Lab lab, Chain chain) throws Exception {
    Console.run(chain.a(), new PingCommand(), "-c 2 " + chain.target());
    Console.run(chain.a(), new PingCommand(), "-c 2 -s 3001 " + chain.target());
    for (int ttl = 1; ttl <= ROUTERS; ttl++) {
      Console.run(chain.a(), new PingCommand(), "-c 1 -t " + ttl + " " + chain.target());
    }
    Console.run(chain.a(), new TracerouteCommand(), "-n " + chain.target());
    Console.run(chain.a(), new PingCommand(), "-c 1 10.0." + ROUTERS + ".77");
    lab.pass(Duration.ofSeconds(10));
  }

  /** Each device of ten routers and of both ends has a capture, and in each all is right. */
  @Test
  void captureOfAnyHopIsRight() throws Exception {
    assumeTrue(hasTshark(), "tshark is not installed");
    Map<String, Path> files = new LinkedHashMap<>();
    try (Lab lab = Lab.boot()) {
      Chain chain = Chain.of(lab, ROUTERS);
      List<AutoCloseable> taps = new ArrayList<>();
      for (int i = 0; i <= ROUTERS + 1; i++) {
        for (String name : i % (ROUTERS + 1) == 0 ? List.of("eth0") : List.of("eth0", "eth1")) {
          String where = "hop " + i + " " + name;
          files.put(where, directory.resolve(where + ".pcap"));
          taps.add(capture(lab, chain.router(i), name, files.get(where)));
        }
      }
      talk(lab, chain);
      for (AutoCloseable tap : taps) {
        tap.close();
      }
    }
    assertThat(files).hasSize(2 * ROUTERS + 2);
    int device = 0;
    for (Map.Entry<String, Path> one : files.entrySet()) {
      String where = one.getKey();
      List<String[]> frames = fields(one.getValue());
      int passed = device++ / 2; // routers between the sender and here
      int beyond = ROUTERS - passed;
      assertRight(where, frames);
      assertThat(ttls(frames, 8).get(0)).as(where).isEqualTo(64 - passed);
      assertThat(ttls(frames, 0).get(0)).as(where).isEqualTo(64 - beyond);
      // an echo for each router that is farther on has died there, and three probes of UDP
      assertThat(ttls(frames, 11)).as(where).hasSize(4 * beyond);
      assertThat(frames).as(where).anyMatch(frame -> numbers(frame[9]).contains(3));
    }
  }

  private static AutoCloseable capture(Lab lab, Host host, String device, Path file)
      throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    out.writeInt(0xa1b2c3d4);
    out.writeInt(0x00020004);
    out.writeLong(0);
    out.writeInt(65535);
    out.writeInt(1);
    PacketPath.Registration tap = lab.packets()
        .addTap(host.task().net(), Optional.of(host.device(device)), skb -> write(out, skb));
    return () -> {
      tap.close();
      out.close();
    };
  }
}
