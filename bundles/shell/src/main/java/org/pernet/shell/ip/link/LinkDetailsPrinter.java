// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.text.Output;

/** Shows what {@code -d} asks for. Numbers are unsigned. */
final class LinkDetailsPrinter {
  private LinkDetailsPrinter() {}

  static void print(Output out, Attributes attributes) {
    number(out, attributes, IFLA_PROMISCUITY, "promiscuity", " promiscuity %s ");
    number(out, attributes, IFLA_ALLMULTI, "allmulti", " allmulti %s ");
    number(out, attributes, IFLA_MIN_MTU, "min_mtu", "minmtu %s ");
    number(out, attributes, IFLA_MAX_MTU, "max_mtu", "maxmtu %s ");
    attributes.find(IFLA_LINKINFO).ifPresent(info -> printKinds(out, info));
    number(out, attributes, IFLA_NUM_TX_QUEUES, "num_tx_queues", "numtxqueues %s ");
    number(out, attributes, IFLA_NUM_RX_QUEUES, "num_rx_queues", "numrxqueues %s ");
    number(out, attributes, IFLA_GSO_MAX_SIZE, "gso_max_size", "gso_max_size %s ");
    number(out, attributes, IFLA_GSO_MAX_SEGS, "gso_max_segs", "gso_max_segs %s ");
    number(out, attributes, IFLA_TSO_MAX_SIZE, "tso_max_size", "tso_max_size %s ");
    number(out, attributes, IFLA_TSO_MAX_SEGS, "tso_max_segs", "tso_max_segs %s ");
    number(out, attributes, IFLA_GRO_MAX_SIZE, "gro_max_size", "gro_max_size %s ");
  }

  private static void number(
      Output out,
      Attributes attributes,
      AttributeType<Integer> attribute,
      String key,
      String template) {
    attributes
        .find(attribute)
        .ifPresent(value -> out.field(key, template, Integer.toUnsignedLong(value)));
  }

  private static void printKinds(Output out, Attributes info) {
    out.openObject("linkinfo");
    info.find(IFLA_INFO_KIND).ifPresent(kind -> {
      out.breakLine();
      out.field("info_kind", "    %s ", kind);
    });
    info.find(IFLA_INFO_SLAVE_KIND).ifPresent(kind -> {
      out.breakLine();
      out.field("info_slave_kind", "    %s_slave ", kind);
    });
    out.closeObject();
  }
}
