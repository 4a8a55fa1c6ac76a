// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_DST;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.RtnlTypes.AF_INET;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGH;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGH;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.task.Task;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.lab.Host;
import org.pernet.ipv4.lab.Lab;
import org.pernet.ipv4.neigh.Nud;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.NeighbourMessage;

/** How many neighbours a kernel keeps, and who goes for others. */
class NeighbourGcTest {
  private static final String GC = "net/ipv4/neigh/default/gc_thresh";

  private Lab lab;
  private Host a;
  private Host b;

  @BeforeEach
  void boot() throws Exception {
    lab = Lab.boot();
    a = lab.host("a");
    b = lab.host("b");
    lab.wire(a, "eth0", b, "eth0");
    a.address("10.0.0.1/8", "eth0");
    b.address("10.0.0.2/8", "eth0");
    limits(5, 20, 40);
  }

  @AfterEach
  void close() {
    lab.pass(Duration.ofMinutes(1));
    assertThat(lab.packets().statistics().live()).isZero();
    lab.close();
  }

  private void limits(int... each) throws NetException {
    Kernel kernel = lab.test().kernel();
    Credentials root = Credentials.root(kernel.tasks().initialUserNamespace());
    try (Task first = kernel.tasks().spawn("first", root, lab.test().initial())) {
      for (int i = 0; i < each.length; i++) {
        kernel.sysctls().write(first, GC + (i + 1), Integer.toString(each[i]));
      }
    }
  }

  private void send(InetSocket socket, int number) throws NetException {
    socket.sendTo(new byte[8], 0, 8, Host.number("10.1.0.0") + number, 9, 0);
  }

  private InetSocket teller() throws NetException {
    InetSocket socket = a.udp();
    socket.setOption(InetOption.IP_RECVERR, 1);
    return socket;
  }

  private void add(int number, int state) throws NetException {
    Attributes about = Attributes.builder()
        .put(NDA_DST, Inet4.bytes(Host.number("10.2.0.0") + number))
        .put(NDA_LLADDR, HardwareAddress.of(new byte[] {2, 0, 0, 0, 0, 9}))
        .build();
    try (RtnlClient client = RtnlClient.open(a.task())) {
      client.change(
          RTM_NEWNEIGH,
          NLM_F_CREATE,
          new NeighbourMessage(AF_INET, 0, a.device("eth0").index(), state, 0, 0, about));
    }
  }

  @Test
  void tableOverflows() throws Exception {
    try (InetSocket socket = teller();
        InetSocket other = a.udp()) {
      for (int i = 0; i < 40; i++) {
        send(socket, i);
      }
      assertThatThrownBy(() -> send(socket, 40))
          .isInstanceOfSatisfying(
              NetException.class, no -> assertThat(no.errno()).isEqualTo(Errno.ENOBUFS));
      send(other, 41);
      assertThatThrownBy(() -> add(1, Nud.NUD_STALE))
          .isInstanceOfSatisfying(
              NetException.class, no -> assertThat(no.errno()).isEqualTo(Errno.ENOBUFS));
      add(2, Nud.NUD_PERMANENT);
      assertThat(a.neighbours()).hasSize(41);
    }
  }

  @Test
  void uselessOnesGoForOthers() throws Exception {
    try (InetSocket socket = a.udp()) {
      for (int i = 0; i < 40; i++) {
        send(socket, i);
      }
      lab.pass(Duration.ofSeconds(4));
      assertThat(a.neighbours()).allMatch(one -> one.endsWith("FAILED")).hasSize(40);
      add(1, Nud.NUD_STALE);
      assertThat(a.neighbours()).hasSize(20).contains("10.2.0.1 STALE");
    }
  }

  @Test
  void permanentOnesNeitherCountNorGo() throws Exception {
    for (int i = 0; i < 50; i++) {
      add(i, Nud.NUD_PERMANENT);
    }
    try (InetSocket socket = teller()) {
      for (int i = 0; i < 40; i++) {
        send(socket, i);
      }
    }
    assertThat(a.neighbours()).hasSize(90);
    lab.pass(Duration.ofMinutes(2));
    assertThat(a.neighbours()).hasSize(50).allMatch(one -> one.endsWith("PERMANENT"));
  }

  @Test
  void staleOnesGoWhereThereAreMany() throws Exception {
    for (int i = 0; i < 4; i++) {
      add(i, Nud.NUD_STALE);
    }
    lab.pass(Duration.ofMinutes(5));
    assertThat(a.neighbours()).as("there are few").hasSize(4);
    add(5, Nud.NUD_STALE);
    lab.pass(Duration.ofSeconds(20));
    assertThat(a.neighbours()).as("the old ones").containsExactly("10.2.0.5 STALE");
    lab.pass(Duration.ofMinutes(5));
    assertThat(a.neighbours()).as("there are few again").hasSize(1);
  }

  @Test
  void namespacesShareTheRoom() throws Exception {
    try (InetSocket here = teller();
        InetSocket there = b.udp()) {
      there.setOption(InetOption.IP_RECVERR, 1);
      for (int i = 0; i < 40; i++) {
        send(i % 2 == 0 ? here : there, i);
      }
      assertThatThrownBy(() -> send(there, 100)).isInstanceOf(NetException.class);
    }
  }

  @Test
  void anAddressOfAnotherDeviceIsLocalStill() throws Exception {
    Host c = lab.host("c");
    lab.wire(a, "eth1", c, "eth0");
    a.address("10.2.0.9/24", "eth1");
    add(9, Nud.NUD_STALE);
    NeighbourMessage all = new NeighbourMessage(AF_INET, 0, 0, 0, 0, 0, Attributes.empty());
    try (RtnlClient client = RtnlClient.open(a.task())) {
      assertThat(client.dump(RTM_GETNEIGH, all))
          .extracting(reply -> ((NeighbourMessage) reply.message()).type())
          .containsExactly(RouteType.RTN_LOCAL);
    }
  }
}
