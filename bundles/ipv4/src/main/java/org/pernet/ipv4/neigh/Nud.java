// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

/** The states of a neighbour (NUD_*), what else is said of it (NTF_*), and how it may be changed (NEIGH_UPDATE_F_*). */
public final class Nud {
  public static final int NUD_NONE = 0x00;
  public static final int NUD_INCOMPLETE = 0x01;
  public static final int NUD_REACHABLE = 0x02;
  public static final int NUD_STALE = 0x04;
  public static final int NUD_DELAY = 0x08;
  public static final int NUD_PROBE = 0x10;
  public static final int NUD_FAILED = 0x20;
  public static final int NUD_NOARP = 0x40;
  public static final int NUD_PERMANENT = 0x80;
  /** States that a timer ends. */
  public static final int NUD_IN_TIMER = NUD_INCOMPLETE | NUD_REACHABLE | NUD_DELAY | NUD_PROBE;
  /** States in which frames go out at once, and nothing is to be done. */
  public static final int NUD_CONNECTED = NUD_PERMANENT | NUD_NOARP | NUD_REACHABLE;
  /** States in which its address is known. */
  public static final int NUD_VALID = NUD_CONNECTED | NUD_PROBE | NUD_STALE | NUD_DELAY;

  public static final int NTF_USE = 0x01;
  public static final int NTF_SELF = 0x02;
  public static final int NTF_MASTER = 0x04;
  public static final int NTF_PROXY = 0x08;
  public static final int NTF_EXT_LEARNED = 0x10;
  public static final int NTF_OFFLOADED = 0x20;
  public static final int NTF_STICKY = 0x40;
  public static final int NTF_ROUTER = 0x80;
  /** The first of those that stand in NDA_FLAGS_EXT. */
  public static final int NTF_MANAGED = 0x100;
  /** Where those of NDA_FLAGS_EXT begin. */
  static final int NTF_EXT_SHIFT = 8;
  /** Those that stand in the header. */
  static final int NTF_OLD = 0xff;

  public static final int NEIGH_UPDATE_F_OVERRIDE = 0x01;
  public static final int NEIGH_UPDATE_F_WEAK_OVERRIDE = 0x02;
  public static final int NEIGH_UPDATE_F_OVERRIDE_ISROUTER = 0x04;
  public static final int NEIGH_UPDATE_F_USE = 0x10000000;
  public static final int NEIGH_UPDATE_F_MANAGED = 0x20000000;
  public static final int NEIGH_UPDATE_F_EXT_LEARNED = 0x08000000;
  public static final int NEIGH_UPDATE_F_ISROUTER = 0x40000000;
  public static final int NEIGH_UPDATE_F_ADMIN = 0x80000000;

  private Nud() {}
}
