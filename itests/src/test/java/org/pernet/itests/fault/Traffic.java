// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.socket.InetOption;
import org.pernet.ipv4.socket.InetSocket;
import org.pernet.ipv4.socket.InetSockets;
import org.pernet.packet.socket.PacketSocket;

/** Packets of all sorts. */
enum Traffic {
  DATAGRAM {
    @Override
    boolean passes(Field field) throws Exception {
      return datagram(field, field.red(), "10.0.0.2", 10);
    }
  },
  LONG_DATAGRAM {
    @Override
    boolean passes(Field field) throws Exception {
      return datagram(field, field.red(), "10.0.0.2", 3000);
    }
  },
  /** A router tells that they are too long, which is learnt. */
  TOO_LONG_FOR_THE_PATH {
    @Override
    boolean passes(Field field) throws Exception {
      boolean arrives = false;
      for (int i = 0; i < 3 && !arrives; i++) {
        arrives = datagram(field, field.blue(), "10.0.1.2", 1200);
      }
      return arrives;
    }
  },
  FOR_A_GROUP {
    @Override
    boolean passes(Field field) throws Exception {
      InetAddress group = InetAddress.getByName("239.1.1.1");
      try (InetSocket one = bound(field.red());
          InetSocket two = bound(field.red());
          InetSocket own = bound(field.here());
          InetSocket from = InetSockets.udp(field.here())) {
        one.joinGroup(group, "v1");
        two.joinGroup(group, "v1");
        own.joinGroup(group, "v0");
        from.sendTo(new byte[10], new InetSocketAddress(group, Field.PORT));
        pass(field);
        return took(one) && took(two) && took(own);
      }
    }
  },
  ECHO {
    @Override
    boolean passes(Field field) throws Exception {
      try (InetSocket ping = InetSockets.raw(field.here(), InetSockets.IPPROTO_ICMP)) {
        byte[] echo = {8, 0, (byte) 0xf7, (byte) 0xff, 0, 0, 0, 0};
        ping.sendTo(echo, Field.to("10.0.0.2"));
        pass(field);
        return took(ping);
      }
    }
  },
  PING {
    @Override
    boolean passes(Field field) throws Exception {
      try (InetSocket ping = InetSockets.ping(field.here())) {
        ping.sendTo(new byte[] {8, 0, 0, 0, 0, 0, 0, 0}, Field.to("10.0.0.2"));
        pass(field);
        return took(ping);
      }
    }
  },
  TO_NOBODY {
    @Override
    boolean passes(Field field) throws Exception {
      try (InetSocket udp = InetSockets.udp(field.here())) {
        udp.connect(Field.to("10.0.0.2"));
        udp.send(new byte[10]);
        pass(field);
        return isRefused(udp);
      }
    }
  },
  FLOOD {
    @Override
    boolean passes(Field field) throws Exception {
      try (PacketSocket from = field.listener(field.here(), "br0");
          PacketSocket one = field.listener(field.red(), "q0");
          PacketSocket two = field.listener(field.red(), "q1");
          PacketSocket three = field.listener(field.red(), "q2")) {
        from.setIgnoreOutgoing(true);
        byte[] frame = new byte[60];
        Arrays.fill(frame, 0, 6, (byte) 0xff);
        frame[6] = 2;
        frame[12] = (byte) 0x88;
        frame[13] = (byte) 0xb5;
        from.send(frame);
        pass(field);
        return took(one) && took(two) && took(three);
      }
    }
  };

  /** Sends something; says whether it, or what it should bring about, has arrived. */
  abstract boolean passes(Field field) throws Exception;

  private static boolean datagram(Field field, Task to, String address, int length)
      throws Exception {
    try (InetSocket receiver = bound(to);
        InetSocket from = InetSockets.udp(field.here())) {
      from.sendTo(new byte[length], Field.to(address));
      pass(field);
      return took(receiver);
    }
  }

  private static InetSocket bound(Task task) throws NetException {
    InetSocket socket = InetSockets.udp(task);
    try {
      socket.setOption(InetOption.SO_REUSEADDR, 1);
      socket.bind(new InetSocketAddress("0.0.0.0", Field.PORT));
      return socket;
    } catch (NetException refused) {
      socket.close();
      throw refused;
    }
  }

  /** So long that a question that was lost is asked again. */
  private static void pass(Field field) {
    field.world().advance(Duration.ofSeconds(2));
  }

  private static boolean took(InetSocket socket) throws Exception {
    return socket.receive(Duration.ZERO).isPresent();
  }

  private static boolean took(PacketSocket socket) throws Exception {
    return socket.poll(2048).isPresent();
  }

  private static boolean isRefused(InetSocket socket) throws Exception {
    try {
      return took(socket);
    } catch (NetException told) {
      return told.errno() == Errno.ECONNREFUSED;
    }
  }
}
