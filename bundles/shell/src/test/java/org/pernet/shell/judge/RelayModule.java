// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.net.Net;
import org.pernet.netlink.codec.BodyCodec;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.netlink.codec.RawBody;
import org.pernet.netlink.message.ErrorBody;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkProtocol;
import org.pernet.netlink.protocol.NetlinkRequest;
import org.pernet.rtnetlink.codec.RtnlCodec;
import org.pernet.rtnetlink.schema.BridgeAttributes;
import org.pernet.rtnetlink.schema.BridgePortAttributes;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** In the place of rtnetlink: the real kernel answers, each namespace here being a real one there. */
final class RelayModule implements KernelModule, NetlinkProtocol, AutoCloseable {
  private static final String BRIDGE = "bridge";

  private final Path script;
  private final RtnlCodec bodies = new RtnlCodec(
      kind -> BRIDGE.equals(kind) ? Optional.of(BridgeAttributes.SCHEMA) : Optional.empty(),
      kind -> BRIDGE.equals(kind) ? Optional.of(BridgePortAttributes.SCHEMA) : Optional.empty());
  private final MessageCodec codec = new MessageCodec(bodies);
  private final Map<Net, KernelRelay> relays = new ConcurrentHashMap<>();
  private volatile NetlinkMulticast multicast;

  RelayModule(Path script) {
    this.script = script;
  }

  @Override
  public String name() {
    return "rtnetlink";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    context.register(NetlinkProtocol.class, this, Map.of());
  }

  @Override
  public int number() {
    return RtnlTypes.NETLINK_ROUTE;
  }

  @Override
  public int groups() {
    return RtnlGroups.RTNLGRP_MAX;
  }

  @Override
  public BodyCodec codec() {
    return bodies;
  }

  @Override
  public void attached(Kernel kernel, NetlinkMulticast groups) {
    multicast = groups;
  }

  @Override
  public void detached(Kernel kernel) {
    multicast = null;
  }

  private KernelRelay relay(Net net) {
    return relays.computeIfAbsent(net, absent -> {
      try {
        return new KernelRelay(script);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    });
  }

  @Override
  public void receive(NetlinkRequest request) throws NetException {
    List<NetlinkMessage> answers = new ArrayList<>();
    Optional<ErrorBody> end = Optional.empty();
    for (KernelRelay.Frame frame :
        relay(request.net()).exchange(codec.toBytes(request.message()))) {
      for (NetlinkMessage message : codec.readAll(frame.datagram())) {
        if (frame.group() > 0) {
          multicast.send(request.net(), frame.group(), message.type(), message.body());
        } else if (message.type() >= NetlinkMessage.MIN_TYPE) {
          answers.add(message);
        } else if (message.body() instanceof ErrorBody error) {
          end = Optional.of(error);
        } else if (message.body() instanceof RawBody raw) {
          end = Optional.of(errorOf(raw.bytes()));
        }
      }
    }
    boolean dump = RtnlTypes.isGet(request.message().type())
        && request.message().hasFlags(NetlinkMessage.NLM_F_DUMP);
    if (dump && refusal(end).isEmpty()) {
      Iterator<NetlinkMessage> left = answers.iterator();
      request.dump(sink -> {
        while (left.hasNext()) {
          NetlinkMessage next = left.next();
          sink.emit(next.type(), next.body());
        }
        return false;
      });
      return;
    }
    answers.forEach(answer -> request.reply(answer.type(), answer.body()));
    if (refusal(end).isPresent()) {
      throw new NetException(refusal(end).get(), end.orElseThrow().extAck(), null);
    }
  }

  /** A refusal that the codec keeps as bytes, since it would not write it so itself. */
  private static ErrorBody errorOf(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int number = -in.getInt(0);
    Optional<Errno> errno =
        Stream.of(Errno.values()).filter(known -> known.number() == number).findFirst();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String policy = "Attribute failed policy validation";
    ExtAck words = text.contains(policy) ? ExtAck.of(policy) : ExtAck.NONE;
    return new ErrorBody(errno, Optional.empty(), words);
  }

  private static Optional<Errno> refusal(Optional<ErrorBody> end) {
    return end.flatMap(ErrorBody::errno);
  }

  @Override
  public void close() {
    relays.values().forEach(KernelRelay::close);
  }
}
