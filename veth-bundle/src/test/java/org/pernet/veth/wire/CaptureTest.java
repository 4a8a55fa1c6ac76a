// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.Batch;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.codec.RawBody;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;

/** What real tools and a real kernel said to each other, read and written again. */
class CaptureTest {
  private final MessageCodec codec = Capture.codec();

  @Test
  void everyDatagramIsWrittenAgainAsItWas() {
    List<byte[]> datagrams = Capture.datagrams();
    assertThat(datagrams).hasSizeGreaterThanOrEqualTo(1839);
    for (int i = 0; i < datagrams.size(); i++) {
      Batch batch = Batch.read(codec, datagrams.get(i));
      assertThat(batch.toBytes(codec)).as("datagram %d", i).isEqualTo(datagrams.get(i));
    }
  }

  @Test
  void noMessageIsLeftRaw() {
    Map<Integer, Integer> raw = new TreeMap<>();
    int messages = 0;
    for (byte[] datagram : Capture.datagrams()) {
      for (NetlinkMessage message : codec.readAll(datagram)) {
        messages++;
        if (message.body() instanceof RawBody) {
          raw.merge(message.type(), 1, Integer::sum);
        }
      }
    }
    assertThat(messages).isGreaterThan(4000);
    assertThat(raw).isEmpty();
  }

  /** The kernel writes as our schemas say: no value that it sent has a form of its own, but for what is noted. */
  @Test
  void schemasWriteAsTheKernelDoes() {
    List<String> odd = new ArrayList<>();
    for (byte[] datagram : Capture.datagrams()) {
      for (NetlinkMessage message : codec.readAll(datagram)) {
        if (message.body() instanceof RtnlMessage body && (message.flags() & 1) == 0) {
          collectOdd(message.type(), body.attributes(), odd);
        }
      }
    }
    assertThat(odd.stream().distinct().sorted().toList())
        .as("forms unlike their schema's")
        .isEmpty();
  }

  private static void collectOdd(int type, Attributes attributes, List<String> odd) {
    for (int i = 0; i < attributes.size(); i++) {
      AttributeType<?> attribute = attributes.typeAt(i);
      boolean known = !attribute.name().startsWith("#");
      if (known && (attributes.formAt(i) != null || attribute.misfitOf().isPresent())) {
        odd.add(type + " " + attribute + " " + attributes.formAt(i));
      }
      if (attributes.valueAt(i) instanceof Attributes nested) {
        collectOdd(type, nested, odd);
      }
    }
  }

  @Test
  void refusalsNameTheAttributeAtFault() {
    List<String> told = new ArrayList<>();
    for (byte[] datagram : Capture.datagrams()) {
      for (NetlinkMessage message : codec.readAll(datagram)) {
        if (message.body() instanceof ErrorBody end && end.extAck().words().isPresent()) {
          told.add(end.errno().orElseThrow() + " " + end.extAck().message() + " "
              + end.extAck().attribute());
        }
      }
    }
    assertThat(told)
        .containsExactlyInAnyOrder(
            "EEXIST Peer netns already has a nsid assigned [NETNSA_FD]",
            "EOPNOTSUPP Unknown device type []",
            "EADDRNOTAVAIL ipv4: Address not found []",
            "EEXIST ipv4: Address already assigned []",
            "ENETUNREACH Nexthop has invalid gateway []");
  }
}
