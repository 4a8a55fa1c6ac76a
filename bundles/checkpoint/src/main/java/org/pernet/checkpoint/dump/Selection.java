// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.cred.Capability;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.SaveRequest;
import org.pernet.checkpoint.image.Inventory;

/** Which namespaces are saved, and under which numbers: the caller's own is 1, the others follow, the oldest first. */
final class Selection implements AutoCloseable {
  static final int HOME = 1;

  private static final String HOLDER = "checkpoint";

  private final Task task;
  private final Map<Net, SavedNet> saved = new LinkedHashMap<>();
  private final List<Inventory.Name> names = new ArrayList<>();
  private final Map<Net, List<String>> namesByNet = new HashMap<>();
  private final Net home;

  private Selection(Task task) {
    this.task = task;
    this.home = task.net();
  }

  /** Chooses; under RTNL. ENOENT for a name that is none, EPERM without CAP_NET_ADMIN over one of them. */
  static Selection choose(Task task, SaveRequest request) throws NetException {
    Selection selection = new Selection(task);
    try {
      selection.readNames(request);
      selection.number(request);
      return selection;
    } catch (NetException refused) {
      selection.close();
      throw refused;
    }
  }

  private void readNames(SaveRequest request) throws NetException {
    List<String> all = new ArrayList<>(task.netnsNames().list());
    Set<String> known = new HashSet<>(all);
    Set<String> wanted = new HashSet<>(request.names());
    for (String name : request.names()) {
      if (!known.contains(name) || task.netnsNames().mounted(name).isEmpty()) {
        throw new NetException(Errno.ENOENT, "no network namespace is called \"" + name + "\"");
      }
    }
    Collections.reverse(all);
    for (String name : all) {
      Optional<Net> net = task.netnsNames().mounted(name);
      if (net.isPresent() && (wanted.isEmpty() || wanted.contains(name))) {
        namesByNet.computeIfAbsent(net.get(), key -> new ArrayList<>()).add(name);
      }
    }
  }

  private void number(SaveRequest request) throws NetException {
    int next = HOME + 1;
    for (Net net : task.kernel().nets().list()) {
      if (request.all() || namesByNet.containsKey(net)) {
        next += add(net, net == home ? HOME : next);
      }
    }
    List<String> oldestFirst = new ArrayList<>(task.netnsNames().list());
    Collections.reverse(oldestFirst);
    Map<String, SavedNet> netByName = new HashMap<>();
    namesByNet.forEach(
        (net, called) -> called.forEach(name -> netByName.put(name, saved.get(net))));
    for (String name : oldestFirst) {
      SavedNet net = netByName.get(name);
      if (net != null) {
        names.add(new Inventory.Name(name, net.id()));
      }
    }
  }

  /** Adds one, unless it is dying: how many numbers that took. */
  private int add(Net net, int id) throws NetException {
    List<String> called = namesByNet.get(net);
    String label = called == null ? net.toString() : called.get(0);
    if (!task.credentials().capable(net.userNamespace(), Capability.CAP_NET_ADMIN)) {
      throw new NetException(Errno.EPERM, "no CAP_NET_ADMIN over the namespace " + label);
    }
    net.maybeGet(HOLDER).ifPresent(reference -> saved.put(net, new SavedNet(id, reference, label)));
    return id == HOME || !saved.containsKey(net) ? 0 : 1;
  }

  /** Those saved, by number but for the caller's own, which stands where its age puts it. */
  List<SavedNet> nets() {
    return List.copyOf(saved.values());
  }

  /** Whether a namespace is saved, and as what. */
  Optional<SavedNet> find(Net net) {
    return Optional.ofNullable(saved.get(net));
  }

  /** The caller's own. */
  Net home() {
    return home;
  }

  /** The names, the oldest first. */
  List<Inventory.Name> names() {
    return names;
  }

  @Override
  public void close() {
    saved.values().forEach(SavedNet::close);
  }
}
