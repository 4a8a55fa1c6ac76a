// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.net.Net;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The images are read by the tools whose formats they are: CRIU's crit, and the real ip in a real namespace. */
class ToolsTest {
  @TempDir
  private Path directory;

  private record Result(int status, String output) {}

  private static Result run(String... words) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException missing) {
      return new Result(127, missing.getMessage());
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  @Test
  void critReadsAndWritesTheSame() throws Exception {
    Result there = run("crit", "--help");
    assumeTrue(there.status() == 0, "crit (Debian's package criu) is not here: " + there.output());
    try (Lab lab = Lab.boot()) {
      new RandomNetwork(lab, 7).build();
      Checkpoints.save(
          lab.settle().task(), SaveRequest.everything(), directory, false, Progress.NONE);
    }
    int count = 0;
    for (Path image : images("netdev", "netns")) {
      Path json = directory.resolve("x.json");
      Path again = directory.resolve("x.img");
      Result decoded = run("crit", "decode", "-i", image.toString(), "-o", json.toString());
      assertThat(decoded.status()).as(decoded.output()).isZero();
      Result encoded = run("crit", "encode", "-i", json.toString(), "-o", again.toString());
      assertThat(encoded.status()).as(encoded.output()).isZero();
      assertThat(Files.readAllBytes(again))
          .as(image.toString())
          .isEqualTo(Files.readAllBytes(image));
      count++;
    }
    assertThat(count).isGreaterThan(2);
  }

  private List<Path> images(String... prefixes) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("current"))) {
      return files
          .filter(file -> Stream.of(prefixes)
              .anyMatch(prefix -> file.getFileName().toString().startsWith(prefix + "-")))
          .sorted()
          .toList();
    }
  }

  @Test
  void theRealIpRestoresAddressesRoutesAndRules() throws Exception {
    Result there = run("unshare", "--net", "--mount", "ip", "link", "add", "d0", "type", "veth");
    assumeTrue(there.status() == 0, "no namespaces can be made here: " + there.output());
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      lab.veth(red, "d0", red, "d1");
      lab.flags(red, "lo", IfFlags.IFF_UP, IfFlags.IFF_UP);
      lab.flags(red, "d0", IfFlags.IFF_UP, IfFlags.IFF_UP);
      lab.flags(red, "d1", IfFlags.IFF_UP, IfFlags.IFF_UP);
      address(lab, red, "d0", 10, 1, 2, 3);
      address(lab, red, "d0", 10, 1, 2, 4);
      address(lab, red, "lo", 127, 0, 0, 53);
      route(lab, red);
      Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE);
    }
    Path images = directory.resolve("current");
    String script = "ip link add d0 type veth peer name d1; ip link set lo up;"
        + "ip link set d0 up; ip link set d1 up;"
        + "ip addr restore < " + images.resolve("ifaddr-2.img") + " && "
        + "ip route restore < " + images.resolve("route-2.img") + " && "
        + "ip -br -4 addr show d0 && ip -4 route show && ip -4 addr show lo";
    Result restored = run("unshare", "--net", "--mount", "sh", "-c", script);
    assertThat(restored.status()).as(restored.output()).isZero();
    assertThat(restored.output())
        .contains("10.1.2.3/24 10.1.2.4/24")
        .contains("10.1.2.0/24 dev d0 proto kernel scope link src 10.1.2.3")
        .contains("192.168.7.0/24 via 10.1.2.9 dev d0")
        .contains("inet 127.0.0.53/24");
  }

  private static void address(Lab lab, Net net, String device, int... ip) throws Exception {
    byte[] bytes = {(byte) ip[0], (byte) ip[1], (byte) ip[2], (byte) ip[3]};
    Attributes address = Attributes.builder()
        .put(AddressAttributes.IFA_LOCAL, bytes)
        .put(AddressAttributes.IFA_ADDRESS, bytes)
        .build();
    lab.request(
        net,
        RtnlTypes.RTM_NEWADDR,
        NetlinkMessage.NLM_F_CREATE,
        new AddressMessage(2, 24, 0, 0, lab.index(net, device), address));
  }

  private static void route(Lab lab, Net net) throws Exception {
    Attributes route = Attributes.builder()
        .put(RouteAttributes.RTA_DST, new byte[] {(byte) 192, (byte) 168, 7, 0})
        .put(RouteAttributes.RTA_GATEWAY, new byte[] {10, 1, 2, 9})
        .build();
    lab.request(
        net,
        RtnlTypes.RTM_NEWROUTE,
        NetlinkMessage.NLM_F_CREATE,
        new RouteMessage(2, 24, 0, 0, 254, 3, 0, 1, 0, route));
  }
}
