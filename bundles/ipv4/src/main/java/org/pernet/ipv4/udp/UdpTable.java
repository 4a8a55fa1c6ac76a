// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.udp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.random.RandomGenerator;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.sysctl.Ipv4Sysctls;

/** The sockets of a namespace by their ports (struct udp_table). Changed under its monitor; looked up without a lock. */
final class UdpTable {
  private static final int LEAST = 16;
  private static final int MOST = 65536;
  private static final UdpSock[] NONE = {};

  private volatile AtomicReferenceArray<UdpSock[]> rows = new AtomicReferenceArray<>(LEAST);
  private int size; // guarded by this

  private static UdpSock[] row(AtomicReferenceArray<UdpSock[]> rows, int port) {
    UdpSock[] row = rows.get(port & rows.length() - 1);
    return row == null ? NONE : row;
  }

  /** The sockets that may have a port, the youngest first. */
  UdpSock[] row(int port) {
    return row(rows, port);
  }

  /** The socket that a datagram is for (__udp4_lib_lookup); null for none. */
  UdpSock find(int source, int sourcePort, int destination, int port, int device) {
    UdpSock best = null;
    int most = 0;
    for (UdpSock socket : row(port)) {
      if (socket.port() == port) {
        int score = score(socket, source, sourcePort, destination, device);
        if (score > most) {
          most = score;
          best = socket;
        }
      }
    }
    return best;
  }

  /** compute_score: 0 where it is not for the socket. */
  private static int score(
      UdpSock socket, int source, int sourcePort, int destination, int device) {
    int score = 1;
    int bound = socket.boundAddress();
    if (bound != 0) {
      if (bound != destination) {
        return 0;
      }
      score += 16;
    }
    int peer = socket.peerAddress();
    if (peer != 0) {
      if (peer != source || socket.peerPort() != sourcePort) {
        return 0;
      }
      score += 8;
    }
    int by = socket.boundDevice();
    if (by != 0) {
      if (by != device) {
        return 0;
      }
      score += 4;
    }
    return score;
  }

  /** Adds a socket (udp_lib_get_port): its port, a free one for 0; EADDRINUSE. */
  synchronized int add(
      UdpSock socket, int address, int wanted, Ipv4Sysctls settings, RandomGenerator random)
      throws NetException {
    int port = wanted == 0 ? freePort(socket, address, settings, random) : wanted;
    if (wanted != 0 && conflicts(socket, address, wanted)) {
      throw new NetException(Errno.EADDRINUSE);
    }
    socket.setPort(port);
    if (++size > 2 * rows.length() && rows.length() < MOST) {
      grow();
    }
    insert(rows, socket, port);
    return port;
  }

  private static void insert(AtomicReferenceArray<UdpSock[]> rows, UdpSock socket, int port) {
    UdpSock[] old = row(rows, port);
    UdpSock[] more = new UdpSock[old.length + 1];
    more[0] = socket;
    System.arraycopy(old, 0, more, 1, old.length);
    rows.set(port & rows.length() - 1, more);
  }

  private void grow() {
    AtomicReferenceArray<UdpSock[]> old = rows;
    AtomicReferenceArray<UdpSock[]> more = new AtomicReferenceArray<>(4 * old.length());
    for (int i = 0; i < old.length(); i++) {
      UdpSock[] row = row(old, i);
      for (int k = row.length - 1; k >= 0; k--) {
        insert(more, row[k], row[k].port());
      }
    }
    rows = more;
  }

  private int freePort(UdpSock socket, int address, Ipv4Sysctls settings, RandomGenerator random)
      throws NetException {
    int first = settings.firstLocalPort();
    int count = settings.lastLocalPort() - first + 1;
    int begin = random.nextInt(Math.max(1, count));
    for (int i = 0; i < count; i++) {
      int port = first + (begin + i) % count;
      if (!settings.reservedPorts().contains(port) && !conflicts(socket, address, port)) {
        return port;
      }
    }
    throw new NetException(Errno.EADDRINUSE);
  }

  /** udp_lib_lport_inuse. */
  private boolean conflicts(UdpSock socket, int address, int port) {
    boolean shares = socket.option(InetOption.SO_REUSEADDR) != 0;
    for (UdpSock other : row(port)) {
      boolean bothShare = shares && other.option(InetOption.SO_REUSEADDR) != 0;
      boolean meetsDevice = other.boundDevice() == 0
          || socket.boundDevice() == 0
          || other.boundDevice() == socket.boundDevice();
      boolean meetsAddress =
          other.boundAddress() == 0 || address == 0 || other.boundAddress() == address;
      if (other != socket && other.port() == port && !bothShare && meetsDevice && meetsAddress) {
        return true;
      }
    }
    return false;
  }

  /** Takes a socket out. */
  synchronized void remove(UdpSock socket, int port) {
    AtomicReferenceArray<UdpSock[]> all = rows;
    UdpSock[] old = row(all, port);
    UdpSock[] less = Arrays.stream(old).filter(other -> other != socket).toArray(UdpSock[]::new);
    if (less.length < old.length) {
      size--;
      all.set(port & all.length() - 1, less.length == 0 ? null : less);
    }
  }
}
