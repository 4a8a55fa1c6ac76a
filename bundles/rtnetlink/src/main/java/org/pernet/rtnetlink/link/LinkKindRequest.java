// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_LINKINFO;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.rtnetlink.codec.RtnlCodec;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.message.LinkMessage;

/**
 * Which kind a request is for, and what it tells that kind.
 *
 * @param ops the kind; empty where none is named, or none of that name is there
 * @param data what the kind is told
 */
record LinkKindRequest(Optional<RtnlLinkOps> ops, Attributes data) {
  private static final String CAPABILITY = "pernet.link";

  /** Finds the kind; an unknown one is asked for from the host of modules. No lock may be held. */
  static LinkKindRequest of(Kernel kernel, LinkMessage link) throws NetException {
    Attributes info = link.attributes().find(IFLA_LINKINFO).orElseGet(Attributes::empty);
    Attributes data = info.find(IFLA_INFO_DATA).orElseGet(Attributes::empty);
    String kind = info.get(IFLA_INFO_KIND);
    if (kind == null) {
      return new LinkKindRequest(Optional.empty(), data);
    }
    if (kind.isEmpty()) {
      throw new NetException(Errno.ERANGE);
    }
    Optional<RtnlLinkOps> ops = kernel.linkKinds().find(kind);
    if (ops.isEmpty() && kernel.modules().request(CAPABILITY, "kind", kind)) {
      ops = kernel.linkKinds().find(kind);
    }
    return new LinkKindRequest(
        ops, ops.map(found -> readBy(found.schema(), data)).orElse(data));
  }

  /** The data as the kind knows it, also where it came as bytes before the kind was loaded. */
  static Attributes readBy(AttributeSchema schema, Attributes data) {
    for (int i = 0; i < data.size(); i++) {
      AttributeType<?> type = data.typeAt(i);
      AttributeType<?> known = schema.get(type.number());
      boolean isRaw = type != known && data.valueAt(i) instanceof byte[];
      if (isRaw && known != null && type.misfitOf().isEmpty()) {
        return RtnlCodec.withoutKinds().reread(data, schema);
      }
    }
    return schema.adopt(data);
  }

  /** The description of the other end, where the kind has one and it is given. */
  Optional<LinkMessage> peer() {
    return ops.flatMap(RtnlLinkOps::peerAttribute)
        .flatMap(data::find)
        .filter(LinkMessage.class::isInstance)
        .map(LinkMessage.class::cast);
  }

  /** The kind checks what is asked, of both ends. */
  void validate(LinkConfig config) throws NetException {
    if (ops.isEmpty()) {
      return;
    }
    AttributePolicy.checkWithin(data, List.of(IFLA_LINKINFO, IFLA_INFO_DATA));
    ops.get().validate(config, data);
    Optional<LinkMessage> peer = peer();
    if (peer.isPresent()) {
      AttributeType<?> attribute = ops.get().peerAttribute().orElseThrow();
      AttributePolicy.checkWithin(
          peer.get().attributes(), List.of(IFLA_LINKINFO, IFLA_INFO_DATA, attribute));
      ops.get().validate(peer.get(), Attributes.empty());
    }
  }
}
