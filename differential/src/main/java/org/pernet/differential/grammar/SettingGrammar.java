// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.List;
import org.pernet.differential.command.Command;

/**
 * Settings as files below {@code /proc/sys/net/ipv4}, of which each namespace has its own: written, and read again. Only values that are
 * taken, for on Pernet a writer does not learn what is refused (docs/redirect.md).
 */
final class SettingGrammar {
  private final Draw draw;
  private final Dice dice;

  SettingGrammar(Draw draw) {
    this.draw = draw;
    this.dice = draw.dice();
  }

  Command change() {
    String path = "/proc/sys/net/ipv4/" + (dice.percent(85) ? ofDevice() : "ip_forward");
    String script = "echo " + dice.below(2) + " >" + path + " && cat " + path;
    List<String> shell = List.of("sh", "-c", script);
    if (draw.net().isEmpty()) {
      return Command.of(shell);
    }
    return new Words(dice, List.of("ip", "netns", "exec", draw.net()))
        .raw("sh")
        .raw("-c")
        .raw(script)
        .command();
  }

  /** Values that follow from others. */
  Command look() {
    String path = "/proc/sys/net/ipv4/" + ofDevice();
    List<String> shell = List.of("cat", path);
    if (draw.net().isEmpty()) {
      return Command.of(shell);
    }
    return new Words(dice, List.of("ip", "netns", "exec", draw.net()))
        .add("cat")
        .raw(path)
        .command();
  }

  private String ofDevice() {
    String device = dice.percent(40) ? dice.word("all default") : plain(draw.device());
    return "conf/" + device + "/"
        + dice.word(
            "forwarding rp_filter proxy_arp ignore_routes_with_linkdown promote_secondaries accept_local route_localnet "
                + "arp_ignore arp_announce arp_filter arp_accept arp_notify log_martians accept_redirects send_redirects shared_media "
                + "secure_redirects bc_forwarding src_valid_mark drop_gratuitous_arp disable_policy disable_xfrm");
  }

  /** A directory has no name with a point or a pattern in it. */
  private static String plain(String device) {
    return device.matches("[a-z0-9]+") ? device : "lo";
  }
}
