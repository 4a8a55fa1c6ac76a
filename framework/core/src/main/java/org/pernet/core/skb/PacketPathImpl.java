// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.dev.NetDeviceOperations;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropMonitor;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.skb.PacketTap;
import org.pernet.api.skb.PacketType;
import org.pernet.api.skb.ReceiveHandler;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.jfr.KernelEvents;
import org.pernet.core.skb.PortState.Port;

/** The door to this package: hands each call to the part whose work it is. */
public final class PacketPathImpl implements PacketPath, AutoCloseable {
  private static final DropReason[] REASONS = DropReason.values();

  private final KernelClock clock;
  private final Cpus cpus;
  private final Buffers buffers;
  private final PacketTypes types = new PacketTypes();
  private final Delivery delivery = new Delivery(types);
  private final Softirq softirq;
  private final BiConsumer<Net, UnaryOperator<NetTaps>> netTaps;

  /**
   * A packet path.
   *
   * @param clock the kernel's
   * @param workers how many threads frames go on in; 0 for the senders' own, below 0 for none: by hand
   * @param netTaps changes the taps of a namespace
   * @param events who is told of drops
   * @param faults who makes it fail
   */
  public PacketPathImpl(
      KernelClock clock,
      Cpus cpus,
      int workers,
      BiConsumer<Net, UnaryOperator<NetTaps>> netTaps,
      KernelEvents events,
      FaultInjector faults) {
    this.clock = clock;
    this.cpus = cpus;
    this.netTaps = netTaps;
    this.buffers = new Buffers(cpus, events, faults);
    this.softirq = workers > 0
        ? new WorkerSoftirq(cpus, delivery, workers)
        : new LocalSoftirq(cpus, delivery, workers < 0);
  }

  @Override
  public SkBuff allocate(int length) {
    return buffers.allocate(length);
  }

  @Override
  public void enter() {
    cpus.enter();
  }

  @Override
  public void leave() {
    leave(requireCpu());
  }

  private void leave(Cpu cpu) {
    if (cpu.unnest()) {
      softirq.end(cpu);
    }
  }

  @Override
  public boolean isInside() {
    return cpus.isInside();
  }

  @Override
  public int cpus() {
    return cpus.size();
  }

  @Override
  public int cpu() {
    return cpus.currentIndex();
  }

  @Override
  public long nanoTime() {
    return requireCpu().time(clock);
  }

  private Cpu requireCpu() {
    Cpu cpu = cpus.current();
    if (cpu == null) {
      throw new IllegalStateException("not in a section of the packet path");
    }
    return cpu;
  }

  /** dev_queue_xmit. */
  public boolean transmit(SkBuff skb, Port device, NetDeviceOperations driver) {
    Cpu cpu = cpus.enter();
    try {
      skb.setDevice(device);
      if (!device.isRunning()) {
        device.counters().transmitDropped();
        skb.drop(DropReason.DEV_READY);
        return false;
      }
      skb.resetMacHeader();
      delivery.showOutgoing(skb, device);
      int life = skb.life();
      try {
        driver.startTransmit(skb, device);
      } catch (RuntimeException | Error thrown) {
        delivery.failed(driver, skb, life, thrown);
        return false;
      }
      return true;
    } finally {
      leave(cpu);
    }
  }

  /** netif_rx. */
  public boolean receive(SkBuff skb, Port device) {
    Cpu cpu = cpus.enter();
    try {
      skb.setDevice(device);
      skb.setGeneration(device.port().generation);
      if (softirq.queue(cpu, skb)) {
        return true;
      }
      device.counters().receiveDropped();
      skb.drop(DropReason.CPU_BACKLOG);
      return false;
    } finally {
      leave(cpu);
    }
  }

  @Override
  public void receiveNow(SkBuff skb) {
    Cpu cpu = cpus.enter();
    try {
      delivery.deliver(skb);
    } finally {
      leave(cpu);
    }
  }

  @Override
  public void synchronize() {
    cpus.awaitSections();
    softirq.flush();
  }

  @Override
  public Registration addTap(Net net, Optional<NetDevice> device, PacketTap tap) {
    if (device.isPresent()) {
      PortState port = ((Port) device.get()).port();
      port.add(tap);
      return registration(() -> port.remove(tap));
    }
    netTaps.accept(net, before -> before.with(tap));
    return registration(() -> netTaps.accept(net, before -> before.without(tap)));
  }

  @Override
  public Registration addDropMonitor(DropMonitor monitor) {
    buffers.add(monitor);
    return registration(() -> buffers.remove(monitor));
  }

  private Registration registration(Runnable end) {
    AtomicBoolean over = new AtomicBoolean();
    return () -> {
      if (over.compareAndSet(false, true)) {
        end.run();
        cpus.awaitSections();
      }
    };
  }

  @Override
  public void setReceiveHandler(NetDevice device, ReceiveHandler handler) throws NetException {
    device.net().kernel().rtnl().assertHeld();
    PortState port = ((Port) device).port();
    if (port.handler != null) {
      throw new NetException(Errno.EBUSY);
    }
    port.handler = handler;
  }

  @Override
  public void clearReceiveHandler(NetDevice device) {
    device.net().kernel().rtnl().assertHeld();
    ((Port) device).port().handler = null;
    cpus.awaitSections();
  }

  /** dev_add_pack. */
  public void add(PacketType type) {
    types.add(type.protocol(), type);
  }

  /** dev_remove_pack: when it returns, nobody is in the protocol any more. */
  public void remove(PacketType type) {
    if (types.remove(type)) {
      cpus.awaitSections();
    }
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // as the CPUs count
  public PacketStatistics statistics() {
    long[] sum = new long[2 + REASONS.length];
    for (int i = 0; i < cpus.size(); i++) {
      cpus.at(i).addTo(sum);
    }
    Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
    for (DropReason reason : REASONS) {
      long count = sum[2 + reason.ordinal()];
      if (count > 0) {
        dropped.put(reason, count);
      }
    }
    return new PacketStatistics(sum[0], sum[1], dropped);
  }

  /** Waits for frames that are under way, where the kernel carries them; in a section there is nothing to wait for. */
  public void settle() {
    if (!isInside()) {
      synchronize();
      softirq.settle();
    }
  }

  @Override
  public int runSoftirq() {
    return softirq.run();
  }

  /** No frame goes on any more; what is queued is dropped. */
  @Override
  public void close() {
    softirq.close();
  }
}
