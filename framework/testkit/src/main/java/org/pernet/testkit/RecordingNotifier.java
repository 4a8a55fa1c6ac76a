// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.EnumMap;
import java.util.Map;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.notifier.NetDeviceEvent;
import org.pernet.api.notifier.NetDeviceNotifier;

/** A notifier that writes down each event, as {@code REGISTER v0@red}, and vetoes those it is told to. Under RTNL. */
public final class RecordingNotifier implements NetDeviceNotifier {
  private final Journal journal;
  private final String prefix;
  private final int priority;
  private final Map<NetDeviceEvent, Fault> faults = new EnumMap<>(NetDeviceEvent.class);

  /** A notifier of ordinary priority. */
  public RecordingNotifier(Journal journal) {
    this(journal, "", 0);
  }

  /** A notifier that begins each line with {@code prefix}. */
  public RecordingNotifier(Journal journal, String prefix, int priority) {
    this.journal = journal;
    this.prefix = prefix;
    this.priority = priority;
  }

  /** Puts a fault into an event. Before it is registered, or under RTNL. */
  public RecordingNotifier at(NetDeviceEvent event, Fault fault) {
    faults.put(event, fault);
    return this;
  }

  @Override
  public void event(NetDeviceEvent event, NetDevice device) throws NetException {
    journal.write(prefix + event + " " + device.name() + "@" + journal.nameOf(device.net()));
    Fault fault = faults.get(event);
    if (fault != null) {
      fault.strike();
    }
  }

  @Override
  public int priority() {
    return priority;
  }
}
