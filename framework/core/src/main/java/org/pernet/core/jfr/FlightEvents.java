// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.jfr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the JDK's recorder. Until something has recorded in this JVM none of its classes but the one asked here is loaded, so that
 * a start pays nothing for it.
 */
final class FlightEvents implements KernelEvents {
  private final Logger log = LoggerFactory.getLogger(FlightEvents.class);
  private volatile boolean broken;

  /** {@link NoClassDefFoundError} where the JDK has no recorder. */
  FlightEvents() {
    FlightRecorder.isInitialized();
  }

  private boolean isRecording() {
    return FlightRecorder.isInitialized() && !broken;
  }

  /**
   * Tells, and never fails the one who does: the recorder has events refer to classes of its own, which an OSGi framework that does
   * not delegate {@code jdk.jfr.*} to the boot class path keeps from a bundle.
   */
  private void tell(Runnable event) {
    try {
      event.run();
    } catch (LinkageError kept) {
      broken = true;
      log.warn(
          "no events for the Flight Recorder: is jdk.jfr.* delegated to the boot class path?",
          kept);
    }
  }

  private <E extends Event> Span span(Supplier<E> made, SpanEnd<E> filled) {
    List<E> begun = new ArrayList<>(1);
    tell(() -> {
      E event = made.get();
      event.begin();
      begun.add(event);
    });
    return begun.isEmpty()
        ? Span.NONE
        : (count, outcome) -> tell(() -> {
          E event = begun.get(0);
          filled.fill(event, count, outcome);
          event.commit();
        });
  }

  /** Fills in what is known at the end. */
  @FunctionalInterface
  private interface SpanEnd<E> {
    void fill(E event, int count, String outcome);
  }

  @Override
  public void namespaceCreated(Net net) {
    if (isRecording()) {
      tell(() -> {
        NamespaceCreatedEvent event = new NamespaceCreatedEvent();
        event.namespace = net.inode();
        event.cookie = net.cookie();
        event.commit();
      });
    }
  }

  @Override
  public void namespaceDestroyed(Net net) {
    if (isRecording()) {
      tell(() -> {
        NamespaceDestroyedEvent event = new NamespaceDestroyedEvent();
        event.namespace = net.inode();
        event.cookie = net.cookie();
        event.commit();
      });
    }
  }

  @Override
  public Span cleanup() {
    return isRecording()
        ? span(CleanupEvent::new, (event, count, outcome) -> event.namespaces = count)
        : Span.NONE;
  }

  @Override
  public void deviceRegistered(NetDevice device) {
    if (isRecording()) {
      tell(() -> {
        DeviceRegisteredEvent event = new DeviceRegisteredEvent();
        event.device = device.name();
        event.index = device.index();
        event.kind = kind(device);
        event.namespace = device.net().inode();
        event.commit();
      });
    }
  }

  private static String kind(NetDevice device) {
    return device.linkOps().map(RtnlLinkOps::kind).orElse(null);
  }

  @Override
  public void deviceUnregistered(NetDevice device) {
    if (isRecording()) {
      tell(() -> {
        DeviceUnregisteredEvent event = new DeviceUnregisteredEvent();
        event.device = device.name();
        event.index = device.index();
        event.kind = kind(device);
        event.namespace = device.net().inode();
        event.commit();
      });
    }
  }

  @Override
  public void deviceMoved(NetDevice device, Net from) {
    if (isRecording()) {
      tell(() -> {
        DeviceMovedEvent event = new DeviceMovedEvent();
        event.device = device.name();
        event.index = device.index();
        event.from = from.inode();
        event.namespace = device.net().inode();
        event.commit();
      });
    }
  }

  @Override
  public Span moduleLoad(String module, String service) {
    return isRecording()
        ? span(ModuleLoadEvent::new, (event, count, outcome) -> {
          event.module = module;
          event.service = service;
          event.namespaces = count;
          event.refusal = outcome;
        })
        : Span.NONE;
  }

  @Override
  public Span moduleUnload(String module) {
    return isRecording()
        ? span(ModuleUnloadEvent::new, (event, count, outcome) -> {
          event.module = module;
          event.namespaces = count;
        })
        : Span.NONE;
  }

  @Override
  public void dropped(SkBuff skb, DropReason reason) {
    if (isRecording()) {
      tell(() -> drop(skb, reason));
    }
  }

  private static void drop(SkBuff skb, DropReason reason) {
    PacketDroppedEvent event = new PacketDroppedEvent();
    if (event.isEnabled()) {
      NetDevice device = skb.device();
      event.reason = reason.name();
      event.bytes = skb.length();
      event.device = device == null ? null : device.name();
      event.namespace = device == null ? 0 : device.net().inode();
      event.commit();
    }
  }
}
