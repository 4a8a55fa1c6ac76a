// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.api.sysctl.SysctlTable;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.Netconf;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.neigh.NeighbourLimits;
import org.pernet.ipv4.sysctl.DevconfName;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;
import org.pernet.ipv4.sysctl.NeighFile;

/** The files below net/ipv4: of the namespace, and of its devices in conf and neigh. */
public final class Ipv4Files implements SysctlTable {
  private static final String CONF = "conf/";
  private static final String NEIGH = "neigh/";
  private static final String ALL = "all";
  private static final String DEFAULT = "default";
  private static final List<String> OTHERS = List.of(
      "ip_forward",
      "ping_group_range",
      "ip_local_port_range",
      "ip_local_reserved_ports",
      "route/flush");

  private final Devinet devinet;
  private final ConfWriter writer;
  private final NamespaceFiles namespace;
  private final NeighbourLimits limits;

  /** The files of a kernel. */
  public Ipv4Files(Devinet devinet, Fib fib, Netconf netconf, NeighbourLimits limits) {
    this.limits = limits;
    this.devinet = devinet;
    this.writer = new ConfWriter(devinet, fib, netconf);
    this.namespace = new NamespaceFiles(devinet, fib, writer);
  }

  @Override
  public String directory() {
    return "net/ipv4";
  }

  @Override
  public List<String> list(Net net) {
    List<String> all = new ArrayList<>(OTHERS);
    for (Ipv4Sysctl one : Ipv4Sysctl.values()) {
      all.add(one.file());
    }
    conf(all, ALL);
    conf(all, DEFAULT);
    if (net.isInitial()) {
      neigh(all, DEFAULT);
      GcFile.names().forEach(name -> all.add(NEIGH + DEFAULT + "/" + name));
    }
    for (NetDevice device : net.devices()) {
      if (Devinet.isFor(device)) {
        conf(all, device.name());
        neigh(all, device.name());
      }
    }
    return all;
  }

  private static void conf(List<String> all, String directory) {
    for (DevconfName name : DevconfName.values()) {
      all.add(CONF + directory + "/" + name.file());
    }
  }

  private static void neigh(List<String> all, String directory) {
    for (NeighFile file : NeighFile.values()) {
      all.add(NEIGH + directory + "/" + file.file());
    }
  }

  @Override
  public Optional<Sysctl> find(Net net, String path) {
    int slash = path.lastIndexOf('/');
    if (path.startsWith(CONF) && slash > CONF.length()) {
      return conf(net, path.substring(CONF.length(), slash), path.substring(slash + 1));
    }
    if (path.startsWith(NEIGH) && slash > NEIGH.length()) {
      return neigh(net, path.substring(NEIGH.length(), slash), path.substring(slash + 1));
    }
    return namespace.find(net, path);
  }

  private Optional<Sysctl> conf(Net net, String directory, String file) {
    Optional<DevconfName> name = DevconfName.of(file);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return switch (directory) {
      case ALL -> Optional.of(new ConfFile.OfAll(net, name.get(), devinet, writer));
      case DEFAULT -> Optional.of(new ConfFile.OfDefault(net, name.get(), devinet, writer));
      default ->
        device(net, directory)
            .map(device -> new ConfFile.OfDevice(device, name.get(), devinet, writer));
    };
  }

  private Optional<Sysctl> neigh(Net net, String directory, String file) {
    if (directory.equals(DEFAULT) && GcFile.names().contains(file)) {
      return net.isInitial() ? GcFile.find(file, limits) : Optional.empty();
    }
    Optional<NeighFile> name = NeighFile.of(file);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (directory.equals(DEFAULT)) {
      return net.isInitial()
          ? Optional.of(NeighParmFile.ofDefault(net, name.get(), devinet))
          : Optional.empty();
    }
    return device(net, directory)
        .map(device -> NeighParmFile.ofDevice(device, name.get(), devinet));
  }

  /** The device whose directory this is: by its name alone. */
  private static Optional<NetDevice> device(Net net, String name) {
    return net.deviceByName(name)
        .filter(device -> device.name().equals(name))
        .filter(device -> Devinet.isFor(device));
  }
}
