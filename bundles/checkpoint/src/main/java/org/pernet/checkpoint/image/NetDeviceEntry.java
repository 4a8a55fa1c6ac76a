// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pernet.api.dev.HardwareAddress;

/**
 * A device (net_device_entry).
 *
 * @param type of which sort it is
 * @param index its index
 * @param mtu bytes
 * @param flags IFF_*
 * @param name its name
 * @param address its address; empty where it is all zero
 * @param conf4 its settings of IPv4, by place
 * @param conf6 how many settings of IPv6 it has
 * @param peerIndex the index of its other end; its own for what has none
 * @param peerNetns the number of the other end's namespace; that of its own for what has none
 * @param master the index of what it is enslaved to, or 0
 * @param rest what is not understood here
 * @param origin where it stood; for messages
 */
public record NetDeviceEntry(
    int type,
    int index,
    int mtu,
    int flags,
    String name,
    Optional<HardwareAddress> address,
    List<OptionalInt> conf4,
    int conf6,
    int peerIndex,
    int peerNetns,
    int master,
    UnknownFieldSet rest,
    String origin) {
  public static final int LOOPBACK = 1;

  /** The kinds of link that CRIU has a number for. */
  private static final Map<Integer, String> KINDS =
      Map.of(2, "veth", 3, "tun", 6, "bridge", 7, "macvlan", 8, "sit");

  private static final int CONF4 = 9;
  private static final int CONF6 = 10;
  private static final Set<Integer> KNOWN = Set.of(1, 2, 3, 4, 5, 7, 8, CONF4, CONF6, 12, 13, 14);

  /** The number of a kind, if CRIU has one for it, and all of it can be said so. */
  public static OptionalInt typeOf(String kind) {
    return switch (kind) {
      case "veth" -> OptionalInt.of(2);
      case "bridge" -> OptionalInt.of(6);
      default -> OptionalInt.empty();
    };
  }

  /** Its kind of link; empty for the loopback. */
  public Optional<String> kind() {
    return type == LOOPBACK
        ? Optional.empty()
        : Optional.of(KINDS.getOrDefault(type, "of CRIU's type " + type));
  }

  /** The fields of this device. */
  public UnknownFieldSet write(SysctlFields settings) {
    UnknownFieldSet.Builder out = rest.toBuilder();
    Fields.put(out, 1, type);
    Fields.put(out, 2, Integer.toUnsignedLong(index));
    Fields.put(out, 3, Integer.toUnsignedLong(mtu));
    Fields.put(out, 4, Integer.toUnsignedLong(flags));
    Fields.put(out, 5, ByteString.copyFrom(name, StandardCharsets.UTF_8));
    address.ifPresent(bytes -> Fields.put(out, 7, ByteString.copyFrom(bytes.toBytes())));
    settings.put(out, CONF4, conf4);
    Fields.put(out, 12, Integer.toUnsignedLong(peerIndex));
    Fields.put(out, 13, Integer.toUnsignedLong(peerNetns));
    if (master != 0) {
      Fields.put(out, 14, Integer.toUnsignedLong(master));
    }
    return out.build();
  }

  /** A device of these fields. */
  public static NetDeviceEntry read(Fields in) throws ImageException {
    String name = in.text(5, "name").orElseThrow(() -> in.wrong("name is missing"));
    int index = in.required(2, "ifindex");
    if (index <= 0) {
      throw in.wrong("ifindex is " + Integer.toUnsignedString(index));
    }
    Optional<ByteString> address = in.bytes(7, "address");
    if (address.isPresent() && address.get().size() > HardwareAddress.MAX_LENGTH) {
      throw in.wrong("address has " + address.get().size() + " bytes");
    }
    return new NetDeviceEntry(
        in.required(1, "type"),
        index,
        in.required(3, "mtu"),
        in.required(4, "flags"),
        name,
        address.map(bytes -> HardwareAddress.of(bytes.toByteArray())),
        SysctlValues.read(in, CONF4, "conf4"),
        in.count(CONF6),
        in.number(12, "peer_ifindex").orElse(0),
        in.number(13, "peer_nsid").orElse(0),
        in.number(14, "master").orElse(0),
        in.without(KNOWN),
        in.file() + ": at byte " + in.offset());
  }
}
