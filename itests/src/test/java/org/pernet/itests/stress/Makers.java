// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_ALT_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_IFNAME;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_NET_NS_FD;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_PROP_LIST;

import java.util.Optional;
import java.util.SplittableRandom;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Those who make, change and end namespaces, links and modules. */
final class Makers {
  private static final String[] KINDS = {"veth", "dummy", "bridge"};
  private static final String[] MODULES = {
    "veth", "bridge", "dummy", "ipv4", "loopback", "packet", "checkpoint"
  };

  private final World world;

  Makers(World world) {
    this.world = world;
  }

  /** Makes a namespace that has a name, or takes one away. */
  void namespaces(SplittableRandom random) throws NetException {
    String name = World.drawName(random);
    if (random.nextInt(3) == 0) {
      world.forget(name);
      return;
    }
    try (Task task = world.root().fork("maker")) {
      task.unshare(CloneFlags.CLONE_NEWNET);
      if (random.nextBoolean()) {
        world.name(name, task);
      }
      try (RtnlClient client = RtnlClient.open(task)) {
        World.up(client, 1, true);
      }
    }
  }

  /** Goes from one namespace to another, and looks who it is there. */
  void wanders(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        Task child = task.fork("child")) {
      int fd = child.netnsNames().open(World.drawName(random), child);
      child.setns(fd, CloneFlags.CLONE_NEWNET);
      child.kernel().nets().ids().idOrDraw(task.net(), child.net());
      int other = task.openNet(child.pid());
      task.setns(other, 0);
    }
  }

  /** Makes a link, with its other end elsewhere at times; or takes one away. */
  void links(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        RtnlClient client = RtnlClient.open(task)) {
      Optional<NetDevice> device = World.device(task, random);
      if (device.isPresent() && random.nextInt(3) == 0) {
        client.change(
            RtnlTypes.RTM_DELLINK, 0, LinkMessage.of(device.get().index(), Attributes.empty()));
      } else if (task.net().devices().size() < 60) {
        Attributes.Builder wanted = Attributes.builder()
            .put(IFLA_IFNAME, "d" + (random.nextBoolean() ? "%d" : random.nextInt(20)))
            .put(
                IFLA_LINKINFO,
                Attributes.of(
                    LinkInfoAttributes.IFLA_INFO_KIND, KINDS[random.nextInt(KINDS.length)]));
        if (random.nextInt(4) == 0) {
          wanted.put(IFLA_NET_NS_FD, task.netnsNames().open(World.drawName(random), task));
        }
        client.change(
            RtnlTypes.RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, LinkMessage.of(0, wanted.build()));
      }
    }
  }

  /** Moves a link, gives it another name, a second one, a master, another state. */
  void changes(SplittableRandom random) throws NetException {
    try (Task task = world.visit(random);
        RtnlClient client = RtnlClient.open(task)) {
      Optional<NetDevice> device = World.device(task, random);
      if (device.isEmpty()) {
        return;
      }
      int index = device.get().index();
      switch (random.nextInt(7)) {
        case 0, 1 -> move(client, task, index, random);
        case 2 -> set(client, index, Attributes.of(IFLA_IFNAME, "r" + random.nextInt(30)));
        case 3 -> set(client, index, Attributes.of(IFLA_MTU, 1300 + random.nextInt(200)));
        case 4 ->
          set(
              client,
              index,
              Attributes.of(
                  IFLA_MASTER, World.device(task, random).map(NetDevice::index).orElse(0)));
        case 5 ->
          client.change(
              random.nextBoolean() ? RtnlTypes.RTM_NEWLINKPROP : RtnlTypes.RTM_DELLINKPROP,
              NLM_F_CREATE | NLM_F_EXCL,
              LinkMessage.of(
                  index,
                  Attributes.of(
                      IFLA_PROP_LIST, Attributes.of(IFLA_ALT_IFNAME, "alt" + random.nextInt(30)))));
        default -> World.up(client, index, random.nextInt(4) > 0);
      }
    }
  }

  private static void move(RtnlClient client, Task task, int index, SplittableRandom random)
      throws NetException {
    String to = random.nextInt(3) == 0 ? World.STAGE : World.drawName(random);
    Attributes.Builder wanted =
        Attributes.builder().put(IFLA_NET_NS_FD, task.netnsNames().open(to, task));
    if (random.nextBoolean()) {
      wanted.put(IFLA_IFNAME, "m%d");
    }
    set(client, index, wanted.build());
  }

  private static void set(RtnlClient client, int index, Attributes attributes) throws NetException {
    client.change(RtnlTypes.RTM_NEWLINK, 0, LinkMessage.of(index, attributes));
  }

  /** Unloads a module, and loads it again. */
  void modules(SplittableRandom random) throws NetException, InterruptedException {
    ModuleHost host = world.kernel().modules();
    String module = MODULES[random.nextInt(MODULES.length)];
    try {
      host.unload(module);
    } finally {
      host.load(module);
    }
    world.kernel().clock().sleep(java.time.Duration.ofMillis(random.nextInt(40)));
  }

  /** Has all modules loaded. */
  void loadAll() throws NetException {
    for (String module : MODULES) {
      world.kernel().modules().load(module);
    }
  }
}
