// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.util.Random;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Rules by chance, of all sorts that there are. */
final class RandomRules {
  private static final int FIB_RULE_INVERT = 2;
  private static final int TO_TABLE = 1;
  private static final int GOTO = 2;

  private final Lab lab;
  private final Random random;

  RandomRules(Lab lab, Random random) {
    this.lab = lab;
    this.random = random;
  }

  private boolean rarely() {
    return random.nextInt(5) == 0;
  }

  /** Asks for one more; now and then for one of the kernel's own three to go. */
  void change(Net net, String link) throws NetException {
    if (random.nextInt(12) == 0) {
      int priority = new int[] {0, 32766, 32767}[random.nextInt(3)];
      Attributes which = Attributes.of(FRA_PRIORITY, priority);
      lab.request(net, RtnlTypes.RTM_DELRULE, 0, new RuleMessage(2, 0, 0, 0, 0, 0, 0, 0, which));
      return;
    }
    Attributes.Builder out = Attributes.builder();
    int from = rarely() ? 24 : random.nextBoolean() ? 32 : 0;
    int to = rarely() ? 16 : 0;
    if (from > 0) {
      out.put(FRA_SRC, new byte[] {10, 1, 2, (byte) (from == 32 ? random.nextInt() : 0)});
    }
    if (to > 0) {
      out.put(FRA_DST, new byte[] {10, (byte) random.nextInt(), 0, 0});
    }
    if (random.nextBoolean()) {
      out.put(FRA_PRIORITY, random.nextInt(40000));
    }
    matches(out, link);
    int action = rarely() ? 2 + random.nextInt(7) : TO_TABLE;
    if (action == GOTO) {
      out.put(FRA_GOTO, rarely() ? 39999 : 32766);
    } else if (action == TO_TABLE) {
      out.put(FRA_TABLE, rarely() ? 70000 : 100 + random.nextInt(100));
    }
    lab.request(
        net,
        RtnlTypes.RTM_NEWRULE,
        NLM_F_CREATE | NLM_F_EXCL,
        new RuleMessage(
            2,
            to,
            from,
            rarely() ? 8 : 0,
            0,
            0,
            action,
            rarely() ? FIB_RULE_INVERT : 0,
            out.build()));
  }

  private void matches(Attributes.Builder out, String link) {
    if (rarely()) {
      out.put(FRA_IIFNAME, rarely() ? "nowhere" : link);
    }
    if (rarely()) {
      out.put(FRA_OIFNAME, rarely() ? "nowhere" : link);
    }
    if (rarely()) {
      out.put(FRA_FWMARK, random.nextInt());
      if (random.nextBoolean()) {
        out.put(FRA_FWMASK, random.nextInt());
      }
    }
    if (rarely()) {
      out.put(FRA_SUPPRESS_PREFIXLEN, random.nextInt(33));
    }
    if (rarely()) {
      out.put(FRA_SUPPRESS_IFGROUP, random.nextInt(9));
    }
    if (rarely()) {
      out.put(FRA_UID_RANGE, new long[] {1000, 1000 + random.nextInt(9)});
    }
    if (rarely()) {
      out.put(FRA_IP_PROTO, 6 + 11 * random.nextInt(2));
      if (random.nextBoolean()) {
        out.put(FRA_SPORT_RANGE, new byte[] {10, 0, 20, 0});
        out.put(FRA_DPORT_RANGE, new byte[] {80, 0, 80, 0});
      }
    }
    if (rarely()) {
      out.put(FRA_PROTOCOL, random.nextInt(200));
    }
    if (rarely()) {
      out.put(FRA_FLOW, 0x10001);
    }
  }
}
