// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.ShortMessage;

/** A magic word, then rtnetlink messages, as {@code ip addr save} writes them. */
public final class RtnlStream {
  private static final int WORD = 4;

  private RtnlStream() {}

  /**
   * One message of a stream.
   *
   * @param type RTM_*
   * @param body what it says
   * @param origin where it stood; for messages
   */
  public record Entry(int type, RtnlMessage body, String origin) {
    /** One that was not read. */
    public Entry(int type, RtnlMessage body) {
      this(type, body, "");
    }
  }

  /** An image of messages. Their sequence and port are 0. */
  public static byte[] write(ImageType type, List<Entry> entries, MessageCodec codec) {
    WireWriter out = new WireWriter(512);
    out.u32(type.magic());
    for (Entry entry : entries) {
      codec.write(
          new NetlinkMessage(entry.type(), NetlinkMessage.NLM_F_MULTI, 0, 0, entry.body()), out);
    }
    return out.toBytes();
  }

  /** An image's messages. */
  public static List<Entry> read(ImageName name, byte[] image, MessageCodec codec)
      throws ImageException {
    String file = name.toString();
    WireReader in = new WireReader(image, 0, image.length);
    CriuFrames.checkMagic(file, in, 0, name.type().magic());
    List<Entry> entries = new ArrayList<>();
    int at = WORD;
    int attributes = 0;
    while (at < image.length) {
      int length = MessageCodec.lengthAt(in, at);
      if (length < 0 || length > Bounds.RECORD) {
        throw new ImageException(file, at, "no message, or one whose length is a lie");
      } else if (length > Bounds.record()) {
        throw new ImageException(file, at, Bounds.tooMuch("a message of " + length + " bytes"));
      }
      Entry entry = entry(name, at, codec.read(in.slice(at, length)));
      attributes += 1 + check(file, at, entry.body().attributes());
      if (attributes > Bounds.fields()) {
        throw new ImageException(
            file, at, Bounds.tooMuch("messages with " + attributes + " attributes"));
      }
      entries.add(entry);
      at += (length + WORD - 1) & -WORD;
    }
    if (at > image.length) {
      throw new ImageException(file, image.length, "the file ends inside a message");
    }
    return entries;
  }

  private static Entry entry(ImageName name, int at, NetlinkMessage message) throws ImageException {
    String file = name.toString();
    if (!name.type().mayHold(message.type())) {
      throw new ImageException(file, at, "a message of type " + message.type());
    }
    if (!(message.body() instanceof RtnlMessage body) || body instanceof ShortMessage) {
      throw new ImageException(file, at, "a message that ends before its header does");
    }
    return new Entry(message.type(), body, file + ": at byte " + at);
  }

  /** Refuses bytes that are no attribute, or no value of theirs; how many there are. */
  private static int check(String file, int at, Attributes attributes) throws ImageException {
    if (attributes.leftover().length > 0) {
      throw new ImageException(file, at, "bytes that are no attribute");
    }
    int count = attributes.size();
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.typeAt(i).misfitOf().isPresent()) {
        throw new ImageException(file, at, attributes.typeAt(i) + " has no value of its type");
      }
      if (attributes.valueAt(i) instanceof Attributes nested) {
        count += check(file, at, nested);
      }
    }
    return count;
  }
}
