// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.regression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.benchmarks.control.ControlKernel;
import org.pernet.benchmarks.control.SlotModule;

/** A kernel of some size, and batches of the same work for kernels of any size. */
final class Sized implements AutoCloseable {
  /** Operations in a batch. */
  static final int BATCH = 200;

  private static final int LOOKUPS = 20_000;
  private static final int GROUP = 7;

  private final ControlKernel control;
  private final Net net;
  private final int patterned;
  private final List<NetReference> others = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> map = new HashMap<>();
  private int found;

  /** So many devices in one namespace, 30 of 100 named by pattern; and as many namespaces, which it has ids for. */
  Sized(int size) throws NetException {
    control = new ControlKernel(new SlotModule());
    net = control.task().net();
    patterned = size * 3 / 10 / 2 * 2;
    for (int i = 0; i < patterned / 2; i++) {
      control.namelessPair(0);
    }
    for (int i = 0; i < (size - patterned) / 2; i++) {
      control.pair("a" + i, "b" + i, Optional.empty());
    }
    for (int i = 0; i < size; i++) {
      others.add(control.newNamespace());
      control.kernel().nets().ids().idOrDraw(net, others.get(i).net());
    }
    for (NetDevice device : net.devices()) {
      names.add(device.name());
      map.put(device.name(), device.index());
    }
    Collections.shuffle(names, new Random(1));
  }

  private String name(int i) {
    return names.get(i % names.size());
  }

  /** The yardstick: a plain map of the same size. */
  void plainMap() {
    for (int i = 0; i < LOOKUPS; i++) {
      found += map.get(name(i));
    }
  }

  void byName() {
    for (int i = 0; i < LOOKUPS; i++) {
      found += net.deviceByName(name(i)).orElseThrow().mtu();
    }
  }

  void byIndex() {
    for (int i = 0; i < LOOKUPS; i++) {
      found += net.deviceByIndex(map.get(name(i))).orElseThrow().mtu();
    }
  }

  /** What a look-up must not be. */
  void byWalk() {
    for (int i = 0; i < LOOKUPS / BATCH; i++) {
      String wanted = name(i);
      found += (int)
          net.devices().stream().filter(device -> device.name().equals(wanted)).count();
    }
  }

  void pairsByPattern() throws NetException {
    for (int i = 0; i < BATCH; i++) {
      control.namelessPair(GROUP);
    }
    control.deleteGroup(GROUP);
  }

  /** The lowest names come free, and are borne again, and then the next after all that are borne. */
  void churnByPattern() throws NetException {
    for (int i = 0; i < BATCH; i++) {
      control.delete("veth0");
      control.namelessPair(0);
      control.namelessPair(0);
      control.delete("veth" + patterned);
    }
  }

  /** Namespaces that come, are given ids, and go to the end. */
  void namespaces() throws NetException {
    List<NetReference> fresh = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      NetReference one = control.newNamespace();
      fresh.add(one);
      control.kernel().nets().ids().idOrDraw(net, one.net());
    }
    fresh.forEach(NetReference::close);
    control.quiesce();
  }

  void newNamespaces(List<NetReference> into) throws NetException {
    for (int i = 0; i < BATCH; i++) {
      into.add(control.newNamespace());
    }
  }

  void renames() throws NetException {
    int index = net.deviceByName("a0").orElseThrow().index();
    for (int i = 0; i < BATCH; i++) {
      control.rename(index, "other");
      control.rename(index, "a0");
    }
  }

  /** A module that fills a slot in each namespace. */
  void module() throws NetException {
    control.kernel().modules().load(SlotModule.NAME);
    control.kernel().modules().unload(SlotModule.NAME);
  }

  /** Kept, so that no look-up is left out as useless. */
  int found() {
    return found;
  }

  @Override
  public void close() {
    control.close();
  }
}
