// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

/** How far a destination is (RT_SCOPE_*). Higher is nearer. */
public final class RouteScope {
  public static final int RT_SCOPE_UNIVERSE = 0;
  public static final int RT_SCOPE_SITE = 200;
  public static final int RT_SCOPE_LINK = 253;
  public static final int RT_SCOPE_HOST = 254;
  public static final int RT_SCOPE_NOWHERE = 255;

  private RouteScope() {}
}
