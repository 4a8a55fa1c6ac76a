// SPDX-License-Identifier: Apache-2.0

/** Packet sockets (AF_PACKET), and captures in pcapng. */
module org.pernet.packet {
  requires transitive org.pernet.api;
  requires org.slf4j;
  requires static org.pernet.osgi;
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  exports org.pernet.packet.capture;
  exports org.pernet.packet.filter;
  exports org.pernet.packet.socket;

  provides org.pernet.api.module.KernelModule with
      org.pernet.packet.module.PacketModule;
}
