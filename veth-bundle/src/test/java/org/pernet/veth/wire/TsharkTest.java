// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_DUMP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REQUEST;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.wire.NetlinkPcap;
import org.pernet.netlink.wire.NetlinkPcap.Direction;
import org.pernet.netlink.wire.WireSocket;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What Pernet says, as Wireshark reads it: needs tshark. */
class TsharkTest {
  @TempDir
  Path directory;

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "tshark")));
  }

  private static List<String> tshark(Path file, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("tshark", "-r", file.toString()));
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text.lines().toList();
  }

  /** Requests and answers of a kernel, recorded. */
  private List<byte[]> record(Path file) throws Exception {
    List<byte[]> said = new ArrayList<>();
    try (ByteKernel kernel = new ByteKernel();
        WireSocket socket = kernel.open();
        NetlinkPcap pcap = new NetlinkPcap(Files.newOutputStream(file))) {
      MessageCodec codec = socket.socket().codec();
      Attributes pair = Attributes.builder()
          .put(IFLA_IFNAME, "eth0")
          .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, "veth"))
          .build();
      List<NetlinkMessage> requests = List.of(
          new NetlinkMessage(
              RtnlTypes.RTM_NEWLINK,
              NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE,
              1,
              0,
              LinkMessage.of(0, pair)),
          new NetlinkMessage(
              RtnlTypes.RTM_GETLINK,
              NLM_F_REQUEST | NLM_F_DUMP,
              2,
              0,
              LinkMessage.of(0, Attributes.empty())),
          new NetlinkMessage(RtnlTypes.RTM_GETLINK, NLM_F_REQUEST, 3, 0, LinkMessage.of(77, pair)));
      for (NetlinkMessage request : requests) {
        byte[] bytes = codec.toBytes(request);
        pcap.append(Instant.EPOCH, Direction.TO_KERNEL, 0, bytes);
        said.add(bytes);
        kernel.send(socket, bytes);
        for (byte[] answer : ByteKernel.read(socket)) {
          pcap.append(Instant.EPOCH, Direction.FROM_KERNEL, 0, answer);
          said.add(answer);
        }
      }
    }
    return said;
  }

  /** The numbers of the links' attributes on the top level, as we read them. */
  private static List<String> own(List<byte[]> datagrams) {
    List<String> numbers = new ArrayList<>();
    for (byte[] datagram : datagrams) {
      for (NetlinkMessage message : Capture.codec().readAll(datagram)) {
        if (message.body() instanceof LinkMessage link) {
          for (int i = 0; i < link.attributes().size(); i++) {
            numbers.add("" + link.attributes().typeAt(i).number());
          }
        }
      }
    }
    return numbers;
  }

  @Test
  void nothingIsMalformedAndTheAttributesAreOurs() throws Exception {
    assumeThat(isInstalled()).as("tshark is not installed: skipped").isTrue();
    Path file = directory.resolve("said.pcap");
    List<byte[]> said = record(file);
    assertThat(tshark(file, "-Y", "_ws.malformed")).isEmpty();
    assertThat(tshark(file)).hasSameSizeAs(said);
    List<String> theirs = new ArrayList<>();
    for (String line : tshark(file, "-T", "fields", "-e", "netlink-route.ifla_attr_type")) {
      Stream.of(line.split(","))
          .filter(number -> !number.isEmpty())
          .map(number -> Integer.decode(number) & 0x3fff)
          .forEach(number -> theirs.add("" + number));
    }
    assertThat(theirs).isEqualTo(own(said));
  }
}
