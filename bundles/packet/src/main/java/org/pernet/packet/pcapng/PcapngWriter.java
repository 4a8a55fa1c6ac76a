// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.pcapng;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the blocks of one section, little-endian, time in nanoseconds. Not safe for threads. */
public final class PcapngWriter {
  /** LINKTYPE_ETHERNET. */
  public static final int LINKTYPE_ETHERNET = 1;

  private static final int SECTION_HEADER = 0x0a0d0d0a;
  private static final int INTERFACE_DESCRIPTION = 1;
  private static final int INTERFACE_STATISTICS = 5;
  private static final int ENHANCED_PACKET = 6;
  private static final int BYTE_ORDER = 0x1a2b3c4d;
  private static final int FRAME = 12; // type, and the length twice

  private static final int OPT_COMMENT = 1;
  private static final int SHB_OS = 3;
  private static final int SHB_USERAPPL = 4;
  private static final int IF_NAME = 2;
  private static final int IF_TSRESOL = 9;
  private static final int IF_FILTER = 11;
  private static final int EPB_FLAGS = 2;
  private static final int ISB_STARTTIME = 2;
  private static final int ISB_ENDTIME = 3;
  private static final int ISB_IFRECV = 4;
  private static final int ISB_IFDROP = 5;
  private static final byte NANOSECONDS = 9;
  private static final byte FILTER_TEXT = 0;

  private final OutputStream out;
  private final byte[] head = new byte[32];
  private final ByteBuffer heading = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
  private final OptionList options = new OptionList();

  /** Writes to {@code out}, which stays the caller's, and should be buffered. */
  public PcapngWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Begins the section (Section Header Block).
   *
   * @param system what the frames are of
   * @param application what wrote the file
   */
  public void section(String system, String application) throws IOException {
    options.clear();
    options.text(SHB_OS, system);
    options.text(SHB_USERAPPL, application);
    heading.clear();
    heading.putInt(BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1);
    block(SECTION_HEADER, null, 0, 0);
  }

  /**
   * Describes the next interface; they are numbered from 0 (Interface Description Block).
   *
   * @param name its name
   * @param snapLength how many bytes of a frame are kept at most
   * @param filter what frames were taken, in the language of pcap-filter; empty for all
   */
  public void describeInterface(String name, int linkType, int snapLength, String filter)
      throws IOException {
    options.clear();
    options.text(IF_NAME, name);
    options.bytes(IF_TSRESOL, NANOSECONDS);
    if (!filter.isBlank()) {
      options.text(IF_FILTER, FILTER_TEXT, filter);
    }
    heading.clear();
    heading.putShort((short) linkType).putShort((short) 0).putInt(snapLength);
    block(INTERFACE_DESCRIPTION, null, 0, 0);
  }

  /**
   * Writes a frame (Enhanced Packet Block).
   *
   * @param of the number of its interface
   * @param time nanoseconds since 1970
   * @param data where its bytes stand, {@code length} of them from {@code at} on
   * @param frameLength how many bytes it had
   * @param flags its direction and the like (epb_flags); 0 for nothing known
   * @param comment what is to be said of it; null for nothing
   */
  public void packet(
      int of,
      long time,
      byte[] data,
      int at,
      int length,
      int frameLength,
      int flags,
      String comment)
      throws IOException {
    options.clear();
    if (flags != 0) {
      options.number(EPB_FLAGS, flags);
    }
    if (comment != null) {
      options.text(OPT_COMMENT, comment);
    }
    heading.clear();
    heading.putInt(of);
    putTime(time);
    heading.putInt(length).putInt(frameLength);
    block(ENHANCED_PACKET, data, at, length);
  }

  /**
   * Sums up an interface (Interface Statistics Block).
   *
   * @param of its number
   * @param begin when the capture began, in nanoseconds since 1970
   * @param end when it ended
   * @param received how many frames came by
   * @param lost how many of them are missing in the file
   */
  public void statistics(int of, long begin, long end, long received, long lost)
      throws IOException {
    options.clear();
    options.time(ISB_STARTTIME, begin);
    options.time(ISB_ENDTIME, end);
    options.longNumber(ISB_IFRECV, received);
    options.longNumber(ISB_IFDROP, lost);
    heading.clear();
    heading.putInt(of);
    putTime(end);
    block(INTERFACE_STATISTICS, null, 0, 0);
  }

  private void putTime(long nanos) {
    heading.putInt((int) (nanos >>> Integer.SIZE)).putInt((int) nanos);
  }

  private void block(int type, byte[] data, int at, int length) throws IOException {
    int fixed = heading.position();
    int padded = (length + 3) & ~3;
    options.end();
    int total = FRAME + fixed + padded + options.size();
    number(type);
    number(total);
    out.write(head, 0, fixed);
    if (length > 0) {
      out.write(data, at, length);
    }
    for (int i = length; i < padded; i++) {
      out.write(0);
    }
    options.writeTo(out);
    number(total);
  }

  private void number(int value) throws IOException {
    out.write(value);
    out.write(value >>> 8);
    out.write(value >>> 16);
    out.write(value >>> 24);
  }
}
