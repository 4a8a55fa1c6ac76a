// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import static org.pernet.ipv4.rule.FibRule.FR_ACT_GOTO;
import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.nio.ByteBuffer;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RuleMessage;

/** A rule as a request has it (fib_nl2rule, fib4_rule_configure). */
final class RuleRequest {
  private static final int ECN = 0x03;
  private static final int IPTOS_TOS_MASK = 0x1e;
  private static final int LAST_PORT = 0xfffe;

  private final RtnlRequest request;
  private final RuleMessage header;
  private final Attributes asked;
  private final FibRuleSpec spec = new FibRuleSpec();

  private RuleRequest(RtnlRequest request, RuleMessage header) {
    this.request = request;
    this.header = header;
    this.asked = header.attributes();
  }

  /**
   * Reads a new one.
   *
   * @param defaultPriority of one that asks for none
   */
  static FibRuleSpec of(RtnlRequest request, int defaultPriority) throws NetException {
    RuleRequest read = read(request, defaultPriority);
    read.tos();
    return read.spec;
  }

  /** Reads one that is to be compared with those that there are: a type of service that none can have is none's, and no error. */
  static FibRuleSpec ofGoing(RtnlRequest request) throws NetException {
    RuleRequest read = read(request, 0);
    read.spec.tos = read.header.tos();
    read.dscp();
    return read.spec;
  }

  private static RuleRequest read(RtnlRequest request, int defaultPriority) throws NetException {
    if (!(request.body() instanceof RuleMessage header)) {
      throw new NetException(Errno.EINVAL, "Invalid msg length");
    }
    AttributePolicy.check(header.attributes());
    RuleRequest read = new RuleRequest(request, header);
    read.spec.priority = defaultPriority;
    read.read();
    return read;
  }

  private static NetException invalid(String words) {
    return new NetException(Errno.EINVAL, words);
  }

  private void read() throws NetException {
    spec.source = address(header.sourceLength(), FRA_SRC, "Invalid source address");
    spec.sourceLength = header.sourceLength();
    spec.destination = address(header.destinationLength(), FRA_DST, "Invalid dst address");
    spec.destinationLength = header.destinationLength();
    asked.find(FRA_PRIORITY).ifPresent(priority -> {
      spec.priority = priority;
      spec.hasPriority = true;
    });
    spec.protocol = asked.find(FRA_PROTOCOL).orElse(0);
    spec.iif = asked.find(FRA_IIFNAME).orElse("");
    spec.oif = asked.find(FRA_OIFNAME).orElse("");
    asked.find(FRA_FWMARK).ifPresent(mark -> {
      spec.mark = mark;
      spec.markMask = mark != 0 ? -1 : 0;
    });
    asked.find(FRA_FWMASK).ifPresent(mask -> spec.markMask = mask);
    byte[] tunnel = asked.get(FRA_TUN_ID);
    if (tunnel != null && tunnel.length >= Long.BYTES) {
      spec.tunnel = ByteBuffer.wrap(tunnel).getLong();
    }
    action();
    selectors();
    if (asked.has(FRA_GOTO) && Integer.compareUnsigned(spec.gotoTarget, spec.priority) <= 0) {
      throw invalid("Backward goto not supported");
    }
    asked.find(FRA_FLOW).ifPresent(flow -> spec.flow = flow);
  }

  private int address(int length, AttributeType<byte[]> attribute, String words)
      throws NetException {
    if (length == 0) {
      return 0;
    }
    byte[] address = asked.get(attribute);
    if (address == null || length > Inet4.BITS || address.length != Inet4.BYTES) {
      throw invalid(words);
    }
    return Inet4.of(address);
  }

  private void action() throws NetException {
    Integer l3mdev = asked.get(FRA_L3MDEV);
    if (l3mdev != null) {
      if (l3mdev != 1) {
        throw invalid("Invalid l3mdev attribute");
      }
      spec.l3mdev = true;
    }
    spec.action = header.action();
    spec.flags = header.flags();
    spec.table = asked.find(FRA_TABLE).orElse(header.table());
    spec.suppressPrefixLength = asked.find(FRA_SUPPRESS_PREFIXLEN).orElse(-1);
    spec.suppressGroup = asked.find(FRA_SUPPRESS_IFGROUP).orElse(-1);
    Integer target = asked.get(FRA_GOTO);
    if (target != null) {
      if (spec.action != FR_ACT_GOTO) {
        throw invalid("Unexpected goto");
      }
      spec.gotoTarget = target;
    } else if (spec.action == FR_ACT_GOTO) {
      throw invalid("Missing goto target for action goto");
    }
    if (spec.l3mdev && spec.table != 0) {
      throw invalid("l3mdev and table are mutually exclusive");
    }
  }

  private void selectors() throws NetException {
    long[] uids = asked.get(FRA_UID_RANGE);
    if (uids != null) {
      if (request.netlink().credentials().userNamespace() != request.net().userNamespace()) {
        throw new NetException(Errno.EPERM, "No permission to set uid");
      }
      boolean set = uids.length == 2 && uids[0] != 0xffffffffL && uids[1] != 0xffffffffL;
      if (!set || uids[0] > uids[1]) {
        throw invalid("Invalid uid range");
      }
      spec.hasUids = true;
      spec.firstUid = (int) uids[0];
      spec.lastUid = (int) uids[1];
    }
    spec.ipProtocol = asked.find(FRA_IP_PROTO).orElse(0);
    spec.sports =
        ports(asked.get(FRA_SPORT_RANGE), asked.get(FRA_SPORT_MASK), "Invalid sport range");
    spec.dports =
        ports(asked.get(FRA_DPORT_RANGE), asked.get(FRA_DPORT_MASK), "Invalid dport range");
  }

  /** Two numbers of 16 bits as the machine has them. */
  private static PortRange ports(byte[] range, Integer mask, String words) throws NetException {
    if (range == null) {
      return null;
    }
    if (range.length < 4) {
      throw new NetException(Errno.ERANGE, "Attribute failed policy validation");
    }
    int first = (range[0] & 0xff) | (range[1] & 0xff) << 8;
    int last = (range[2] & 0xff) | (range[3] & 0xff) << 8;
    if (first == 0 || last == 0 || last > LAST_PORT || first > last) {
      throw invalid(words);
    }
    return new PortRange(first, last, mask == null ? PortRange.WHOLE : mask);
  }

  private void tos() throws NetException {
    if (asked.has(FRA_FLOWLABEL) || asked.has(FRA_FLOWLABEL_MASK)) {
      throw invalid("Flow label cannot be specified for IPv4 FIB rules");
    }
    if ((header.tos() & ECN) != 0) {
      throw invalid("Invalid dsfield (tos): ECN bits must be 0");
    }
    if ((header.tos() & ~IPTOS_TOS_MASK) != 0) {
      throw invalid("Invalid tos");
    }
    spec.tos = header.tos();
    if (spec.tos != 0 && asked.has(FRA_DSCP)) {
      throw invalid("Cannot specify both TOS and DSCP");
    }
    dscp();
  }

  private void dscp() {
    Integer dscp = asked.get(FRA_DSCP);
    if (dscp != null) {
      spec.tos = dscp << 2;
      spec.wholeDscp = true;
      spec.dscpMask = asked.find(FRA_DSCP_MASK).map(mask -> mask << 2).orElse(0xfc);
    }
  }
}
