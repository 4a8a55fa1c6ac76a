// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.notifier;

/** What happens to a device (NETDEV_*). */
public enum NetDeviceEvent {
  UP(1),
  DOWN(2),
  CHANGE(4),
  REGISTER(5),
  UNREGISTER(6),
  CHANGEMTU(7),
  CHANGEADDR(8),
  PRE_CHANGEADDR(9),
  GOING_DOWN(10),
  CHANGENAME(11),
  FEAT_CHANGE(12),
  PRE_UP(14),
  POST_INIT(17),
  PRE_UNINIT(18),
  NOTIFY_PEERS(20),
  CHANGEUPPER(22),
  PRECHANGEMTU(24),
  CHANGEINFODATA(25),
  PRECHANGEUPPER(27),
  CHANGE_TX_QUEUE_LEN(29);

  private final int code;

  NetDeviceEvent(int code) {
    this.code = code;
  }

  /** The kernel's number. */
  public int code() {
    return code;
  }
}
