// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

/**
 * How much an image may hold; the same when it is written and when it is read. When it is read, it is no more than this Java has
 * the memory for either: what stands for a few bytes of an image takes many of the heap, and must leave room for what it makes.
 */
public final class Bounds {
  /** Bytes of one file. */
  public static final int FILE = 1 << 28;
  /** Bytes of one entry, or of one message. */
  public static final int RECORD = 1 << 20;
  /** Bytes of all files of a checkpoint. */
  public static final long TOTAL = 1L << 31;
  /** Namespaces of a checkpoint. */
  public static final int NAMESPACES = 1 << 20;
  /** Names of namespaces. */
  public static final int NAMES = 1 << 21;
  /** Addresses of one device: more is E2BIG. */
  public static final int ADDRESSES = 1 << 14;

  private static final int ALL_FILES = 3;
  private static final int FILES = 8;
  private static final int RECORDS = 512;
  private static final int BYTES_OF_FIELD = 256;
  private static final int BYTES_OF_FILE_NAME = 512;
  private static final int BYTES_OF_OBJECT = 2048;
  private static final int MEBIBYTE = 1 << 20;

  private Bounds() {}

  private static long memory() {
    return Runtime.getRuntime().maxMemory();
  }

  private static int share(int most, int parts) {
    return (int) Math.min(most, memory() / parts);
  }

  /** Bytes of all files, as they are held, that can be read here. */
  public static long held() {
    return Math.min(TOTAL, memory() / ALL_FILES);
  }

  /** Bytes of a file that can be read here. */
  public static int file() {
    return share(FILE, FILES);
  }

  /** Bytes of an entry, or a message, that can be read here. */
  public static int record() {
    return share(RECORD, RECORDS);
  }

  /** How many entries or messages, with their fields or attributes, of one file can be read here; half as many settings. */
  public static int fields() {
    return share(Integer.MAX_VALUE, BYTES_OF_FIELD);
  }

  /** How many files can be read here. */
  public static int files() {
    return share(ImageType.values().length * NAMESPACES, BYTES_OF_FILE_NAME);
  }

  /** How many of those things that become objects of the kernel's, such as devices, can be read here. */
  public static int objects() {
    return share(NAMES, BYTES_OF_OBJECT);
  }

  /** Words about what is more than can be read here, and what helps. */
  public static String tooMuch(String what) {
    return what + ": too much for a Java that may use " + memory() / MEBIBYTE
        + " MiB of memory (JAVA_OPTS=-Xmx2g, say, lets it use more)";
  }
}
