// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

/** Options of bridges and of their ports, as {@code ip link} has them: without virtual LANs, and without what is asked of groups. */
final class BridgeOptions {
  private final Draw draw;
  private final Dice dice;
  private final Values values;

  BridgeOptions(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
    this.values = new Values(dice);
  }

  void bridge(Words words) {
    int count = dice.between(1, 3);
    for (int i = 0; i < count; i++) {
      bridgeOption(words);
    }
  }

  private void bridgeOption(Words words) {
    switch (dice.below(16)) {
      case 0 -> words.add("forward_delay").raw(values.number(200, 3000));
      case 1 -> words.add("hello_time").raw(values.number(100, 1000));
      case 2 -> words.add("max_age").raw(values.number(600, 4000));
      case 3 -> words.add("ageing_time").raw(values.number(5000, 60000));
      case 4, 5 -> words.add("stp_state").raw(dice.word("0 1", "2 x -1"));
      case 6, 7 -> words.add("priority").raw(values.number(0, 65535));
      case 8 -> words.add("group_fwd_mask").raw(dice.word("0 8 0x4000 0xfff8", "1 7 65536 x"));
      case 9 ->
        words
            .add("group_address")
            .raw(dice.word(
                "01:80:c2:00:00:00 01:80:c2:00:00:0e", "01:80:c2:00:00:01 02:00:00:00:00:01 x"));
      case 10 -> words.add("no_linklocal_learn").raw(dice.word("0 1", "2 x"));
      case 11 -> words.add("fdb_flush");
      case 12 -> words.add("nf_call_iptables").raw(dice.word("0 1", "2 x"));
      case 13 -> words.add("mcast_hash_max").raw(dice.word("16 512 4096", "0 3 x"));
      case 14 ->
        words
            .add(
                dice.word(
                    "mcast_last_member_count mcast_startup_query_count mcast_query_interval mcast_membership_interval"))
            .raw(values.number(1, 10000));
      default ->
        words
            .add(dice.word("mcast_stats_enabled mcast_query_use_ifaddr"))
            .raw(dice.word("0 1", "2 x"));
    }
  }

  void port(Words words) {
    int count = dice.between(1, 3);
    for (int i = 0; i < count; i++) {
      portOption(words);
    }
  }

  private void portOption(Words words) {
    switch (dice.below(9)) {
      case 0, 1 -> words.add("state").raw(dice.word("0 1 2 3 4", "5 x 256"));
      case 2 -> words.add("priority").raw(dice.word("0 32 63 5", "64 x 65536"));
      case 3 -> words.add("cost").raw(dice.word("1 2 100 65535", "0 65536 x"));
      case 4 -> words.add("group_fwd_mask").raw(dice.word("0 8 0x4000 0xfff8", "1 7 65536 x"));
      case 5 -> words.add("mcast_router").raw(dice.word("0 1 2", "3 4 x"));
      case 6 -> words.add("backup_port").raw(draw.device("veth"));
      case 7 -> words.add(dice.word("fdb_flush nobackup_port"));
      default -> flag(words);
    }
  }

  private void flag(Words words) {
    words
        .add(
            dice.word(
                "guard hairpin fastleave root_block learning flood proxy_arp proxy_arp_wifi mcast_fast_leave mcast_flood bcast_flood mcast_to_unicast neigh_suppress vlan_tunnel isolated locked"))
        .raw(values.onOff());
  }
}
