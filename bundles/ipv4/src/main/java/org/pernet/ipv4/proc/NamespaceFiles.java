// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import java.util.Optional;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.sysctl.DevconfName;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;
import org.pernet.ipv4.sysctl.Ipv4Sysctls;
import org.pernet.ipv4.sysctl.PortSet;

/** The files below net/ipv4 that are the namespace's own (ipv4_net_table). */
final class NamespaceFiles {
  private static final long MOST_GROUP = 0xfffffffeL;
  private static final int MOST_PORT = 65535;

  private final Devinet devinet;
  private final Fib fib;
  private final ConfWriter writer;
  private final Ipv4Sysctls initial = new Ipv4Sysctls();

  NamespaceFiles(Devinet devinet, Fib fib, ConfWriter writer) {
    this.devinet = devinet;
    this.fib = fib;
    this.writer = writer;
  }

  Optional<Sysctl> find(Net net, String path) {
    return switch (path) {
      case "ip_forward" ->
        Optional.of(new ConfFile.OfAll(net, DevconfName.FORWARDING, devinet, writer));
      case "ping_group_range" -> Optional.of(new PingGroups(net));
      case "ip_local_port_range" -> Optional.of(new LocalPorts(net));
      case "ip_local_reserved_ports" -> Optional.of(new ReservedPorts(net));
      case "route/flush" -> Optional.of(new Flush(net));
      default -> Ipv4Sysctl.of(path).map(which -> new OneNumber(net, which));
    };
  }

  /** One of them. */
  private abstract class File implements Sysctl {
    final Net net;

    File(Net net) {
      this.net = net;
    }

    final Ipv4Sysctls values() {
      InetNet there = devinet.get(net);
      return there == null ? initial : there.sysctls();
    }

    /** Sets it, under RTNL. */
    abstract void set(Ipv4Sysctls values, String text) throws NetException;

    @Override
    public final void write(String text) throws NetException {
      net.kernel().rtnl().lock();
      try {
        set(devinet.obtain(net).sysctls(), text);
      } finally {
        net.kernel().rtnl().unlock();
      }
    }
  }

  /** A number. */
  private final class OneNumber extends File {
    private final Ipv4Sysctl which;

    OneNumber(Net net, Ipv4Sysctl which) {
      super(net);
      this.which = which;
    }

    @Override
    public String read() {
      return Long.toString(values().get(which));
    }

    @Override
    void set(Ipv4Sysctls values, String text) throws NetException {
      long least = which == Ipv4Sysctl.IPFRAG_HIGH_THRESH
          ? values.get(Ipv4Sysctl.IPFRAG_LOW_THRESH)
          : which.least();
      long most = switch (which) {
        case IPFRAG_LOW_THRESH -> values.get(Ipv4Sysctl.IPFRAG_HIGH_THRESH);
        case IP_UNPRIVILEGED_PORT_START -> MOST_PORT;
        default -> which.most();
      };
      long value = Numbers.first(text, least, most);
      if (which == Ipv4Sysctl.IP_UNPRIVILEGED_PORT_START && value > values.firstLocalPort()) {
        throw new NetException(Errno.EINVAL);
      }
      values.set(which, value);
      FibNet tables = fib.get(net);
      if (tables != null) {
        tables.changed();
      }
    }
  }

  /** Two numbers: what is missing stays. */
  private final class PingGroups extends File {
    PingGroups(Net net) {
      super(net);
    }

    @Override
    public String read() {
      long now = values().pingGroups();
      return (now >>> 32) + "\t" + (now & 0xffffffffL);
    }

    @Override
    void set(Ipv4Sysctls values, String text) throws NetException {
      String[] words = Numbers.words(text);
      long first = Numbers.number(words[0], 0, MOST_GROUP);
      long last = words.length > 1
          ? Numbers.number(words[1], 0, MOST_GROUP)
          : values.pingGroups() & 0xffffffffL;
      if (last < first) {
        first = 1;
        last = 0;
      }
      values.setPingGroups(first, last);
    }
  }

  private final class LocalPorts extends File {
    LocalPorts(Net net) {
      super(net);
    }

    @Override
    public String read() {
      return values().firstLocalPort() + "\t" + values().lastLocalPort();
    }

    @Override
    void set(Ipv4Sysctls values, String text) throws NetException {
      String[] words = Numbers.words(text);
      long first = Numbers.number(words[0], 1, MOST_PORT);
      long last =
          words.length > 1 ? Numbers.number(words[1], 1, MOST_PORT) : values.lastLocalPort();
      boolean privileged = first < values.get(Ipv4Sysctl.IP_UNPRIVILEGED_PORT_START);
      if (words.length < 2 || last < first || privileged) {
        throw new NetException(Errno.EINVAL);
      }
      values.setLocalPorts((int) first, (int) last);
    }
  }

  private final class ReservedPorts extends File {
    ReservedPorts(Net net) {
      super(net);
    }

    @Override
    public String read() {
      return values().reservedPorts().toString();
    }

    @Override
    void set(Ipv4Sysctls values, String text) throws NetException {
      values.setReservedPorts(PortSet.parse(text));
    }
  }

  /** What is written lets all that was found by the tables be looked up again; it cannot be read. */
  private final class Flush extends File {
    Flush(Net net) {
      super(net);
    }

    @Override
    public String read() throws NetException {
      throw new NetException(Errno.EACCES);
    }

    @Override
    void set(Ipv4Sysctls values, String text) throws NetException {
      Numbers.first(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      FibNet tables = fib.get(net);
      if (tables != null) {
        tables.forgetExceptions();
        tables.changed();
      }
    }
  }
}
