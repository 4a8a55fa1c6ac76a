// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs files of one sort, each by what it has of the first. Not safe for threads. */
final class Packing {
  /** Bytes of the first file that count: as far as deflate looks back. */
  private static final int DICTIONARY = 1 << 15;
  /** Bytes of the largest file that is kept as it is until another is asked for. */
  private static final int KEPT = 1 << 16;

  private static final byte[] NOTHING = {};

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final Inflater inflater = new Inflater();
  private byte[] dictionary = NOTHING;
  private byte[] last = NOTHING;
  private Packed lastPacked;

  /** A file: packed, or as it is where that is not longer. */
  static final class Packed {
    private final int length;
    private final byte[] bytes;

    private Packed(int length, byte[] bytes) {
      this.length = length;
      this.bytes = bytes;
    }

    /** How many bytes it has, unpacked. */
    int length() {
      return length;
    }

    /** How many bytes are held for it. */
    int held() {
      return bytes.length;
    }
  }

  /** Packs a file, which is copied; one that is the same as the last is the last. */
  Packed pack(byte[] bytes) {
    if (lastPacked != null && Arrays.equals(bytes, last)) {
      return lastPacked;
    }
    Packed file = new Packed(bytes.length, deflate(bytes));
    if (dictionary.length == 0) {
      dictionary = Arrays.copyOf(bytes, Math.min(bytes.length, DICTIONARY));
    }
    keep(file, bytes.length <= KEPT ? bytes.clone() : bytes);
    return file;
  }

  /** A file's bytes, copied. */
  byte[] unpack(Packed file) {
    if (file == lastPacked) {
      return last.clone();
    }
    byte[] bytes = file.bytes.length < file.length ? inflate(file) : file.bytes;
    keep(file, bytes);
    return bytes.clone();
  }

  private void keep(Packed packed, byte[] bytes) {
    boolean small = bytes.length <= KEPT;
    lastPacked = small ? packed : null;
    last = small ? bytes : NOTHING;
  }

  /** Packed, or copied where that is not longer. */
  private byte[] deflate(byte[] bytes) {
    byte[] packed = new byte[bytes.length];
    deflater.reset();
    deflater.setDictionary(dictionary);
    deflater.setInput(bytes);
    deflater.finish();
    int length = deflater.deflate(packed);
    return length < bytes.length && deflater.finished()
        ? Arrays.copyOf(packed, length)
        : bytes.clone();
  }

  private byte[] inflate(Packed file) {
    byte[] bytes = new byte[file.length];
    inflater.reset();
    inflater.setInput(file.bytes);
    try {
      for (int length = 0; length < bytes.length; ) {
        int more = inflater.inflate(bytes, length, bytes.length - length);
        if (inflater.needsDictionary()) {
          inflater.setDictionary(dictionary);
        } else if (more == 0) {
          throw new IllegalStateException("a packed file ends too early");
        }
        length += more;
      }
      return bytes;
    } catch (DataFormatException impossible) {
      throw new IllegalStateException("what was deflated is deflated", impossible);
    }
  }
}
