// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.redirect.wire.MalformedException;
import org.pernet.redirect.wire.Reply;
import org.pernet.redirect.wire.Request;

/** The calls about devices by the old ways: ioctl with struct ifreq, and the list of all. */
final class DeviceCalls {
  private static final int SIOCGIFNAME = 0x8910;
  private static final int SIOCGIFFLAGS = 0x8913;
  private static final int SIOCGIFMTU = 0x8921;
  private static final int SIOCGIFHWADDR = 0x8927;
  private static final int SIOCGIFINDEX = 0x8933;
  private static final int SIOCGIFTXQLEN = 0x8942;
  private static final int SIOCETHTOOL = 0x8946;

  private static final int IFREQ = 40;
  private static final int IFNAMSIZ = 16;
  private static final int LINK = 36;
  private static final int LINK_ADDRESS = 8;
  private static final int FLAGS_OF_IOCTL = 0xffff;

  private final Host host;

  DeviceCalls(Host host) {
    this.host = host;
  }

  Reply ioctl(Request request) throws NetException, IOException {
    Net net = host.net(request.takeLong(), Errno.EINVAL);
    byte[] given = request.takeBytes();
    if (given.length != IFREQ) {
      throw new MalformedException("struct ifreq of " + given.length + " bytes");
    }
    ByteBuffer ifreq = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
    if (request.a() == SIOCGIFNAME) {
      NetDevice device = net.deviceByIndex(ifreq.getInt(IFNAMSIZ)).orElseThrow(DeviceCalls::absent);
      putName(ifreq.position(0), device.name());
    } else {
      answer(request.a(), ifreq, net);
    }
    return Reply.ofBytes(given);
  }

  private static void answer(int asked, ByteBuffer ifreq, Net net) throws NetException {
    if (asked == SIOCETHTOOL) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    NetDevice device = net.deviceByName(name(ifreq)).orElseThrow(DeviceCalls::absent);
    ifreq.position(IFNAMSIZ);
    switch (asked) {
      case SIOCGIFINDEX -> ifreq.putInt(device.index());
      case SIOCGIFFLAGS -> ifreq.putShort((short) (device.flags() & FLAGS_OF_IOCTL));
      case SIOCGIFMTU -> ifreq.putInt(device.mtu());
      case SIOCGIFTXQLEN -> ifreq.putInt(device.txQueueLength());
      case SIOCGIFHWADDR -> {
        ifreq.putShort((short) device.spec().type());
        ifreq.put(device.address().toBytes(), 0, Math.min(14, device.address().length()));
      }
      default -> throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private static NetException absent() {
    return new NetException(Errno.ENODEV);
  }

  private static String name(ByteBuffer ifreq) {
    int length = 0;
    while (length < IFNAMSIZ && ifreq.get(length) != 0) {
      length++;
    }
    byte[] name = new byte[length];
    ifreq.get(0, name);
    return new String(name, ISO_8859_1);
  }

  private static void putName(ByteBuffer to, String name) {
    byte[] bytes = name.getBytes(ISO_8859_1);
    byte[] field = new byte[IFNAMSIZ];
    System.arraycopy(bytes, 0, field, 0, Math.min(bytes.length, IFNAMSIZ - 1));
    to.put(field);
  }

  Reply all(Request request) throws NetException, IOException {
    List<NetDevice> devices = host.net(request.takeLong(), Errno.EINVAL).devices();
    ByteBuffer to = ByteBuffer.allocate(devices.size() * LINK).order(ByteOrder.LITTLE_ENDIAN);
    for (NetDevice device : devices) {
      byte[] address = new byte[LINK_ADDRESS];
      byte[] real = device.address().toBytes();
      System.arraycopy(real, 0, address, 0, Math.min(real.length, LINK_ADDRESS));
      to.putInt(device.index()).putInt(device.flags());
      to.putShort((short) device.spec().type()).putShort((short) real.length).put(address);
      putName(to, device.name());
    }
    return Reply.ofBytes(to.array());
  }
}
