// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.NeighParms;

/**
 * Devices as IPv4 knows them, in one kernel (devinet.c). A namespace whose devices nobody has used and whose settings nobody
 * has touched has no state: what is asked of it is answered by the values that IPv4 is compiled with. Look-ups take no lock.
 */
public final class Devinet implements PernetOperations {
  private final PernetKey<InetNet> key = PernetKey.lazy("ipv4 devices", this::newNet);
  private final Map<NetDevice, InDevice> devices = new ConcurrentHashMap<>();
  private final List<AddressListener> listeners = new CopyOnWriteArrayList<>();
  private final Devconf compiledAll = Devconf.compiledAll();
  private final Devconf compiledDefault = Devconf.compiledDefault();
  private final Devconf compiledLoopback = compiledDefault.copy();
  private final NeighParms neighDefaults = NeighParms.initial();
  private final Ipv4Events events;

  /** No device is known yet. */
  public Devinet(Ipv4Events events) {
    this.events = events;
    compiledLoopback.put(Devconf.DISABLE_XFRM, 1);
    compiledLoopback.put(Devconf.DISABLE_POLICY, 1);
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** A new namespace has the settings of the first one (devconf_inherit_init_net): where those were changed, now. */
  @Override
  public void init(Net net) {
    if (net.isInitial()) {
      return;
    }
    InetNet first = net.kernel().nets().initial().get(key);
    if (first == null) {
      return;
    }
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      if (!isCompiledIn(first)) {
        InetNet there = net.obtain(key);
        there.all().become(first.all());
        there.defaults().become(first.defaults());
      }
    } finally {
      rtnl.unlock();
    }
  }

  private boolean isCompiledIn(InetNet first) {
    return java.util.Arrays.equals(first.all().toWords(), compiledAll.toWords())
        && java.util.Arrays.equals(first.defaults().toWords(), compiledDefault.toWords());
  }

  @Override
  public void exit(Net net) {
    InetNet there = net.get(key);
    if (there != null) {
      there.close();
    }
    net.devices().forEach(devices::remove);
  }

  private InetNet newNet(Net net) {
    return new InetNet(net, compiledAll.copy(), compiledDefault.copy());
  }

  /** From now on {@code listener} follows addresses. */
  public void listen(AddressListener listener) {
    listeners.add(listener);
  }

  List<AddressListener> listeners() {
    return listeners;
  }

  Ipv4Events events() {
    return events;
  }

  /** What there is of a namespace; null where there is nothing. */
  public InetNet get(Net net) {
    return net.get(key);
  }

  /** What there is of a namespace, made now if need be, with all its devices. Under RTNL. */
  public InetNet obtain(Net net) {
    net.kernel().rtnl().assertHeld();
    InetNet there = net.obtain(key);
    for (NetDevice device : net.devices()) {
      if (isFor(device) && !devices.containsKey(device)) {
        create(device, there);
      }
    }
    return there;
  }

  InDevice create(NetDevice device, InetNet net) {
    InDevice made = new InDevice(device, net, net.defaults().copy(), neighDefaults.copy());
    devices.put(device, made);
    return made;
  }

  InDevice remove(NetDevice device) {
    return devices.remove(device);
  }

  /** What IPv4 keeps of a device; null where nothing, so that it has no address. */
  public InDevice get(NetDevice device) {
    return devices.get(device);
  }

  /** Whether IPv4 works with a device: not where its MTU is too small (inetdev_valid_mtu). */
  public static boolean isFor(NetDevice device) {
    return device.mtu() >= DeviceEvents.MIN_MTU;
  }

  /** What IPv4 keeps of a registered device, made now if need be; null where IPv4 does not work with it. Under RTNL. */
  public InDevice obtain(NetDevice device) {
    InDevice there = devices.get(device);
    if (there == null) {
      obtain(device.net());
      there = devices.get(device);
    }
    return there;
  }

  /** The device with an index, made known if need be; null where there is none, or IPv4 does not work with it (inetdev_by_index). Under RTNL. */
  public InDevice byIndex(Net net, int index) {
    return net.deviceByIndex(index).map(this::obtain).orElse(null);
  }

  /** A device's settings, whether or not IPv4 keeps anything of it. */
  public Devconf confOf(NetDevice device) {
    InDevice there = devices.get(device);
    if (there != null) {
      return there.conf();
    }
    InetNet net = get(device.net());
    if (net != null) {
      return net.defaults();
    }
    return (device.spec().flags() & IfFlags.IFF_LOOPBACK) != 0 ? compiledLoopback : compiledDefault;
  }

  /** The settings of conf/all. */
  public Devconf allOf(Net net) {
    InetNet there = get(net);
    return there == null ? compiledAll : there.all();
  }

  /** The settings of conf/default. */
  public Devconf defaultOf(Net net) {
    InetNet there = get(net);
    return there == null ? compiledDefault : there.defaults();
  }

  /** What new devices get for their neighbours: the kernel has one for all namespaces. */
  public NeighParms neighDefaults() {
    return neighDefaults;
  }

  /** All that is known. */
  public Iterable<InDevice> all() {
    return devices.values();
  }
}
