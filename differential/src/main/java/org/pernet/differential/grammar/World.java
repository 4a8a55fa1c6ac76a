// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What there probably is: the generator believes that what it draws succeeds, which is often wrong and does no harm. */
final class World {
  /** A device, in a namespace ({@code ""} is the first one). */
  static final class Device {
    private String name;
    private final String kind;
    private String net;
    private Device peer;

    Device(String name, String kind, String net) {
      this.name = name;
      this.kind = kind;
      this.net = net;
    }

    /** Makes two the ends of a pair. */
    void tie(Device other) {
      peer = other;
      other.peer = this;
    }

    String name() {
      return name;
    }

    void rename(String to) {
      name = to;
    }

    String kind() {
      return kind;
    }

    String net() {
      return net;
    }

    void move(String to) {
      net = to;
    }
  }

  private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,14}");

  private final List<String> nets = new ArrayList<>(List.of(""));
  private final List<Device> devices = new ArrayList<>();

  List<String> nets() {
    return nets;
  }

  /** Adds a device, if the kernel can have taken it. */
  void add(Device device) {
    if (VALID.matcher(device.name()).matches()
        && nets.contains(device.net())
        && find(device.net(), device.name()).isEmpty()) {
      devices.add(device);
    }
  }

  void remove(Device device) {
    devices.remove(device);
    if (device.peer != null) {
      devices.remove(device.peer);
    }
  }

  void addNet(String name) {
    if (VALID.matcher(name).matches() && !nets.contains(name)) {
      nets.add(name);
    }
  }

  void removeNet(String name) {
    nets.remove(name);
    in(name).forEach(this::remove);
  }

  List<Device> in(String net) {
    return devices.stream().filter(device -> device.net().equals(net)).toList();
  }

  List<Device> in(String net, String kind) {
    return in(net).stream().filter(device -> device.kind().equals(kind)).toList();
  }

  Optional<Device> find(String net, String name) {
    return in(net).stream().filter(device -> device.name().equals(name)).findFirst();
  }
}
