// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.rtnetlink.schema.NeighbourTableAttributes.*;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNEIGHTBL;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEIGHTBL;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_SETNEIGHTBL;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.DeviceEvents;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.sysctl.NeighFile;
import org.pernet.ipv4.sysctl.NeighParm;
import org.pernet.ipv4.sysctl.NeighParms;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.AttributePolicy;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_GETNEIGHTBL and RTM_SETNEIGHTBL (neightbl_dump_info, neightbl_set): how the neighbours of devices are kept. */
public final class NeighbourTableHandler implements RtnlHandler {
  private static final long TICK = 4; // milliseconds: times are cut as where HZ is 250
  private static final Map<AttributeType<Integer>, NeighParm> COUNTS = Map.of(
      NDTPA_QUEUE_LENBYTES, NeighParm.QUEUE_LEN_BYTES,
      NDTPA_PROXY_QLEN, NeighParm.PROXY_QLEN,
      NDTPA_APP_PROBES, NeighParm.APP_PROBES,
      NDTPA_UCAST_PROBES, NeighParm.UCAST_PROBES,
      NDTPA_MCAST_PROBES, NeighParm.MCAST_PROBES,
      NDTPA_MCAST_REPROBES, NeighParm.MCAST_REPROBES);
  private static final Map<AttributeType<Long>, NeighParm> TIMES = Map.of(
      NDTPA_BASE_REACHABLE_TIME, NeighParm.BASE_REACHABLE_TIME,
      NDTPA_GC_STALETIME, NeighParm.GC_STALETIME,
      NDTPA_DELAY_PROBE_TIME, NeighParm.DELAY_PROBE_TIME,
      NDTPA_INTERVAL_PROBE_TIME_MS, NeighParm.INTERVAL_PROBE_TIME_MS,
      NDTPA_RETRANS_TIME, NeighParm.RETRANS_TIME,
      NDTPA_ANYCAST_DELAY, NeighParm.ANYCAST_DELAY,
      NDTPA_PROXY_DELAY, NeighParm.PROXY_DELAY,
      NDTPA_LOCKTIME, NeighParm.LOCKTIME);

  private final NeighbourTable table;
  private final Devinet devinet;

  /** The handler of a kernel's table. */
  public NeighbourTableHandler(NeighbourTable table, Devinet devinet) {
    this.table = table;
    this.devinet = devinet;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_UNSPEC;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_GETNEIGHTBL, RTM_SETNEIGHTBL);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    if (request.type() == RTM_GETNEIGHTBL) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    Attributes asked = request.body().attributes();
    AttributePolicy.check(asked);
    String name = asked.get(NDTA_NAME);
    if (name == null || !(request.body() instanceof PlainMessage)) {
      throw new NetException(Errno.EINVAL);
    }
    int family = request.body().family();
    boolean known = family == RtnlTypes.AF_UNSPEC || family == RtnlTypes.AF_INET;
    if (!known || !name.equals(NeighbourTableFill.NAME)) {
      throw new NetException(Errno.ENOENT);
    }
    Attributes parms = asked.get(NDTA_PARMS);
    if (parms != null) {
      AttributePolicy.checkWithin(parms, List.of(NDTA_PARMS));
      set(parms(request.net(), parms.find(NDTPA_IFINDEX).orElse(0)), parms);
    }
    setLimits(request.net(), asked);
  }

  /** lookup_neigh_parms. */
  private NeighParms parms(Net net, int index) throws NetException {
    if (index == 0 && net.isInitial()) {
      return table.defaults();
    }
    NetDevice device = net.deviceByIndex(index).orElseThrow(() -> new NetException(Errno.ENOENT));
    InDevice there = devinet.obtain(device);
    if (there == null) {
      throw new NetException(Errno.ENOENT);
    }
    return there.neighParms();
  }

  private static void set(NeighParms into, Attributes parms) {
    Integer frames = parms.get(NDTPA_QUEUE_LEN);
    if (frames != null) {
      into.set(NeighParm.QUEUE_LEN_BYTES, frames * NeighFile.FRAME_SIZE);
    }
    COUNTS.forEach((type, parm) -> {
      if (parms.has(type)) {
        into.set(parm, parms.get(type));
      }
    });
    TIMES.forEach((type, parm) -> {
      if (parms.has(type)) {
        into.set(parm, ticks(parms.get(type)));
      }
    });
  }

  /** A time of so many milliseconds, as it can be kept (msecs_to_jiffies). */
  private static int ticks(long millis) {
    long most = Integer.MAX_VALUE / TICK * TICK;
    return millis < 0 || millis > most ? (int) most : (int) ((millis + TICK - 1) / TICK * TICK);
  }

  /** They are the kernel's, and changed from its first namespace alone. */
  private void setLimits(Net net, Attributes asked) throws NetException {
    boolean any = asked.has(NDTA_THRESH1)
        || asked.has(NDTA_THRESH2)
        || asked.has(NDTA_THRESH3)
        || asked.has(NDTA_GC_INTERVAL);
    if (any && !net.isInitial()) {
      throw new NetException(Errno.ENOENT);
    }
    NeighbourLimits limits = table.gc().limits();
    asked.find(NDTA_THRESH1).ifPresent(limits::setFirst);
    asked.find(NDTA_THRESH2).ifPresent(limits::setSecond);
    asked.find(NDTA_THRESH3).ifPresent(limits::setThird);
    asked.find(NDTA_GC_INTERVAL).ifPresent(millis -> limits.setInterval(ticks(millis)));
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    if (request.netlink().isStrict()) {
      check(request);
    }
    int family = request.body().family();
    boolean other = family != RtnlTypes.AF_UNSPEC && family != RtnlTypes.AF_INET;
    return other ? sink -> false : new Dump(request.net());
  }

  /** neightbl_valid_dump_info. */
  private static void check(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof PlainMessage asked)) {
      throw new NetException(Errno.EINVAL, "Invalid header for neighbor table dump request");
    }
    if ((asked.fields().get(1) | asked.fields().get(2)) != 0) {
      throw new NetException(
          Errno.EINVAL, "Invalid values in header for neighbor table dump request");
    }
    if (!asked.attributes().isEmpty() || asked.attributes().leftover().length > 0) {
      throw new NetException(
          Errno.EINVAL, "Invalid data after header in neighbor table dump request");
    }
  }

  /** The table, then its devices, the youngest first. */
  private final class Dump implements NetlinkDump {
    private final NeighbourTableFill fill;
    private final Deque<NetDevice> devices = new ArrayDeque<>();
    private boolean begun;

    Dump(Net net) {
      this.fill = new NeighbourTableFill(table, net);
      net.devices().stream()
          .filter(device -> device.mtu() >= DeviceEvents.MIN_MTU)
          .forEach(devices::push);
    }

    @Override
    public boolean next(Sink sink) {
      if (!begun) {
        begun = true;
        if (!sink.emit(RTM_NEWNEIGHTBL, fill.whole())) {
          return true;
        }
      }
      while (!devices.isEmpty()) {
        NetDevice device = devices.pop();
        InDevice there = devinet.get(device);
        NeighParms parms = there == null ? table.defaults() : there.neighParms();
        if (!sink.emit(RTM_NEWNEIGHTBL, fill.of(device.index(), parms))) {
          return true;
        }
      }
      return false;
    }
  }
}
