// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINK_NETNSID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.checkpoint.image.SysctlText;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Reads and checks all images, before anything is done. */
public final class Planner {
  private final Images images;
  private final MessageCodec codec;
  private final Map<Integer, NetnsPlan> nets = new LinkedHashMap<>();
  private final Map<DeviceRef, LinkPlan> links = new HashMap<>();
  private final Map<String, String> kinds = new TreeMap<>();
  private final TreeSet<Integer> families = new TreeSet<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final LeftOut leftOut = new LeftOut();
  /** Most links of a large network are set alike. */
  private final Map<String, Attributes> alike = new HashMap<>();

  private int home;

  /** A planner of these images. */
  public Planner(Images images, MessageCodec codec) {
    this.images = images;
    this.codec = codec;
  }

  /**
   * The plan.
   *
   * @throws ImageException an image is damaged, or contradicts another
   * @throws NetException E2BIG for too many addresses of one device
   */
  Plan plan() throws ImageException, NetException {
    home = images.inventory().map(Inventory::home).orElse(images.foreignHome());
    images.strangers().forEach(leftOut::file);
    List<Inventory.Name> names = new ArrayList<>();
    List<Inventory.Owner> owners = new ArrayList<>();
    if (images.inventory().isPresent()) {
      Inventory inventory = images.inventory().get();
      inventory.kinds().forEach(kind -> kinds.put(kind.name(), kind.module()));
      owners.addAll(inventory.owners());
      names.addAll(inventory.names());
      names.forEach(name -> labels.putIfAbsent(name.id(), name.name()));
      for (Inventory.Namespace namespace : inventory.namespaces()) {
        add(namespace.id(), namespace.owner(), namespace.whole());
      }
    } else {
      for (int id : images.ids()) {
        add(id, 0, true);
      }
    }
    for (LinkPlan link : links.values()) {
      check(link);
    }
    checkRest();
    return new Plan(images, home, nets, links, names, owners, kinds, families, leftOut.lines());
  }

  private void add(int id, int owner, boolean whole) throws ImageException, NetException {
    NetnsEntry entry = netns(id);
    entry.leftOut().forEach(what -> leftOut.add(ImageType.NETNS.of(id), what));
    Map<Integer, RtnlStream.Entry> rest = new LinkedHashMap<>();
    for (RtnlStream.Entry one : stream(ImageType.RTNL, id)) {
      if (one.body() instanceof LinkMessage link && rest.put(link.index(), one) != null) {
        throw wrong(one.origin(), "the device " + link.index() + " is there twice");
      }
      families.add(familyOf(one));
    }
    List<Integer> order = List.copyOf(rest.keySet());
    Map<Integer, LinkPlan> all = new TreeMap<>();
    devices(id, device -> {
      RtnlStream.Entry settings = rest.remove(device.index());
      put(
          all,
          LinkPlan.of(
              id,
              device,
              settings == null ? Attributes.empty() : shared(settings.body().attributes())));
    });
    for (RtnlStream.Entry alone : rest.values()) {
      put(all, LinkPlan.of(id, alone, other(id, (LinkMessage) alone.body(), entry)));
    }
    String label = labels.getOrDefault(id, "namespace " + id);
    nets.put(
        id,
        new NetnsPlan(
            id,
            label,
            id == home,
            whole,
            owner,
            List.copyOf(all.values()),
            ports(all, order),
            entry.ids()));
    all.values().forEach(link -> links.put(link.self(), link));
    checkAddresses(id, label, all);
  }

  /** The same attributes, kept once however often they occur. */
  private Attributes shared(Attributes settings) {
    return alike.computeIfAbsent(settings.toString(), text -> settings);
  }

  /** Those with a master: first in the order of the stream, then what the stream does not know. */
  private static List<LinkPlan> ports(Map<Integer, LinkPlan> all, List<Integer> order) {
    Set<Integer> indexes = new LinkedHashSet<>(order);
    indexes.addAll(all.keySet());
    return indexes.stream().map(all::get).filter(link -> link.master() != 0).toList();
  }

  private static int familyOf(RtnlStream.Entry entry) {
    return entry.body() instanceof LinkMessage
        ? RtnlTypes.AF_UNSPEC
        : entry.body().family();
  }

  private void put(Map<Integer, LinkPlan> all, LinkPlan link) throws ImageException {
    if (link.self().index() <= 0 || all.put(link.self().index(), link) != null) {
      throw wrong(
          link.origin(), "the device " + link.self().index() + " is there twice, or is none");
    } else if (!link.isLoopback() && (link.name().isEmpty() || link.name().contains("%"))) {
      // the kernel would choose another
      throw wrong(link.origin(), "the device " + link.self().index() + " has no name of its own");
    }
    int devices = links.size() + all.size();
    if (devices > Bounds.objects()) {
      throw wrong(link.origin(), Bounds.tooMuch("with it there are " + devices + " devices"));
    }
    link.kind().ifPresent(kind -> kinds.putIfAbsent(kind, ""));
  }

