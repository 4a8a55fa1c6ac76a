// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.image.Inventory;

/** The names of restored namespaces: those saved, behind a prefix; what had none is called {@code netns-NUMBER}. */
final class Names {
  private final Task task;
  private final NetnsNames directory;
  private final String prefix;

  Names(Task task, String prefix) {
    this.task = task;
    this.directory = task.netnsNames();
    this.prefix = prefix;
  }

  private static List<Inventory.Name> all(Plan plan) {
    List<Inventory.Name> all = new ArrayList<>(plan.names());
    Set<Integer> named = new HashSet<>();
    plan.names().forEach(name -> named.add(name.id()));
    for (NetnsPlan net : plan.nets().values()) {
      if (!net.home() && !named.contains(net.id())) {
        all.add(new Inventory.Name("netns-" + net.id(), net.id()));
      }
    }
    return all;
  }

  /** The names to be given; EEXIST where one is taken, EINVAL for what is no name. */
  List<String> check(Plan plan) throws NetException {
    Set<String> taken = new HashSet<>(directory.list());
    List<String> names = new ArrayList<>();
    for (Inventory.Name name : all(plan)) {
      String given = prefix + name.name();
      if (given.isEmpty() || given.indexOf('/') >= 0 || given.indexOf('\0') >= 0) {
        throw new NetException(Errno.EINVAL, "\"" + given + "\" is no name");
      }
      if (!taken.add(given)) {
        throw new NetException(
            Errno.EEXIST, "there is a network namespace \"" + given + "\" already");
      }
      names.add(given);
    }
    return names;
  }

  /** Gives them; what was given is taken back by {@code undo}. */
  void give(Plan plan, List<String> names, Workers workers, Undo undo) throws NetException {
    List<Inventory.Name> all = all(plan);
    for (int i = 0; i < all.size(); i++) {
      String name = names.get(i);
      try {
        give(name, workers.in(all.get(i).id()).task().net(), undo);
      } catch (NetException refused) {
        throw Building.refused("cannot give the name " + name, refused);
      }
    }
  }

  private void give(String name, Net net, Undo undo) throws NetException {
    directory.create(name);
    undo.push(() -> directory.unlink(name));
    int fd = task.receiveNet(net);
    try {
      directory.mount(name, task, fd);
      undo.push(() -> directory.unmount(name));
    } finally {
      task.files().close(fd);
    }
  }
}
