// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.socket;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.errno.NetException;
import org.pernet.api.socket.Socket;

/**
 * A socket of AF_INET in a namespace. Safe for threads; of those that receive, each datagram goes to one. All methods but
 * {@link #close} throw EBADF once it is closed, as it is when its module is unloaded.
 *
 * <p>Addresses are IPv4 addresses, or 0.0.0.0 for any; where they are numbers, their first byte is the highest.
 */
@ProviderType
public interface InetSocket extends Socket {
  /** The neighbour that this goes to was heard of just now (MSG_CONFIRM): a flag of {@link #sendTo}. */
  int MSG_CONFIRM = 0x800;

  /** IPPROTO_*. */
  int protocol();

  /**
   * Takes an address, and a port where the protocol has them: 0 for a free one.
   *
   * @throws NetException EADDRNOTAVAIL where the address is none of the namespace's; EADDRINUSE where it is another's; EACCES
   *     for a low port without CAP_NET_ADMIN; EINVAL where it has one
   */
  void bind(InetSocketAddress local) throws NetException;

  /** Sends and receives by one device only from now on, empty for any (SO_BINDTODEVICE): ENODEV; EPERM without CAP_NET_RAW where it was bound so. */
  void bindToDevice(String name) throws NetException;

  /**
   * From now on speaks with one peer only.
   *
   * @throws NetException EACCES for a broadcast address without SO_BROADCAST; ENETUNREACH, EHOSTUNREACH
   */
  void connect(InetSocketAddress remote) throws NetException;

  /** Speaks with anybody again (connect to AF_UNSPEC). */
  void disconnect() throws NetException;

  /** The address and the port that it has; 0 for what it has not. */
  InetSocketAddress localAddress();

  /** Its peer, where it is connected. */
  Optional<InetSocketAddress> remoteAddress();

  /** Sets an option: EINVAL for a value that it does not take; ENOPROTOOPT where the protocol has no such option; EPERM. */
  void setOption(InetOption option, int value) throws NetException;

  /** An option's value. */
  int option(InetOption option);

  /**
   * Joins a group by a device, the route's for an empty name (IP_ADD_MEMBERSHIP).
   *
   * @throws NetException EINVAL for what is no group; ENODEV; EADDRINUSE where it has joined; ENOBUFS for too many
   */
  void joinGroup(InetAddress group, String device) throws NetException;

  /** Leaves a group: EADDRNOTAVAIL where it has not joined. */
  void leaveGroup(InetAddress group, String device) throws NetException;

  /**
   * Sends bytes to whom it is connected to.
   *
   * @throws NetException EDESTADDRREQ where it is not connected, and as {@link #sendTo}
   */
  void send(byte[] data, int at, int length) throws NetException;

  /**
   * Sends bytes. Makes nothing.
   *
   * @param flags {@link #MSG_CONFIRM} or 0
   * @throws NetException an error that came before, such as ECONNREFUSED; EMSGSIZE where they are too long for what
   *     IP_MTU_DISCOVER allows; EACCES for broadcast without SO_BROADCAST; ENETUNREACH, EHOSTUNREACH, EINVAL, EACCES as the
   *     routes have it
   */
  void sendTo(byte[] data, int at, int length, int address, int port, int flags)
      throws NetException;

  /** Sends all bytes of an array: see {@link #send(byte[], int, int)}. */
  default void send(byte[] data) throws NetException {
    send(data, 0, data.length);
  }

  /** Sends all bytes of an array to somebody: see {@link #sendTo(byte[], int, int, int, int, int)}. */
  void sendTo(byte[] data, InetSocketAddress to) throws NetException;

  /**
   * Receives a datagram; makes nothing.
   *
   * @param timeout how long to wait for one, on the kernel's clock; zero for not at all, null for ever
   * @return false where none came in time
   * @throws NetException an error that came before, such as ECONNREFUSED; once
   */
  boolean receive(InetMessage into, Duration timeout) throws NetException, InterruptedException;

  /** Receives a datagram of any length: see {@link #receive(InetMessage, Duration)}. */
  default Optional<InetMessage> receive(Duration timeout)
      throws NetException, InterruptedException {
    InetMessage into = new InetMessage(65_535);
    return receive(into, timeout) ? Optional.of(into) : Optional.empty();
  }

  /** Whether {@link #receive} would not wait: a datagram or an error is there. */
  boolean isReadable();

  /** What became of something that was sent, oldest first, where IP_RECVERR is set (MSG_ERRQUEUE). */
  Optional<SocketError> receiveError() throws NetException;

  /** Has {@code action} run once when it is closed, or now where it is. Only the last action counts. */
  void onClose(Runnable action);

  /** How many datagrams were dropped because too much waited. */
  long dropped();
}
