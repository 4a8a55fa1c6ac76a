// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.link.LinkConfig;

/**
 * A link (struct ifinfomsg, then IFLA_*).
 *
 * @param family AF_UNSPEC, or the family of which a dump is asked
 * @param type ARPHRD_*
 * @param index the device's, or 0
 * @param flags IFF_*
 * @param change which flags count
 * @param padding what stands in the header's unused byte; 0 unless somebody means harm, or strict checks
 * @param attributes IFLA_*
 */
public record LinkMessage(
    int family, int type, int index, int flags, int change, int padding, Attributes attributes)
    implements RtnlMessage, LinkConfig {
  public LinkMessage {
    Objects.requireNonNull(attributes, "attributes");
  }

  /** A message with nothing in the unused byte. */
  public LinkMessage(
      int family, int type, int index, int flags, int change, Attributes attributes) {
    this(family, type, index, flags, change, 0, attributes);
  }

  /** A message about the device with an index, or, where that is 0, the one that the attributes name. */
  public static LinkMessage of(int index, Attributes attributes) {
    return new LinkMessage(0, 0, index, 0, 0, attributes);
  }

  private OptionalInt number(AttributeType<Integer> attribute) {
    Integer value = attributes.get(attribute);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  @Override
  public Optional<String> name() {
    return attributes.find(IFLA_IFNAME).filter(name -> !name.isEmpty());
  }

  @Override
  public Optional<HardwareAddress> address() {
    return attributes.find(IFLA_ADDRESS);
  }

  @Override
  public Optional<HardwareAddress> broadcast() {
    return attributes.find(IFLA_BROADCAST);
  }

  @Override
  public OptionalInt mtu() {
    return number(IFLA_MTU);
  }

  @Override
  public OptionalInt txQueueLength() {
    return number(IFLA_TXQLEN);
  }

  @Override
  public OptionalInt operState() {
    return number(IFLA_OPERSTATE);
  }

  @Override
  public OptionalInt linkMode() {
    return number(IFLA_LINKMODE);
  }

  @Override
  public OptionalInt group() {
    return number(IFLA_GROUP);
  }

  @Override
  public OptionalInt txQueues() {
    return number(IFLA_NUM_TX_QUEUES);
  }

  @Override
  public OptionalInt rxQueues() {
    return number(IFLA_NUM_RX_QUEUES);
  }
}
