// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import static org.pernet.netlink.message.NetlinkMessage.NLMSG_DONE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_ACK_TLVS;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CAPPED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.message.NetlinkMessage;

/**
 * Acknowledgements, refusals and the ends of dumps (netlink_ack, netlink_dump_done). What was received and would not be
 * written again as it stood, such as an error number that Linux does not have, is kept as bytes.
 */
final class AcknowledgementCodec {
  private static final int NLMSGERR_ATTR_MSG = 1;
  private static final int NLMSGERR_ATTR_OFFS = 2;
  private static final int NLA_HEADER = 4;

  private final MessageCodec messages;

  AcknowledgementCodec(MessageCodec messages) {
    this.messages = messages;
  }

  void write(int type, int flags, ErrorBody end, WireWriter out) {
    out.u32(-end.errno().map(Errno::number).orElse(0));
    if (type != NLMSG_DONE) {
      echo(end.request().orElseThrow(), (flags & NLM_F_CAPPED) != 0, out);
    }
    if ((flags & NLM_F_ACK_TLVS) != 0) {
      words(end, out);
    }
  }

  private void echo(NetlinkMessage request, boolean capped, WireWriter out) {
    int start = out.size();
    messages.writeUnpadded(request, out);
    if (capped) {
      out.truncate(start + MessageCodec.HEADER);
    } else {
      out.align(start);
    }
  }

  private void words(ErrorBody end, WireWriter out) {
    if (end.extAck().words().isPresent()) {
      int start = out.size();
      out.u16(0);
      out.u16(NLMSGERR_ATTR_MSG);
      out.text(end.extAck().message());
      out.u8(0);
      out.putU16(start, out.size() - start);
      out.align(start);
    }
    OptionalInt offset = end.errno().isEmpty() || end.request().isEmpty()
        ? OptionalInt.empty()
        : AttributePath.offset(messages, end.request().get(), end.extAck().attribute());
    if (offset.isPresent()) {
      out.u16(NLA_HEADER + 4);
      out.u16(NLMSGERR_ATTR_OFFS);
      out.u32(offset.getAsInt());
      if (PolicyWriter.tells(end.errno().get(), end.extAck().message())) {
        List<AttributeType<?>> path = end.extAck().attribute();
        PolicyWriter.write(path.get(path.size() - 1), out);
      }
    }
  }

  /** An {@link ErrorBody} where that would be written as it stands; else its bytes. */
  NetlinkBody read(int type, int flags, WireReader in) {
    Optional<ErrorBody> end = parse(type, flags, in);
    if (end.isPresent()) {
      WireWriter again = new WireWriter(in.length() + MessageCodec.HEADER);
      write(type, flags, end.get(), again);
      if (again.endsLike(0, in)) {
        return end.get();
      }
    }
    return new RawBody(in.bytes());
  }

  private Optional<ErrorBody> parse(int type, int flags, WireReader in) {
    if (in.length() < 4) {
      return Optional.empty();
    }
    int number = -in.u32(0);
    Optional<Errno> errno =
        Arrays.stream(Errno.values()).filter(known -> known.number() == number).findFirst();
    if (number != 0 && errno.isEmpty()) {
      return Optional.empty();
    }
    if (type == NLMSG_DONE) {
      ExtAck extAck = extAck(in.slice(4, in.length() - 4), Optional.empty());
      return Optional.of(new ErrorBody(errno, Optional.empty(), extAck));
    }
    return refusal(errno, (flags & NLM_F_CAPPED) != 0, in.slice(4, in.length() - 4));
  }

  private Optional<ErrorBody> refusal(Optional<Errno> errno, boolean capped, WireReader in) {
    if (in.length() < MessageCodec.HEADER) {
      return Optional.empty();
    }
    int length = in.u32(0);
    int shown = capped ? MessageCodec.HEADER : length;
    if (length < MessageCodec.HEADER || shown > in.length()) {
      return Optional.empty();
    }
    if (in.u16(4) < NetlinkMessage.MIN_TYPE && !capped) {
      return Optional.empty(); // an echoed acknowledgement: not read into itself
    }
    NetlinkMessage request = capped
        ? new NetlinkMessage(
            in.u16(4), in.u16(6), in.u32(8), in.u32(12), new CappedBody(length - shown))
        : messages.read(in.slice(0, shown));
    int end = Math.min((shown + 3) & ~3, in.length());
    ExtAck extAck = extAck(in.slice(end, in.length() - end), Optional.of(request));
    return Optional.of(new ErrorBody(errno, Optional.of(request), extAck));
  }

  private ExtAck extAck(WireReader in, Optional<NetlinkMessage> request) {
    WireReader words = AttributeReader.find(in, NLMSGERR_ATTR_MSG);
    WireReader offset = AttributeReader.find(in, NLMSGERR_ATTR_OFFS);
    List<AttributeType<?>> path = offset == null || offset.length() < 4 || request.isEmpty()
        ? List.of()
        : AttributePath.at(messages, request.get(), offset.u32(0));
    String text = words == null
        ? ""
        : new String(words.bytes(0, words.indexOfZero(0)), StandardCharsets.UTF_8);
    return new ExtAck(text, path);
  }
}
