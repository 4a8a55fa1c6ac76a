// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import java.io.IOException;

/** Where a capture's frames go. Of its writer's thread. */
interface CaptureOutput extends AutoCloseable {
  /** The beginning. */
  void begin() throws IOException;

  /** A frame, whose bytes stand in {@code bytes}. */
  void frame(CapturedFrame frame, byte[] bytes) throws IOException;

  /** All that waited was written. */
  void flush() throws IOException;

  /** The end: what was lost is known now. */
  void end(CaptureRing ring) throws IOException;

  /** Gives back what it holds. */
  @Override
  void close() throws IOException;
}
