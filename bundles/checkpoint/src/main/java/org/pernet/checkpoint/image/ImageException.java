// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.io.IOException;

/** An image is damaged, cut or hostile: which file, where in it, and why. */
public final class ImageException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with a file.
   *
   * @param offset where, in bytes from its start
   */
  public ImageException(String file, long offset, String words) {
    super(file + ": at byte " + offset + ": " + words);
  }

  /** The same, which another failure caused. */
  public ImageException(String file, long offset, String words, Throwable cause) {
    super(file + ": at byte " + offset + ": " + words, cause);
  }
}
