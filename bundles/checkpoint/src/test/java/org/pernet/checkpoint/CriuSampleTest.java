// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.dev.IfFlags.IFF_UP;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.dump.RouteCodec;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.checkpoint.store.ImageDirectory;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Two dumps of real namespaces by CRIU 4.2 on Linux 6.18 (README.md beside them). */
class CriuSampleTest {
  private static Images sample(String name) throws Exception {
    return new ImageDirectory(Path.of(CriuSampleTest.class.getResource(name).toURI())).read();
  }

  private static String link(NetDevice device) {
    return device.index() + ": " + device.name() + " mtu " + device.mtu()
        + (device.isUp() ? " up" : " down") + " "
        + device.master().map(master -> "master " + master.name() + " ").orElse("")
        + device.address();
  }

  @Test
  void oneNamespaceWithABridge() throws Exception {
    try (Lab lab = Lab.boot()) {
      RestoreReport report = lab.restore(sample("A"), "");
      assertThat(report.names()).containsExactly("netns-9");
      Net net = lab.settle().named("netns-9");
      assertThat(net.devices().stream().map(CriuSampleTest::link))
          .containsExactly(
              "1: lo mtu 65536 up 00:00:00:00:00:00",
              "2: vA1 mtu 1500 up master brA 02:11:22:33:44:51",
              "3: vA0 mtu 1400 up 02:11:22:33:44:50",
              "4: brA mtu 1500 up 02:11:22:33:44:51");
      assertThat(addresses(lab, net))
          .containsExactly("1 7f000001/8 lo", "1 7f000035/8 lo", "3 0a4d0001/24 vA0");
      assertThat(images(lab, net, ImageType.ROUTE))
          .containsExactlyElementsOf(original(lab, "A", ImageType.ROUTE, 9));
      assertThat(images(lab, net, ImageType.RULE))
          .containsExactlyElementsOf(original(lab, "A", ImageType.RULE, 9));
      assertThat(report.leftOut())
          .contains("ifaddr-9.img: addresses of IPv6 (5)", "route6-9.img: routes of IPv6 (4)");
    }
  }

  @Test
  void twoNamespacesJoinedByAPair() throws Exception {
    try (Lab lab = Lab.boot()) {
      assertThat(lab.restore(sample("B"), "x-").names()).containsExactly("x-netns-9", "x-netns-10");
      Net parent = lab.settle().named("x-netns-9");
      Net child = lab.named("x-netns-10");
      assertThat(parent.devices().stream().map(CriuSampleTest::link))
          .contains("2: vB0 mtu 1500 up 96:49:5c:f1:06:ba");
      assertThat(child.devices().stream().map(CriuSampleTest::link))
          .contains("2: vB1 mtu 1500 up 22:7e:11:9a:1e:48");
      assertThat(addresses(lab, parent)).contains("2 0a580001/24 vB0");
      assertThat(lab.kernel().kernel().nets().ids().id(parent, child)).isZero();
      assertThat(lab.kernel().kernel().nets().ids().id(child, parent)).isZero();
      assertThat(parent.deviceByName("vB0").orElseThrow().linkNet()).isSameAs(child);
      assertThat(parent.deviceByName("vB0").orElseThrow().flags() & IFF_UP).isNotZero();
    }
  }

  @Test
  void aDryRunChangesNothing() throws Exception {
    try (Lab lab = Lab.boot()) {
      RestoreReport report = new org.pernet.checkpoint.restore.Restorer(
              lab.task(), new RestoreRequest("", true), Progress.NONE)
          .restore(sample("A"))
          .report();
      assertThat(report.names()).containsExactly("netns-9");
      assertThat(report.leftOut()).contains("route6-9.img: routes of IPv6 (4)");
      assertThat(lab.task().netnsNames().list()).isEmpty();
      assertThat(lab.kernel().kernel().nets().size()).isEqualTo(1);
    }
  }

  private static List<String> addresses(Lab lab, Net net) throws Exception {
    List<String> all = new ArrayList<>();
    try (Task task = lab.kernel().kernel().tasks().spawn("t", lab.task().credentials(), net);
        RtnlClient client = RtnlClient.open(task)) {
      for (AddressMessage address : new Tables(client).addresses()) {
        byte[] local = address.attributes().get(AddressAttributes.IFA_LOCAL);
        all.add(address.index() + " " + HexFormat.of().formatHex(local) + "/"
            + address.prefixLength() + " "
            + address.attributes().get(AddressAttributes.IFA_LABEL));
      }
    }
    return all;
  }

  private static List<String> images(Lab lab, Net net, ImageType type) throws Exception {
    List<RtnlMessage> messages = new ArrayList<>();
    try (Task task = lab.kernel().kernel().tasks().spawn("t", lab.task().credentials(), net);
        RtnlClient client = RtnlClient.open(task)) {
      Tables tables = new Tables(client);
      messages.addAll(
          type == ImageType.RULE
              ? tables.rules(RtnlTypes.AF_INET)
              : tables.routes(RtnlTypes.AF_INET));
    }
    int message = type == ImageType.RULE ? RtnlTypes.RTM_NEWRULE : RtnlTypes.RTM_NEWROUTE;
    byte[] image = RtnlStream.write(
        type,
        messages.stream().map(body -> new RtnlStream.Entry(message, body)).toList(),
        RouteCodec.of(lab.task()));
    return lines(image);
  }

  private static List<String> original(Lab lab, String sample, ImageType type, int id)
      throws Exception {
    byte[] image = sample(sample).get(type, id).orElseThrow();
    List<RtnlStream.Entry> entries = RtnlStream.read(type.of(id), image, RouteCodec.of(lab.task()));
    return lines(RtnlStream.write(type, entries, RouteCodec.of(lab.task())));
  }

  /** The messages behind their headers, in hexadecimal digits. */
  private static List<String> lines(byte[] image) {
    List<String> lines = new ArrayList<>();
    for (int at = 4; at < image.length; ) {
      int length = (image[at] & 0xff) | (image[at + 1] & 0xff) << 8;
      lines.add(HexFormat.of().formatHex(Arrays.copyOfRange(image, at + 16, at + length)));
      at += (length + 3) & ~3;
    }
    return lines;
  }
}
