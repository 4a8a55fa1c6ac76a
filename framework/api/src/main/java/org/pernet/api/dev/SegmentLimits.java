// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

/**
 * How large a frame may be that is cut into segments as it leaves (GSO), or put together as it comes in (GRO). Pernet cuts and joins
 * nothing: it keeps and tells what is set. All numbers are unsigned.
 *
 * @param gsoMaxSize bytes, as it leaves
 * @param gsoMaxSegments segments, as it leaves
 * @param groMaxSize bytes, as it comes in
 * @param gsoIpv4MaxSize bytes, as it leaves, of IPv4
 * @param groIpv4MaxSize bytes, as it comes in, of IPv4
 */
public record SegmentLimits(
    int gsoMaxSize, int gsoMaxSegments, int groMaxSize, int gsoIpv4MaxSize, int groIpv4MaxSize) {
  /** Bytes that every stack can take: what is said of all protocols holds for IPv4 up to here (GSO_LEGACY_MAX_SIZE). */
  public static final int LEGACY_MAX_SIZE = 65536;
  /** Segments, at most (GSO_MAX_SEGS). */
  public static final int MAX_SEGMENTS = 65535;

  /** Those of a new device. */
  public static final SegmentLimits DEFAULT = new SegmentLimits(
      LEGACY_MAX_SIZE, MAX_SEGMENTS, LEGACY_MAX_SIZE, LEGACY_MAX_SIZE, LEGACY_MAX_SIZE);

  /** With another size, which is IPv4's as well where that can be (netif_set_gso_max_size). */
  public SegmentLimits withGsoMaxSize(int bytes) {
    int ofIpv4 = isLegacy(bytes) ? bytes : gsoIpv4MaxSize;
    return new SegmentLimits(bytes, gsoMaxSegments, groMaxSize, ofIpv4, groIpv4MaxSize);
  }

  /** With another number of segments (netif_set_gso_max_segs). */
  public SegmentLimits withGsoMaxSegments(int segments) {
    return new SegmentLimits(gsoMaxSize, segments, groMaxSize, gsoIpv4MaxSize, groIpv4MaxSize);
  }

  /** With another size, which is IPv4's as well where that can be (netif_set_gro_max_size). */
  public SegmentLimits withGroMaxSize(int bytes) {
    int ofIpv4 = isLegacy(bytes) ? bytes : groIpv4MaxSize;
    return new SegmentLimits(gsoMaxSize, gsoMaxSegments, bytes, gsoIpv4MaxSize, ofIpv4);
  }

  /** With another size for IPv4 (netif_set_gso_ipv4_max_size). */
  public SegmentLimits withGsoIpv4MaxSize(int bytes) {
    return new SegmentLimits(gsoMaxSize, gsoMaxSegments, groMaxSize, bytes, groIpv4MaxSize);
  }

  /** With another size for IPv4 (netif_set_gro_ipv4_max_size). */
  public SegmentLimits withGroIpv4MaxSize(int bytes) {
    return new SegmentLimits(gsoMaxSize, gsoMaxSegments, groMaxSize, gsoIpv4MaxSize, bytes);
  }

  private static boolean isLegacy(int bytes) {
    return Integer.compareUnsigned(bytes, LEGACY_MAX_SIZE) <= 0;
  }
}
