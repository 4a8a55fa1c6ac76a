// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.SysctlText;
import org.pernet.checkpoint.image.SysctlValues;

/** The settings of one namespace. One that this kernel does not have is left out; one that has its value already is not written. */
final class Settings {
  private final Building building;
  private final NetnsPlan net;
  private final Task task;
  private final Sysctls sysctls;

  Settings(Building building, NetnsPlan net) throws NetException {
    this.building = building;
    this.net = net;
    this.task = building.workers().in(net.id()).task();
    this.sysctls = task.kernel().sysctls();
  }

  /** Those of all devices and of devices to come, and all others that there are; before there are any devices. */
  void general() throws NetException, ImageException {
    if (net.home()) {
      keepForUndo();
    }
    byte[] image = building.plan().images().get(ImageType.NETNS, net.id()).orElse(null);
    if (image != null) {
      for (Fields fields : CriuFrames.read(ImageType.NETNS.of(net.id()), image)) {
        NetnsEntry entry = NetnsEntry.read(fields);
        conf("all", entry.all());
        conf("default", entry.defaults());
      }
    }
    others();
  }

  /** In the restorer's own namespace: all are to be again what they are, for one that is set may set others. */
  private void keepForUndo() {
    Map<String, String> before = sysctls.readAll(task.net(), path -> true);
    building.undo().push(() -> {
      Task there = building.workers().in(net.id()).task();
      setAll(before, (path, value) -> {
        if (!sysctls.read(there.net(), path).equals(value)) {
          sysctls.write(there, path, value);
        }
      });
    });
  }

  /** Those of each device, and all others. */
  void particular() throws NetException, ImageException {
    byte[] image = building.plan().images().get(ImageType.NETDEV, net.id()).orElse(null);
    if (image != null) {
      CriuFrames.<NetException>forEach(ImageType.NETDEV.of(net.id()), image, fields -> {
        NetDeviceEntry entry = NetDeviceEntry.read(fields);
        conf(entry.name(), entry.conf4());
      });
    }
    others();
  }

  private void others() throws NetException, ImageException {
    byte[] text = building.plan().images().get(ImageType.SYSCTL, net.id()).orElse(null);
    if (text != null) {
      setAll(SysctlText.read(ImageType.SYSCTL.of(net.id()), text), this::set);
    }
  }

  @FunctionalInterface
  private interface Setter {
    void set(String path, String value) throws NetException;
  }

  /**
   * Some are bounded by others, as ipfrag_high_thresh is by the low one: what is refused has another try after the rest, as
   * long as any is taken.
   */
  private static void setAll(Map<String, String> settings, Setter setter) throws NetException {
    Map<String, String> left = settings;
    while (!left.isEmpty()) {
      Map<String, String> again = new LinkedHashMap<>();
      NetException last = null;
      for (Map.Entry<String, String> setting : left.entrySet()) {
        try {
          setter.set(setting.getKey(), setting.getValue());
        } catch (NetException refused) {
          last = refused;
          if (refused.errno() != Errno.EINVAL) {
            throw refused;
          }
          again.put(setting.getKey(), setting.getValue());
        }
      }
      if (again.size() == left.size()) {
        throw last;
      }
      left = again;
    }
  }

  private void conf(String device, List<OptionalInt> values) throws NetException {
    for (int i = 0; i < values.size() && i < SysctlValues.CONF4.size(); i++) {
      if (values.get(i).isPresent()) {
        String path = SysctlText.CONF4 + device + "/" + SysctlValues.CONF4.get(i);
        set(path, Integer.toString(values.get(i).getAsInt()));
      }
    }
  }

  private void set(String path, String value) throws NetException {
    String before;
    try {
      before = sysctls.read(task.net(), path);
    } catch (NetException unknown) {
      return;
    }
    if (before.equals(value)) {
      return;
    }
    try {
      sysctls.write(task, path, value);
    } catch (NetException refused) {
      if (refused.errno() == Errno.EACCES && !sysctls.isWritable(task.net(), path)) {
        return;
      }
      throw Building.refused("cannot set " + path + " to " + value + " in " + net.label(), refused);
    }
  }
}
