// SPDX-License-Identifier: Apache-2.0

/** Netlink: typed messages, sockets, groups. */
module org.pernet.netlink {
  requires transitive org.pernet.api;
  requires static org.pernet.osgi;
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  exports org.pernet.netlink.codec;
  exports org.pernet.netlink.message;
  exports org.pernet.netlink.protocol;
  exports org.pernet.netlink.socket;
  exports org.pernet.netlink.wire;

  provides org.pernet.api.module.KernelModule with
      org.pernet.netlink.module.NetlinkModule;
}
