// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
public final class Sums {
  /** How many hexadecimal digits a sum has. */
  public static final int DIGITS = 64;

  private Sums() {}

  /** The sum of the first {@code length} bytes, in hexadecimal digits. */
  public static String of(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
