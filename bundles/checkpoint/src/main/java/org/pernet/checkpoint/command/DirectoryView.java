// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * What a directory holds, for people.
 *
 * @param inventory its inventory; empty for CRIU's
 * @param nets its namespaces
 * @param bytes how many bytes of images
 * @param strangers files that are not known
 */
record DirectoryView(
    Optional<Inventory> inventory, List<NetView> nets, long bytes, List<String> strangers) {
  /**
   * A namespace.
   *
   * @param id its number
   * @param names its names
   * @param home whether it is the checkpointer's own
   * @param devices its devices
   * @param counts how many of what else, by what they are called
   * @param files its files' names and sizes
   */
  record NetView(
      int id,
      List<String> names,
      boolean home,
      List<DeviceView> devices,
      Map<String, Integer> counts,
      Map<String, Integer> files) {}

  /** A device. */
  record DeviceView(
      int index,
      String name,
      String kind,
      int flags,
      int mtu,
      String address,
      int master,
      int peerNetns,
      int peerIndex,
      Optional<long[]> counters) {}

  static DirectoryView of(Images images, MessageCodec codec) throws IOException {
    TreeSet<Integer> ids = new TreeSet<>();
    images.files().keySet().forEach(name -> ids.add(name.id()));
    int home = images.inventory().map(Inventory::home).orElse(images.foreignHome());
    List<NetView> nets = new ArrayList<>();
    for (int id : ids) {
      nets.add(net(images, id, home, codec));
    }
    return new DirectoryView(images.inventory(), nets, images.size(), images.strangers());
  }

  private static NetView net(Images images, int id, int home, MessageCodec codec)
      throws IOException {
    List<String> names = images.inventory().stream()
        .flatMap(inventory -> inventory.names().stream())
        .filter(name -> name.id() == id)
        .map(Inventory.Name::name)
        .toList();
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> files = new TreeMap<>();
    Map<ImageType, List<RtnlStream.Entry>> streams = new EnumMap<>(ImageType.class);
    for (ImageType type : ImageType.values()) {
      Optional<byte[]> file = images.get(type, id);
      if (file.isPresent()) {
        files.put(type.of(id).toString(), file.get().length);
        if (isStream(type)) {
          streams.put(type, RtnlStream.read(type.of(id), file.get(), codec));
        }
      }
    }
    Map<Integer, DeviceView> devices = new TreeMap<>();
    Optional<byte[]> netdev = images.get(ImageType.NETDEV, id);
    if (netdev.isPresent()) {
      for (Fields fields : CriuFrames.read(ImageType.NETDEV.of(id), netdev.get())) {
        NetDeviceEntry entry = NetDeviceEntry.read(fields);
        devices.put(entry.index(), device(entry));
      }
    }
    for (List<RtnlStream.Entry> stream : streams.values()) {
      for (RtnlStream.Entry entry : stream) {
        if (entry.body() instanceof LinkMessage link) {
          devices.merge(link.index(), device(link), DirectoryView::joined);
        } else {
          counts.merge(what(entry.type()), 1, Integer::sum);
        }
      }
    }
    return new NetView(id, names, id == home, List.copyOf(devices.values()), counts, files);
  }

  private static boolean isStream(ImageType type) {
    return type != ImageType.NETDEV && type != ImageType.NETNS && type != ImageType.SYSCTL;
  }

  private static DeviceView device(NetDeviceEntry entry) {
    return new DeviceView(
        entry.index(),
        entry.name(),
        entry.kind().orElse("loopback"),
        entry.flags(),
        entry.mtu(),
        entry.address().map(Object::toString).orElse(""),
        entry.master(),
        entry.peerNetns(),
        entry.peerIndex(),
        Optional.empty());
  }

  private static DeviceView device(LinkMessage link) {
    Integer master = link.attributes().get(LinkAttributes.IFLA_MASTER);
    return new DeviceView(
        link.index(),
        link.name().orElse(""),
        link.attributes()
            .find(LinkAttributes.IFLA_LINKINFO)
            .flatMap(info -> info.find(LinkInfoAttributes.IFLA_INFO_KIND))
            .orElse(""),
        link.flags(),
        link.mtu().orElse(0),
        link.address().map(Object::toString).orElse(""),
        master == null ? 0 : master,
        0,
        0,
        link.attributes().find(LinkAttributes.IFLA_STATS64));
  }

  /** What CRIU's entry says, and what the stream adds to it. */
  private static DeviceView joined(DeviceView entry, DeviceView more) {
    return new DeviceView(
        entry.index(),
        entry.name(),
        entry.kind(),
        entry.flags(),
        entry.mtu(),
        entry.address(),
        entry.master(),
        entry.peerNetns(),
        entry.peerIndex(),
        more.counters());
  }

  private static String what(int type) {
    return switch (type) {
      case RtnlTypes.RTM_NEWADDR -> "addresses";
      case RtnlTypes.RTM_NEWROUTE -> "routes";
      case RtnlTypes.RTM_NEWRULE -> "rules";
      default -> "neighbours";
    };
  }
}
