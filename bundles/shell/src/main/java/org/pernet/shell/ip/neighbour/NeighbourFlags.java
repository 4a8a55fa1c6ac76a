// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

/** The flags of a neighbour (NTF_*, and NTF_EXT_* of NDA_FLAGS_EXT). */
final class NeighbourFlags {
  static final int USE = 0x01;
  static final int PROXY = 0x08;
  static final int EXT_LEARNED = 0x10;
  static final int OFFLOADED = 0x20;
  static final int ROUTER = 0x80;
  static final int EXT_MANAGED = 0x01;

  private NeighbourFlags() {}
}
