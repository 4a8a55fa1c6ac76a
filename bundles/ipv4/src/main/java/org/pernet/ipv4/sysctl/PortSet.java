// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.BitSet;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** Ports, as a sysctl lists them: numbers and ranges with commas between (proc_do_large_bitmap). Immutable. */
public final class PortSet {
  /** No port. */
  public static final PortSet NONE = new PortSet(new BitSet(0));

  private static final int PORTS = 65536;

  private final BitSet ports;

  private PortSet(BitSet ports) {
    this.ports = ports;
  }

  /** Reads a list; EINVAL for what is none. */
  public static PortSet parse(String list) throws NetException {
    BitSet ports = new BitSet();
    String text = list.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    for (String part : text.split(",", -1)) {
      int dash = part.indexOf('-');
      int first = port(dash < 0 ? part : part.substring(0, dash));
      int last = dash < 0 ? first : port(part.substring(dash + 1));
      if (last < first) {
        throw new NetException(Errno.EINVAL);
      }
      ports.set(first, last + 1);
    }
    return new PortSet(ports);
  }

  private static int port(String text) throws NetException {
    int port;
    try {
      port = Integer.parseInt(text);
    } catch (NumberFormatException notOne) {
      throw new NetException(Errno.EINVAL);
    }
    if (port < 0 || port >= PORTS) {
      throw new NetException(Errno.EINVAL);
    }
    return port;
  }

  /** Whether a port is among them. */
  public boolean contains(int port) {
    return ports.get(port);
  }

  @Override
  public String toString() {
    StringBuilder list = new StringBuilder();
    for (int first = ports.nextSetBit(0); first >= 0; ) {
      int end = ports.nextClearBit(first);
      list.append(list.length() > 0 ? "," : "").append(first);
      if (end - 1 > first) {
        list.append('-').append(end - 1);
      }
      first = ports.nextSetBit(end);
    }
    return list.toString();
  }
}
