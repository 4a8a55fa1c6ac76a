// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.frag;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.timer.KernelTimer;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** The packets of all namespaces of which parts have come (ip_fragment.c): each has its time, and all together their room. */
public final class Reassembly implements PernetOperations, NetDeviceNotifier {
  private final PernetKey<Waiting> key = PernetKey.lazy("ipv4 fragments", net -> new Waiting());
  private final Devinet devinet;
  private final Protocols protocols;

  private static final class Waiting {
    private final Map<FragmentKey, FragmentQueue> queues = new ConcurrentHashMap<>();
    private final AtomicLong memory = new AtomicLong();
    private volatile boolean closed;
  }

  /** Nothing waits. */
  public Reassembly(Devinet devinet, Protocols protocols) {
    this.devinet = devinet;
    this.protocols = protocols;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  private long setting(Net net, Ipv4Sysctl which) {
    InetNet there = devinet.get(net);
    return there == null ? which.initial() : there.sysctls().get(which);
  }

  /**
   * Takes a part of a packet, whose first byte is that of its header (ip_defrag). It is given away. In a section.
   *
   * @return the packet, where this was the last part of it; else null
   */
  public SkBuff add(SkBuff part) {
    NetDevice device = part.device();
    Net net = device.net();
    Waiting there = net.obtain(key);
    if (there.closed || there.memory.get() > setting(net, Ipv4Sysctl.IPFRAG_HIGH_THRESH)) {
      part.drop(DropReason.FRAG_QUEUE_FULL);
      return null;
    }
    FragmentKey packet = new FragmentKey(
        Ipv4Header.source(part),
        Ipv4Header.destination(part),
        part.getShort(Ipv4Header.ID),
        Ipv4Header.protocol(part));
    for (; ; ) {
      FragmentQueue queue =
          there.queues.computeIfAbsent(packet, absent -> begin(net, there, absent));
      synchronized (queue) {
        if (!queue.isOver()) {
          return add(there, queue, part, device);
        }
      }
      there.queues.remove(packet, queue);
    }
  }

  private FragmentQueue begin(Net net, Waiting there, FragmentKey packet) {
    FragmentQueue queue = new FragmentQueue(packet);
    KernelTimer timer = net.kernel().timers().create(() -> expire(net, there, queue));
    queue.setTimer(timer);
    timer.arm(TimeUnit.SECONDS.toNanos(Math.max(0, setting(net, Ipv4Sysctl.IPFRAG_TIME))));
    return queue;
  }

  private SkBuff add(Waiting there, FragmentQueue queue, SkBuff part, NetDevice device) {
    long before = queue.memory();
    switch (queue.add(part)) {
      case DUPLICATE -> part.drop(DropReason.DUP_FRAG);
      case INVALID -> {
        part.drop(DropReason.FRAG_INVALID);
        end(there, queue, DropReason.FRAG_INVALID);
      }
      case TAKEN -> {
        there.memory.addAndGet(queue.memory() - before);
        if (queue.isComplete()) {
          return finish(there, queue, device);
        }
        if (there.closed) {
          end(there, queue, DropReason.FRAG_QUEUE_FULL);
        }
      }
    }
    return null;
  }

  private SkBuff finish(Waiting there, FragmentQueue queue, NetDevice device) {
    int length = queue.packetLength();
    if (length > Ipv4Header.MAX_PACKET) {
      end(there, queue, DropReason.FRAG_INVALID);
      return null;
    }
    SkBuff whole = device.net().kernel().packets().allocate(length);
    if (whole == null) {
      return null; // all parts are there, and wait until their time is over
    }
    whole.setDevice(device);
    queue.assemble(whole);
    unlink(there, queue);
    return whole;
  }

  private static void end(Waiting there, FragmentQueue queue, DropReason reason) {
    queue.drop(reason);
    unlink(there, queue);
  }

  private static void unlink(Waiting there, FragmentQueue queue) {
    queue.timer().cancel();
    there.queues.remove(queue.key(), queue);
    there.memory.addAndGet(-queue.memory());
  }

  /** The other parts did not come in time (ip_expire). */
  private void expire(Net net, Waiting there, FragmentQueue queue) {
    synchronized (queue) {
      if (queue.isOver()) {
        return;
      }
      SkBuff first = queue.first();
      boolean tell = first != null
          && first.kind() == PacketKind.PACKET_HOST
          && first.device().net() == net;
      if (tell) {
        protocols
            .errors()
            .send(first, IcmpHeader.ICMP_TIME_EXCEEDED, IcmpHeader.ICMP_EXC_FRAGTIME, 0);
      }
      end(there, queue, DropReason.FRAG_REASM_TIMEOUT);
    }
  }

  /** What waits in a namespace that goes is dropped. */
  @Override
  public void exit(Net net) {
    Waiting there = net.get(key);
    if (there != null) {
      there.closed = true;
      dropAll(there, null);
    }
  }

  private static void dropAll(Waiting there, NetDevice device) {
    for (FragmentQueue queue : there.queues.values()) {
      synchronized (queue) {
        if (!queue.isOver() && (device == null || queue.has(device))) {
          end(there, queue, DropReason.DEV_GONE);
        }
      }
    }
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) {
    Waiting there = event == NetDeviceEvent.UNREGISTER ? device.net().get(key) : null;
    if (there != null) {
      dropAll(there, device);
    }
  }
}
