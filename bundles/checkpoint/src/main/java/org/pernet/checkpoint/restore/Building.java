// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.HashMap;
import java.util.Map;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.Progress;
import org.pernet.netlink.codec.MessageCodec;

/** What the steps of one restore share. */
final class Building {
  private final Plan plan;
  private final Workers workers;
  private final Undo undo;
  private final Families families;
  private final Defaults defaults;
  private final MessageCodec codec;
  private final Progress progress;
  private final Map<DeviceRef, Integer> indexes = new HashMap<>();

  Building(
      Plan plan,
      Workers workers,
      Undo undo,
      Families families,
      Defaults defaults,
      MessageCodec codec,
      Progress progress) {
    this.plan = plan;
    this.workers = workers;
    this.undo = undo;
    this.families = families;
    this.defaults = defaults;
    this.codec = codec;
    this.progress = progress;
  }

  Plan plan() {
    return plan;
  }

  Workers workers() {
    return workers;
  }

  Undo undo() {
    return undo;
  }

  Families families() {
    return families;
  }

  Defaults defaults() {
    return defaults;
  }

  MessageCodec codec() {
    return codec;
  }

  Progress progress() {
    return progress;
  }

  /** Notes that a device of the restorer's own namespace has another index there than in the images. */
  void moved(DeviceRef device, int index) {
    indexes.put(device, index);
  }

  /** The index that a device has now. */
  int index(DeviceRef device) {
    return indexes.getOrDefault(device, device.index());
  }

  /** The index that a device of a namespace has now. */
  int index(int netns, int index) {
    return indexes.isEmpty() ? index : index(new DeviceRef(netns, index));
  }

  /** A refusal, with what was to be done. */
  static NetException refused(String what, NetException cause) {
    String words = cause.extAck().words().orElse(cause.errno().message());
    return new NetException(cause.errno(), ExtAck.of(what + ": " + words), cause);
  }

  /** A refusal whose reason stands in the images. */
  static NetException refused(Errno errno, String words) {
    return new NetException(errno, words);
  }
}
