// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

/** What a rule is for and what it does, as it was asked for. Filled by one, then only read. */
final class FibRuleSpec {
  int priority;
  boolean hasPriority; // in the request
  int action;
  int flags; // FIB_RULE_*
  int table;
  int source;
  int sourceLength;
  int destination;
  int destinationLength;
  int tos;
  boolean wholeDscp;
  int dscpMask;
  String iif = "";
  String oif = "";
  int mark;
  int markMask;
  long tunnel;
  int gotoTarget;
  int suppressPrefixLength = -1;
  int suppressGroup = -1;
  int protocol; // RTPROT_*
  int ipProtocol;
  boolean l3mdev;
  int flow;
  boolean hasUids;
  int firstUid;
  int lastUid = -1;
  PortRange sports; // null for any
  PortRange dports; // null for any

  static FibRuleSpec lookup(int priority, int table, int protocol) {
    FibRuleSpec spec = new FibRuleSpec();
    spec.priority = priority;
    spec.action = FibRule.FR_ACT_TO_TBL;
    spec.table = table;
    spec.protocol = protocol;
    return spec;
  }
}
