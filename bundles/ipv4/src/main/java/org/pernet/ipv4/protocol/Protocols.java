// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

/** The protocols above IPv4 (inet_protos). Filled while the module is made, then read without a lock. */
public final class Protocols {
  private final InetProtocol[] byNumber = new InetProtocol[256];
  private RawReceiver raw;
  private IcmpErrors errors;

  /** None yet. */
  public Protocols() {}

  /** Adds one (inet_add_protocol). */
  public void add(InetProtocol protocol) {
    byNumber[protocol.protocol()] = protocol;
  }

  /** Sets who shows packets to raw sockets. */
  public void setRaw(RawReceiver receiver) {
    raw = receiver;
  }

  /** Sets who sends errors. */
  public void setErrors(IcmpErrors sender) {
    errors = sender;
  }

  /** The protocol with a number, 0 to 255; null where there is none. */
  public InetProtocol find(int number) {
    return byNumber[number];
  }

  /** Who shows packets to raw sockets. */
  public RawReceiver raw() {
    return raw;
  }

  /** Who sends errors. */
  public IcmpErrors errors() {
    return errors;
  }
}
