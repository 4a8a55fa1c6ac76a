// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_KIND;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.schema.InetLinkAttributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** Shows what {@code -d} asks for. Numbers are unsigned. */
final class LinkDetailsPrinter {
  private static final String BRIDGE = "bridge";
  private static final List<String> ADDRESS_MODES =
      List.of("eui64", "none", "stable_secret", "random");

  private LinkDetailsPrinter() {}

  static void print(Invocation ip, Output out, Attributes attributes) {
    number(out, attributes, IFLA_PROMISCUITY, "promiscuity", " promiscuity %s ");
    number(out, attributes, IFLA_ALLMULTI, "allmulti", " allmulti %s ");
    number(out, attributes, IFLA_MIN_MTU, "min_mtu", "minmtu %s ");
    number(out, attributes, IFLA_MAX_MTU, "max_mtu", "maxmtu %s ");
    attributes.find(IFLA_LINKINFO).ifPresent(info -> printKinds(ip, out, info));
    attributes
        .find(IFLA_AF_SPEC)
        .flatMap(families -> families.find(InetLinkAttributes.AF_SPEC_INET6))
        .flatMap(inet6 -> inet6.find(InetLinkAttributes.IFLA_INET6_ADDR_GEN_MODE))
        .ifPresent(mode -> out.field("inet6_addr_gen_mode", "addrgenmode %s ", modeName(mode)));
    number(out, attributes, IFLA_NUM_TX_QUEUES, "num_tx_queues", "numtxqueues %s ");
    number(out, attributes, IFLA_NUM_RX_QUEUES, "num_rx_queues", "numrxqueues %s ");
    number(out, attributes, IFLA_GSO_MAX_SIZE, "gso_max_size", "gso_max_size %s ");
    number(out, attributes, IFLA_GSO_MAX_SEGS, "gso_max_segs", "gso_max_segs %s ");
    number(out, attributes, IFLA_TSO_MAX_SIZE, "tso_max_size", "tso_max_size %s ");
    number(out, attributes, IFLA_TSO_MAX_SEGS, "tso_max_segs", "tso_max_segs %s ");
    number(out, attributes, IFLA_GRO_MAX_SIZE, "gro_max_size", "gro_max_size %s ");
  }

  private static String modeName(int mode) {
    return mode < ADDRESS_MODES.size() ? ADDRESS_MODES.get(mode) : "0x" + Integer.toHexString(mode);
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

  private static void printKinds(Invocation ip, Output out, Attributes info) {
    out.openObject("linkinfo");
    Optional<String> kind = info.find(IFLA_INFO_KIND);
    kind.ifPresent(name -> {
      out.breakLine();
      out.field("info_kind", "    %s ", name);
    });
    info.find(IFLA_INFO_DATA)
        .filter(data -> kind.filter(BRIDGE::equals).isPresent())
        .ifPresent(data -> {
          out.openObject("info_data");
          BridgePrinter.print(out, data);
          out.closeObject();
        });
    Optional<String> master = info.find(IFLA_INFO_SLAVE_KIND);
    master.ifPresent(name -> {
      out.breakLine();
      out.field("info_slave_kind", "    %s_slave ", name);
    });
    info.find(IFLA_INFO_SLAVE_DATA)
        .filter(data -> master.filter(BRIDGE::equals).isPresent())
        .ifPresent(data -> {
          out.openObject("info_slave_data");
          BridgePortPrinter.print(ip, out, data);
          out.closeObject();
        });
    out.closeObject();
  }
}
