// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.IFLA_BRPORT_NO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_SLAVE_DATA;

import java.util.Comparator;
import org.pernet.rtnetlink.message.LinkMessage;

/**
 * The place of a device under its master: bridges number their ports as they come.
 *
 * @param master the master's index
 * @param number the port's number; 0 where there is none
 * @param index the device's index
 */
record PortPlace(int master, int number, int index) implements Comparable<PortPlace> {
  static PortPlace of(LinkMessage link) {
    int number = link.attributes()
        .find(IFLA_LINKINFO)
        .flatMap(info -> info.find(IFLA_INFO_SLAVE_DATA))
        .flatMap(data -> data.find(IFLA_BRPORT_NO))
        .orElse(0);
    return new PortPlace(link.attributes().find(IFLA_MASTER).orElse(0), number, link.index());
  }

  @Override
  public int compareTo(PortPlace other) {
    return Comparator.comparingInt(PortPlace::master)
        .thenComparingInt(PortPlace::number)
        .thenComparingInt(PortPlace::index)
        .compare(this, other);
  }
}
