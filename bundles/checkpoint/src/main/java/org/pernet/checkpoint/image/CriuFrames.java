// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;

/** CRIU's framing: two words of magic, then entries, each a length and a protobuf message. Little-endian. */
public final class CriuFrames {
  private static final int COMMON_MAGIC = 0x54564319;
  /** The magic word of inventory.img, which has no common one. */
  private static final int INVENTORY_MAGIC = 0x58313116;

  private static final int WORD = 4;

  private CriuFrames() {}

  /** What is done with an entry, or why not. */
  @FunctionalInterface
  public interface Reader<E extends Exception> {
    /** Reads one. */
    void read(Fields entry) throws ImageException, E;
  }

  /** An image of entries. */
  public static byte[] write(ImageType type, List<UnknownFieldSet> entries) {
    WireWriter out = new WireWriter(512);
    out.u32(COMMON_MAGIC);
    out.u32(type.magic());
    for (UnknownFieldSet entry : entries) {
      byte[] bytes = entry.toByteArray();
      out.u32(bytes.length);
      out.bytes(bytes);
    }
    return out.toBytes();
  }

  /** An image's entries. */
  public static List<Fields> read(ImageName name, byte[] image) throws ImageException {
    List<Fields> entries = new ArrayList<>();
    entries(name.toString(), checked(name, image), 2 * WORD, true, entries::add);
    return entries;
  }

  /** Reads an image's entries one by one, for all of them are many times its size. */
  public static <E extends Exception> void forEach(ImageName name, byte[] image, Reader<E> reader)
      throws ImageException, E {
    entries(name.toString(), checked(name, image), 2 * WORD, false, reader);
  }

  private static WireReader checked(ImageName name, byte[] image) throws ImageException {
    WireReader in = new WireReader(image, 0, image.length);
    checkMagic(name.toString(), in, 0, COMMON_MAGIC);
    checkMagic(name.toString(), in, WORD, name.type().magic());
    return in;
  }

  /** The entries of CRIU's own inventory.img. */
  public static List<Fields> readInventory(String file, byte[] image) throws ImageException {
    WireReader in = new WireReader(image, 0, image.length);
    checkMagic(file, in, 0, INVENTORY_MAGIC);
    List<Fields> entries = new ArrayList<>();
    entries(file, in, WORD, true, entries::add);
    return entries;
  }

  static void checkMagic(String file, WireReader in, int at, int magic) throws ImageException {
    if (in.length() < at + WORD) {
      throw new ImageException(file, in.length(), "the file ends before its magic words do");
    }
    if (in.u32(at) != magic) {
      String words = String.format("the magic word is %08x, not %08x", in.u32(at), magic);
      throw new ImageException(file, at, words);
    }
  }

  /** {@code kept}: the entries are all held at a time, and bounded together. */
  private static <E extends Exception> void entries(
      String file, WireReader in, int start, boolean kept, Reader<E> reader)
      throws ImageException, E {
    int at = start;
    int fields = 0;
    while (at < in.length()) {
      if (in.length() - at < WORD) {
        throw new ImageException(file, at, "the file ends inside an entry's length");
      }
      int size = in.u32(at);
      checkSize(file, at, size);
      at += WORD;
      if (size > in.length() - at) {
        throw new ImageException(
            file, at, "an entry of " + size + " bytes, and the file has " + (in.length() - at));
      }
      byte[] entry = in.bytes(at, size);
      fields = (kept ? fields : 0) + 1 + countFields(file, at, entry);
      if (fields > Bounds.fields()) {
        throw new ImageException(file, at, Bounds.tooMuch("entries with " + fields + " fields"));
      }
      reader.read(parse(file, at, entry));
      at += size;
    }
  }

  private static void checkSize(String file, int at, int size) throws ImageException {
    String words = "an entry of " + Integer.toUnsignedString(size) + " bytes";
    if (size < 0 || size > Bounds.RECORD) {
      throw new ImageException(file, at, words);
    } else if (size > Bounds.record()) {
      throw new ImageException(file, at, Bounds.tooMuch(words));
    }
  }

  /** How many fields a message has, before any is made. CRIU has no groups, which could be many fields in one. */
  static int countFields(String file, int at, byte[] message) throws ImageException {
    CodedInputStream in = CodedInputStream.newInstance(message);
    int count = 0;
    try {
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_START_GROUP) {
          throw new ImageException(file, at, "a group of fields");
        }
        in.skipField(tag);
        count++;
      }
      return count;
    } catch (ImageException group) {
      throw group;
    } catch (IOException damaged) {
      throw new ImageException(file, at, "no protobuf message: " + damaged.getMessage(), damaged);
    }
  }

  private static Fields parse(String file, int at, byte[] entry) throws ImageException {
    try {
      return new Fields(file, at, UnknownFieldSet.parseFrom(entry));
    } catch (InvalidProtocolBufferException damaged) {
      throw new ImageException(file, at, "no protobuf message: " + damaged.getMessage(), damaged);
    }
  }
}
