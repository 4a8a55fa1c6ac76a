// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

/** Why a frame was dropped (enum skb_drop_reason): the kernel's names, without their SKB_DROP_REASON_. */
public enum DropReason {
  /** No other name fits. */
  NOT_SPECIFIED,
  /** There was no memory for what had to be made of it. */
  NOMEM,
  /** The device is down, or has never been up (the noop queueing discipline). */
  DEV_READY,
  /** The device is gone, or has moved to another namespace, while the frame was on its way. */
  DEV_GONE,
  /** The pair has no other end. */
  NO_PEER,
  /** A frame longer than the device's MTU allows. */
  PKT_TOO_BIG,
  /** A frame shorter than its headers. */
  PKT_TOO_SMALL,
  /** The backlog of a CPU was full. */
  CPU_BACKLOG,
  /** A queue of a device was full. */
  QDISC_DROP,
  /** No protocol takes frames of this type. */
  UNHANDLED_PROTO,
  /** A frame for another station. */
  OTHERHOST,
  /** What a device swallows by its nature, as dummy does. */
  DEVICE_SINK,
  /** A wrong link-layer header. */
  DEV_HDR,
  /** The master's receive handler or its port's state refuses it. */
  BRIDGE_INGRESS_STP_STATE,
  /** A bridge has nobody to send it to. */
  BRIDGE_NO_EGRESS,
  /** It came with the bridge's own address as its source. */
  MAC_INVALID_SOURCE,
  /** It would go out where it came in. */
  BRIDGE_SAME_PORT,
  /** A wrong IP header. */
  IP_INHDR,
  /** A wrong checksum of an IP header. */
  IP_CSUM,
  /** An IP packet for nobody here, and forwarding is off. */
  IP_INADDRERRORS,
  /** No route, on its way in. */
  IP_INNOROUTES,
  /** No route, on its way out. */
  IP_OUTNOROUTES,
  /** A source that may not be one. */
  IP_INVALID_SOURCE,
  /** A source that is this host's own. */
  IP_LOCAL_SOURCE,
  /** 127.0.0.0/8 on a wire. */
  IP_LOCALNET,
  /** A destination that may not be one. */
  IP_INVALID_DEST,
  /** The source would not be reached over the device it came in by (rp_filter). */
  IP_RPFILTER,
  /** Unicast IP in a broadcast or multicast frame. */
  UNICAST_IN_L2_MULTICAST,
  /** No protocol above IP takes it. */
  IP_NOPROTO,
  /** Its time to live has run out. */
  IP_TTL_EXCEEDED,
  /** It is too long to go on, and may not be cut. */
  IP_FRAG_NEEDED,
  /** A route of type blackhole, unreachable or prohibit. */
  IP_ROUTE_REJECT,
  /** Packets of a group that nobody here has joined. */
  IP_MULTICAST_NOT_JOINED,
  /** A fragment that stands for bytes that another brought. */
  DUP_FRAG,
  /** The other fragments did not come in time. */
  FRAG_REASM_TIMEOUT,
  /** Fragments that overlap, or that make no packet. */
  FRAG_INVALID,
  /** Too many fragments wait. */
  FRAG_QUEUE_FULL,
  /** A neighbour could not be made. */
  NEIGH_CREATEFAIL,
  /** The neighbour does not answer. */
  NEIGH_FAILED,
  /** Too many frames wait for a neighbour. */
  NEIGH_QUEUEFULL,
  /** The neighbour is gone. */
  NEIGH_DEAD,
  /** A wrong ARP frame. */
  ARP_INHDR,
  /** A wrong checksum of an ICMP message. */
  ICMP_CSUM,
  /** An ICMP message that nobody wants. */
  ICMP_UNHANDLED,
  /** A wrong checksum of a UDP datagram. */
  UDP_CSUM,
  /** A datagram shorter than its header says. */
  UDP_LENGTH,
  /** No socket is bound there. */
  NO_SOCKET,
  /** The socket's filter does not want it. */
  SOCKET_FILTER,
  /** The socket's receive buffer is full. */
  SOCKET_RCVBUFF,
  /** The socket was closed with it in its queue. */
  SOCKET_CLOSE,
  /** What carried it was unloaded. */
  MODULE_UNLOADED,
  /** The code that had it threw. */
  FAULT
}
