// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code checkpoint} and {@code restore} give where redirected scripts call them, seen by the unmodified {@code ip} and
 * {@code bridge}: a network of one process comes back in another, images of CRIU's, and Pernet's own read by the real kernel.
 */
class RestoredIT {
  private static final Path SAMPLES =
      Tools.ROOT.resolve("bundles/checkpoint/src/test/resources/org/pernet/checkpoint");

  /** What follows from the moment alone. */
  private static final String STEADY = " | sed -E 's/_timer +[0-9.]+/_timer/g'";

  @TempDir
  private Path directory;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("ip");
    Tools.require("bridge");
    Tools.require("bash");
  }

  private Path script(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }

  /** Runs a script under {@code pernet exec}, in the test's directory. */
  private Tools.Outcome exec(String text) throws Exception {
    Path file = script("script", "cd " + directory + "\n" + text);
    return Tools.run(Tools.exec("bash", file.toString()));
  }

  private List<String> lines(String file) throws Exception {
    return Files.readAllLines(directory.resolve(file));
  }

  /** The network of {@code examples/topology.sh}, and of all that it has not a little. */
  private String build() {
    return "bash " + Tools.ROOT.resolve("examples/topology.sh") + " > made\n" + """
        ip -n h1 link set eth0 alias 'the first' group 7 txqueuelen 77
        ip -n h1 link property add dev eth0 altname the-first-of-four
        ip -n h1 addr add 10.1.0.111/32 dev eth0 label eth0:1
        ip -n h1 addr add 10.9.0.1 peer 10.9.0.2/32 dev eth0 preferred_lft 0
        ip -n r1 rule add from 10.1.0.12 lookup 100 priority 50
        ip -n r1 route add 10.55.0.0/16 table 100 via 10.12.0.2 mtu 1300
        ip -n r1 route add 10.44.0.0/16 nexthop via 10.12.0.2 weight 3 nexthop dev eth0
        ip -n r1 neigh add 10.1.0.99 lladdr 02:00:00:00:00:99 dev eth0
        ip -n r1 neigh add proxy 10.1.0.98 dev eth0
        ip -n r2 link add d0 type dummy
        ip -n sw link set br0 type bridge ageing_time 12345
        ip -n sw link set p2 type bridge_slave isolated on priority 9
        ip netns exec sw bridge fdb add 02:00:00:00:00:77 dev p1 master static
        ip netns exec h1 ping -n -q -c 1 10.3.0.14 > /dev/null
        """;
  }

  private static final String LOOK = """
      for n in h1 h2 h3 h4 r1 r2 sw; do
        echo "== $n"
        ip -n $n -d link; ip -n $n addr; ip -n $n route show table all; ip -n $n rule
        ip -n $n neigh show nud permanent; ip -n $n neigh show proxy
        ip netns exec $n bridge link; ip netns exec $n bridge fdb | grep -e permanent -e static
        ip -n $n netns list-id | sort; ip netns exec $n cat /proc/sys/net/ipv4/ip_forward
      done
      ip netns | sed 's/ .*//' | sort; ip -d link
      """;

  private static final String TRY = """
      for who in 10.1.0.12 10.1.0.1 10.2.0.13 10.3.0.14 127.0.0.1; do
        ip netns exec h1 ping -n -q -c 3 -i 0.01 -W 5 $who 2>&1 | grep 'packets transmitted' | sed 's/, time.*//'
      done
      ip netns exec h4 ping -n -c 1 -W 5 10.66.0.1 2>&1 | grep -c 'Unreachable'
      """;

  /** Waits until a bridge, which is told a second later than its ports that it is up, is seen to be. */
  private static final String SETTLE =
      "until ip -n sw link show br0 | grep -q 'state UP'; do sleep 0.1; done\n";

  private void saveAndDie() throws Exception {
    Files.createDirectories(directory);
    script("build.sh", build());
    script("look.sh", "(" + LOOK + ") 2>&1" + STEADY);
    script("try.sh", TRY);
    exec("bash build.sh && " + SETTLE + "bash look.sh > before && bash try.sh > pings"
        + " && checkpoint images > said && kill -9 $PPID && sleep 100");
    assertThat(lines("said").get(0)).startsWith("saved 7 namespaces, ");
  }

  @Test
  void afterAKillTheToolsPrintTheSameAndPingsFlow() throws Exception {
    saveAndDie();
    Tools.Outcome restored =
        exec("restore images\n" + SETTLE + "bash look.sh > after; bash try.sh > pings.after");
    assertThat(restored.status()).as(restored.output()).isZero();
    assertThat(restored.output()).startsWith("restored 7 namespaces, ");
    assertThat(lines("after")).isEqualTo(lines("before"));
    assertThat(lines("before"))
        .contains("== h1", "10.1.0.99 dev eth0 lladdr 02:00:00:00:00:99 PERMANENT ")
        .anyMatch(line -> line.contains("alias the first"))
        .anyMatch(line -> line.startsWith("02:00:00:00:00:77 dev p1 master br0 static"));
    assertThat(lines("pings.after"))
        .isEqualTo(lines("pings"))
        .contains("3 packets transmitted, 3 received, 0% packet loss");
  }

  /**
   * The system's ping is refused for its file capability. A copy, which has none, is run; but the redirect has no sockets of
   * ICMP's (SOCK_DGRAM is asked for first, then SOCK_RAW), so it is Pernet's own ping whose pings flow above.
   */
  @Test
  void aCopyOfPingRunsAndFindsNoSocket() throws Exception {
    Tools.require("ping");
    Path ping = directory.resolve("ping");
    Files.write(ping, Files.readAllBytes(Tools.find("ping").orElseThrow()));
    Files.setPosixFilePermissions(ping, PosixFilePermissions.fromString("rwxr-xr-x"));
    Tools.Outcome pinged = exec("ip link set lo up; " + ping + " -n -c 1 -W 5 127.0.0.1");
    assertThat(pinged.status()).isEqualTo(2);
    assertThat(pinged.output()).contains("socket: Address family not supported by protocol");
  }

  /** From outside, into a kernel that is served; and there it can be saved again. */
  @Test
  void aServedKernelIsRestoredIntoAndSaved() throws Exception {
    exec("ip netns add red; ip link add h0 type veth peer name r0 netns red; checkpoint images");
    try (Served served = Served.start(directory.resolve("k"))) {
      Tools.Outcome there = served.bash(
          "cd " + directory
              + "; restore images > said; ip netns; ip -n red -br link show r0 | cut -c1-6; checkpoint --all again");
      assertThat(there.output()).startsWith("red (id: 0)\nr0@if2\nsaved 2 namespaces, 4 devices");
    }
    assertThat(exec("restore --dry-run again; ip -br link | wc -l").output())
        .startsWith("would restore 1 namespaces, 4 devices: red\n1\n");
  }

  /** The sample's text without what Pernet has not: IPv6, and a queue for each of that machine's CPUs. */
  private static List<String> sample(String file) throws Exception {
    List<String> lines = new ArrayList<>();
    boolean six = false;
    for (String line : Files.readAllLines(SAMPLES.resolve(file))) {
      boolean continued = six && line.startsWith("       valid_lft");
      six = line.startsWith("    inet6 ") || line.matches(".*(::|\\bff00:).* dev .*");
      if (!six && !continued) {
        lines.add(steady(line));
      }
    }
    return lines;
  }

  private static String steady(String line) {
    return line.replaceAll("_timer +[0-9.]+", "_timer")
        .replaceAll("num(tx|rx)queues [0-9]+", "num$1queues N")
        .replaceAll("link-netnsid 0|link-netns netns-[0-9]+", "link-netns N")
        .replaceAll(" mode DEFAULT", "")
        .replaceAll(" addrgenmode eui64", "");
  }

  private List<String> here(String file) throws Exception {
    return lines(file).stream().map(RestoredIT::steady).toList();
  }

  @Test
  void criusDumpOfOneNamespace() throws Exception {
    Tools.Outcome restored = exec("restore " + SAMPLES.resolve("A") + """

        n=netns-9
        until ip -n $n link show brA | grep -q 'state UP'; do sleep 0.1; done
        ip -n $n -d addr > addr; ip -n $n rule > rule
        ip -n $n route > route; ip -n $n route show table local >> route
        """);
    assertThat(restored.output())
        .contains(
            "left out: ifaddr-9.img: addresses of IPv6 (5)",
            "left out: route6-9.img: routes of IPv6 (4)",
            "restored 1 namespaces, 4 devices");
    assertThat(here("addr")).isEqualTo(sample("A/ip-addr.txt"));
    assertThat(here("rule")).isEqualTo(sample("A/ip-rule.txt"));
    assertThat(here("route"))
        .isEqualTo(sample("A/ip-route.txt").stream()
            .map(line -> line.replace("table local ", ""))
            .toList());
  }

  @Test
  void criusDumpOfTwoNamespaces() throws Exception {
    exec("restore " + SAMPLES.resolve("B") + """

        for n in 9 10; do
          until ip -n netns-$n link show type veth | grep -q 'state UP'; do sleep 0.1; done
        done
        ip -n netns-9 -d addr > parent; ip -n netns-10 -d addr > child
        ip -n netns-9 -d link show type veth > link; ip -n netns-9 netns list-id >> link
        """);
    assertThat(here("parent")).isEqualTo(sample("B/parent-addr.txt"));
    assertThat(here("child")).isEqualTo(sample("B/child-addr.txt"));
    assertThat(here("link").get(0)).isEqualTo(sample("B/parent-link.txt").get(0));
    assertThat(here("link").get(3)).startsWith("nsid 0 ");
  }

  private static final String DEVICES = """
      ip $N link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
      for d in lo d0 d1; do ip $N link set $d up; done
      """;

  private static final String SHOW = """
      ip $N -4 -o addr | sed 's/  */ /g'; ip $N route; ip $N rule
      """;

  /** {@code ip addr|route|rule restore} of the real tool, in a namespace of the real kernel, and it shows the same. */
  @Test
  void theRealKernelTakesTheRawImages() throws Exception {
    Tools.require("unshare");
    assumeTrue(
        Tools.run(List.of("unshare", "--net", "ip", "link", "add", "d0", "type", "veth"))
                .status()
            == 0,
        "skipped: this machine cannot make namespaces and pairs of its own");
    Tools.Outcome here =
        exec("N='-n red'; ip netns add red\n" + DEVICES + """
        ip $N addr add 10.1.2.3/24 brd + dev d0
        ip $N addr add 10.1.2.4/24 dev d0 label d0:second
        ip $N addr add 10.1.2.5/24 dev d0 preferred_lft 0
        ip $N addr add 10.3.0.1 peer 10.3.0.2/32 dev d1 metric 50
        ip $N addr add 10.4.0.1/16 dev d1 noprefixroute scope link
        ip $N addr add 127.0.0.53/8 dev lo
        ip $N route add default via 10.1.2.254
        ip $N route add 192.168.7.0/24 via 10.1.2.9 src 10.1.2.4 metric 30 mtu lock 1300 advmss 900
        ip $N route add 192.168.8.0/24 nexthop via 10.1.2.9 weight 2 nexthop via 10.3.0.2 dev d1
        ip $N route add 192.168.9.0/24 via 172.16.0.1 dev d1 onlink proto bird
        ip $N route add unreachable 192.168.10.0/24
        ip $N route add blackhole 192.168.11.0/24 tos 8
        ip $N rule add from 10.1.2.0/24 iif d0 fwmark 1/3 lookup 100 priority 10
        ip $N rule add not to 10.9.0.0/16 ipproto tcp dport 80 unreachable priority 20
        ip $N rule add goto 32766 priority 30
        ip $N rule del priority 32767
        """ + SHOW + "checkpoint images > said");
    // what is there already (127.0.0.1, routes of addresses) it says on its standard error, and
    // goes on
    Path there = script(
        "there", "set -e; exec 2> errors; N=\ncd " + directory + "\n" + DEVICES + """
        ip addr restore < images/current/ifaddr-2.img
        ip route restore < images/current/route-2.img
        ip rule flush; ip rule del table local; ip rule restore < images/current/rule-2.img
        """ + SHOW);
    assertThat(Tools.run(List.of("unshare", "--net", "bash", there.toString()))).isEqualTo(here);
    assertThat(here.output()).contains("192.168.9.0/24 via 172.16.0.1 dev d1 proto bird onlink");
  }
}
