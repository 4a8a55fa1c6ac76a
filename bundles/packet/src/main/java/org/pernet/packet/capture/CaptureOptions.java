// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import org.pernet.api.filter.SocketFilter;
import org.pernet.packet.filter.CaptureFilter;
import org.pernet.packet.filter.FilterSyntaxException;

/**
 * What a capture takes. Immutable.
 *
 * @param snapLength how many bytes of a frame are kept at most, 1 and up
 * @param filterText what frames are taken, as {@link CaptureFilter} says it; empty for all
 * @param filter the same as a program
 * @param drops whether frames are taken too that are dropped before any tap sees them, as those for a device that is down
 * @param count after how many frames it ends; 0 for never
 * @param ringBytes how many bytes of frames may wait to be written, 64 KiB and up
 */
public record CaptureOptions(
    int snapLength,
    String filterText,
    SocketFilter filter,
    boolean drops,
    long count,
    int ringBytes) {
  private static final int LEAST_RING = 1 << 16;

  public CaptureOptions {
    snapLength = Math.min(Math.max(1, snapLength), CaptureFilter.ALL_BYTES);
    ringBytes = Math.max(LEAST_RING, ringBytes);
    count = Math.max(0, count);
  }

  /** Everything, whole, without end; 2 MiB may wait. */
  public static CaptureOptions all() {
    return new CaptureOptions(CaptureFilter.ALL_BYTES, "", SocketFilter.ALL, false, 0, 1 << 21);
  }

  /** Only what a filter takes. */
  public CaptureOptions withFilter(String text) throws FilterSyntaxException {
    return new CaptureOptions(
        snapLength, text, CaptureFilter.compile(text), drops, count, ringBytes);
  }

  /** Only so many bytes of each frame. */
  public CaptureOptions withSnapLength(int bytes) {
    return new CaptureOptions(bytes, filterText, filter, drops, count, ringBytes);
  }

  /** Frames too that are dropped before any tap sees them. */
  public CaptureOptions withDrops() {
    return new CaptureOptions(snapLength, filterText, filter, true, count, ringBytes);
  }

  /** Only so many frames. */
  public CaptureOptions withCount(long frames) {
    return new CaptureOptions(snapLength, filterText, filter, drops, frames, ringBytes);
  }

  /** So many bytes may wait to be written. */
  public CaptureOptions withRing(int bytes) {
    return new CaptureOptions(snapLength, filterText, filter, drops, count, bytes);
  }
}
