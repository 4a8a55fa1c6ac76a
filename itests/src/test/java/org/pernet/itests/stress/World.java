// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Namespaces with names, which come and go, and one that stays: the stage, on which all events are counted. */
final class World implements AutoCloseable {
  static final String STAGE = "stage";
  private static final int NAMES = 8;

  private final Kernel kernel;
  private final Task root;
  private final Task stage;

  World(Kernel kernel) throws NetException {
    this.kernel = kernel;
    root = kernel.tasks().init().fork("stress");
    root.unshare(CloneFlags.CLONE_NEWNET | CloneFlags.CLONE_NEWNS);
    stage = root.fork(STAGE);
    stage.unshare(CloneFlags.CLONE_NEWNET);
    name(STAGE, stage);
  }

  Kernel kernel() {
    return kernel;
  }

  /** Root, in a namespace without a name. */
  Task root() {
    return root;
  }

  /** Root, on the stage. */
  Task stage() {
    return stage;
  }

  static String drawName(SplittableRandom random) {
    return "n" + random.nextInt(NAMES);
  }

  /** Gives a task's namespace a name. */
  void name(String name, Task of) throws NetException {
    root.netnsNames().create(name);
    try (Task helper = root.fork("namer")) {
      int fd = helper.openNet(of.pid());
      helper.netnsNames().mount(name, helper, fd);
    }
  }

  void forget(String name) throws NetException {
    root.netnsNames().unmount(name);
    root.netnsNames().unlink(name);
  }

  /** A task in some namespace, the stage among them; ENOENT or EINVAL where what was drawn is none. */
  Task visit(SplittableRandom random) throws NetException {
    return visit(random.nextInt(3) == 0 ? STAGE : drawName(random));
  }

  Task visit(String name) throws NetException {
    Task task = root.fork("visitor");
    try {
      int fd = task.netnsNames().open(name, task);
      task.setns(fd, CloneFlags.CLONE_NEWNET);
      task.files().close(fd);
      return task;
    } catch (NetException absent) {
      task.close();
      throw absent;
    }
  }

  /** Some device but the loopback, where there is one. */
  static Optional<NetDevice> device(Task task, SplittableRandom random) {
    List<NetDevice> all = task.net().devices();
    NetDevice drawn = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    return Optional.ofNullable(drawn).filter(device -> device.index() != 1);
  }

  static void up(RtnlClient client, int index, boolean up) throws NetException {
    LinkMessage message =
        new LinkMessage(0, 0, index, up ? IfFlags.IFF_UP : 0, IfFlags.IFF_UP, Attributes.empty());
    client.change(RtnlTypes.RTM_NEWLINK, 0, message);
  }

  /** Takes all names away; what they stood for goes. */
  @Override
  public void close() throws NetException {
    for (String name : root.netnsNames().list()) {
      if (root.netnsNames().mounted(name).isPresent()) {
        root.netnsNames().unmount(name);
      }
      root.netnsNames().unlink(name);
    }
    stage.close();
    root.close();
  }
}
