// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

/** Why a frame was dropped. */
public enum DropReason {
  /** The device is down, or gone. */
  DEVICE_DOWN,
  /** Nobody takes frames of this device yet. */
  NO_RECEIVER,
  /** A queue was full. */
  QUEUE_FULL,
  /** The frame is longer than the device's MTU allows. */
  TOO_LONG
}