  private static ImageException wrong(String origin, String words) {
    int at = origin.lastIndexOf(": at byte ");
    return at < 0
        ? new ImageException("the images", 0, words)
        : new ImageException(
            origin.substring(0, at), Long.parseLong(origin.substring(at + 10)), words);
  }

  private NetnsEntry netns(int id) throws ImageException {
    byte[] image = images.get(ImageType.NETNS, id).orElse(null);
    if (image == null) {
      return new NetnsEntry(List.of(), List.of(), List.of(), List.of());
    }
    List<Fields> entries = CriuFrames.read(ImageType.NETNS.of(id), image);
    if (entries.size() != 1) {
      throw new ImageException(
          ImageType.NETNS.of(id).toString(), 0, entries.size() + " entries, and not one");
    }
    return NetnsEntry.read(entries.get(0));
  }

  /** What is done with a device. */
  private interface Devices {
    void add(NetDeviceEntry device) throws ImageException;
  }

  private void devices(int id, Devices devices) throws ImageException {
    byte[] image = images.get(ImageType.NETDEV, id).orElse(null);
    if (image != null) {
      CriuFrames.<ImageException>forEach(ImageType.NETDEV.of(id), image, fields -> {
        NetDeviceEntry device = NetDeviceEntry.read(fields);
        leftOut.device(ImageType.NETDEV.of(id), device);
        devices.add(device);
      });
    }
  }

  private List<RtnlStream.Entry> stream(ImageType type, int id) throws ImageException {
    byte[] image = images.get(type, id).orElse(null);
    return image == null ? List.of() : RtnlStream.read(type.of(id), image, codec);
  }

  /** What a link's IFLA_LINK means. */
  private static DeviceRef other(int id, LinkMessage link, NetnsEntry entry) {
    Integer index = link.attributes().get(IFLA_LINK);
    Integer nsid = link.attributes().get(IFLA_LINK_NETNSID);
    int there = id;
    if (nsid != null) {
      there = entry.ids().stream()
          .filter(known -> known.nsid() == nsid)
          .map(NetnsEntry.Id::netns)
          .findFirst()
          .orElse(0);
    }
    return new DeviceRef(there, index == null ? link.index() : index);
  }

  /** A master is there; another end that is there has this one as its own. */
  private void check(LinkPlan link) throws ImageException {
    int netns = link.self().netns();
    if (link.master() != 0
        && (!links.containsKey(new DeviceRef(netns, link.master()))
            || link.master() == link.self().index())) {
      throw wrong(link.origin(), "its master " + link.master() + " is none of the devices");
    }
    LinkPlan other = links.get(link.other());
    boolean pair = link.kind().filter("veth"::equals).isPresent()
        && nets.containsKey(link.other().netns());
    if (pair && (other == null || !other.other().equals(link.self()))) {
      throw wrong(
          link.origin(),
          "the other end of " + link.name() + " is no device that has it as its own");
    }
  }

  private void checkAddresses(int id, String label, Map<Integer, LinkPlan> devices)
      throws ImageException, NetException {
    Map<Integer, Integer> counts = new HashMap<>();
    for (RtnlStream.Entry entry : stream(ImageType.IFADDR, id)) {
      AddressMessage address = (AddressMessage) entry.body();
      LinkPlan device = devices.get(address.index());
      if (device == null) {
        throw wrong(
            entry.origin(), "an address of the device " + address.index() + ", which is none");
      }
      if (counts.merge(address.index(), 1, Integer::sum) > Bounds.ADDRESSES) {
        throw new NetException(
            Errno.E2BIG,
            device.name() + " in " + label + " has more than " + Bounds.ADDRESSES + " addresses");
      }
      families.add(address.family());
    }
  }

  private void checkRest() throws ImageException {
    for (ImageName name : images.files().keySet()) {
      switch (name.type()) {
        case SYSCTL -> SysctlText.read(name, images.files().get(name));
        case ROUTE, ROUTE6, RULE -> addFamilies(name);
        case IFADDR, RTNL -> {
          if (!nets.containsKey(name.id())) {
            addFamilies(name);
          }
        }
        default -> {}
      }
      if (!nets.containsKey(name.id())) {
        leftOut.add(name, "the image of a namespace without netns and netdev images");
      }
    }
  }

  private void addFamilies(ImageName name) throws ImageException {
    for (RtnlStream.Entry entry : stream(name.type(), name.id())) {
      families.add(familyOf(entry));
    }
  }
}
