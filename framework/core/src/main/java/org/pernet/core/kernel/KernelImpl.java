// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.kernel.Limits;
import org.pernet.api.link.LinkKinds;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.net.Net;
import org.pernet.api.net.Nets;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.api.task.Tasks;
import org.pernet.api.timer.KernelTimers;
import org.pernet.core.HostedKernel;
import org.pernet.core.ModuleUnit;
import org.pernet.core.cred.UserNamespaceImpl;
import org.pernet.core.dev.DefaultDevice;
import org.pernet.core.dev.DeviceContext;
import org.pernet.core.dev.DevicePath;
import org.pernet.core.dev.NetDevicesImpl;
import org.pernet.core.jfr.KernelEvents;
import org.pernet.core.link.LinkKindsImpl;
import org.pernet.core.module.Places;
import org.pernet.core.module.Units;
import org.pernet.core.net.NetImpl;
import org.pernet.core.net.NetList;
import org.pernet.core.net.NetsImpl;
import org.pernet.core.notifier.NotifierChain;
import org.pernet.core.pernet.PernetList;
import org.pernet.core.rtnl.Announcers;
import org.pernet.core.rtnl.RtnlLock;
import org.pernet.core.skb.Cpus;
import org.pernet.core.skb.NetTaps;
import org.pernet.core.skb.PacketPathImpl;
import org.pernet.core.sysctl.SysctlTree;
import org.pernet.core.task.SocketFamilies;
import org.pernet.core.task.TaskTable;
import org.pernet.core.timer.TimerQueue;

/** A kernel: its parts, joined. */
public final class KernelImpl implements Kernel, HostedKernel {
  private final KernelOptions options;
  private final CleanupExecutor ownExecutor;
  private final KernelEvents events = KernelEvents.ofThisJdk();
  private final Cpus cpus = new Cpus();
  private final RtnlLock rtnl = new RtnlLock(cpus::isInside);
  private final PacketPathImpl packets;
  private final TimerQueue timers;
  private final SysctlTree sysctls = new SysctlTree();
  private final Announcers announcers = new Announcers();
  private final NetsImpl nets;
  private final NetDevicesImpl devices;
  private final LinkKindsImpl linkKinds;
  private final TaskTable tasks;
  private final Units units;
  private final ModuleHost moduleHost;
  private final Audit audit;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Boots it: the initial namespace, the first task, and the kernel's own operations. */
  public KernelImpl(KernelOptions options, Function<HostedKernel, ModuleHost> host) {
    this.options = options;
    ownExecutor = options.deferred() == null ? new CleanupExecutor() : null;
    Executor deferred = ownExecutor == null ? options.deferred() : ownExecutor;
    UserNamespaceImpl initialUserNamespace = UserNamespaceImpl.initial();
    packets = new PacketPathImpl(
        options.clock(),
        cpus,
        options.softirqThreads(),
        KernelImpl::changeTaps,
        events,
        options.faults());
    timers = new TimerQueue(options.clock(), packets);
    NetList list = new NetList();
    PernetList pernet = new PernetList(list, packets::synchronize, options.faults());
    units = new Units(list, pernet, events, options.faults());
    nets = new NetsImpl(
        this,
        list,
        pernet,
        initialUserNamespace,
        announcers,
        units,
        options.namespaces(),
        deferred,
        events);
    NotifierChain notifiers = new NotifierChain(rtnl, list, options.faults());
    DeviceContext context = new DeviceContext(
        rtnl,
        notifiers,
        announcers,
        nets,
        new DevicePath(packets, cpus),
        options.clock(),
        timers,
        events,
        options.faults());
    devices = new NetDevicesImpl(context);
    linkKinds = new LinkKindsImpl(rtnl, nets.pernet(), list, devices, options.faults());
    SocketFamilies families = new SocketFamilies();
    tasks = new TaskTable(this, nets, initialUserNamespace, families);
    audit = new Audit(this, nets, rtnl, linkKinds);
    units.open(
        this,
        new Places(
            nets.pernet(),
            linkKinds,
            notifiers,
            announcers,
            families,
            packets,
            sysctls,
            audit.auditors()));
    registerOwn(new DefaultDevice(context, devices));
    moduleHost = new GuardedModules(pernet, host == null ? new NoModules() : host.apply(this));
  }

  private static void changeTaps(Net net, UnaryOperator<NetTaps> change) {
    ((NetImpl) net).changeTaps(change);
  }

  private void registerOwn(DefaultDevice defaultDevice) {
    try {
      nets.pernet().register(defaultDevice, "kernel", true);
    } catch (NetException impossible) {
      throw new IllegalStateException("the kernel's own operations are refused", impossible);
    }
  }

  @Override
  public Kernel kernel() {
    return this;
  }

  @Override
  public boolean takes(String typeName) {
    return units.takes(typeName);
  }

  @Override
  public boolean isInside() {
    return units.isInside();
  }

  @Override
  public ModuleUnit newUnit(String name, String version, String description, String location) {
    return units.newUnit(name, version, description, location);
  }

  @Override
  public List<ModuleUnit> units() {
    return units.all();
  }

  @Override
  public Nets nets() {
    return nets;
  }

  @Override
  public Rtnl rtnl() {
    return rtnl;
  }

  @Override
  public NetDevices devices() {
    return devices;
  }

  @Override
  public LinkKinds linkKinds() {
    return linkKinds;
  }

  @Override
  public Tasks tasks() {
    return tasks;
  }

  @Override
  public ModuleHost modules() {
    return moduleHost;
  }

  @Override
  public LinkAnnouncer announcer() {
    return announcers;
  }

  @Override
  public PacketPath packets() {
    return packets;
  }

  @Override
  public KernelTimers timers() {
    return timers;
  }

  @Override
  public Sysctls sysctls() {
    return sysctls;
  }

  @Override
  public KernelClock clock() {
    return options.clock();
  }

  @Override
  public RandomGenerator random() {
    return options.random();
  }

  @Override
  public Limits limits() {
    return options.limits();
  }

  @Override
  public FaultInjector faults() {
    return options.faults();
  }

  @Override
  public void quiesce() throws InterruptedException {
    nets.quiesce();
    packets.settle();
  }

  @Override
  public List<String> audit() {
    return audit.run();
  }

  @Override
  public List<String> locks() {
    return List.of(
        units.lockState(),
        nets.pernet().lockState(),
        rtnl.lockState(),
        nets.all().lockState());
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      tasks.close();
      awaitCleanup();
      units.close();
      nets.destroyAll();
      timers.close();
      packets.close();
      if (ownExecutor != null) {
        ownExecutor.shutdown();
      }
    }
  }

  private void awaitCleanup() {
    boolean interrupted = false;
    for (; ; ) {
      try {
        nets.quiesce();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
