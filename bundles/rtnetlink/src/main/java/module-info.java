// SPDX-License-Identifier: Apache-2.0

/** Rtnetlink: the messages, schemas and handlers of links and namespace ids, the table that others add to, and a client. */
module org.pernet.rtnetlink {
  requires transitive org.pernet.netlink;
  requires static org.pernet.osgi;
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  exports org.pernet.rtnetlink.client;
  exports org.pernet.rtnetlink.codec;
  exports org.pernet.rtnetlink.handler;
  exports org.pernet.rtnetlink.message;
  exports org.pernet.rtnetlink.schema;

  provides org.pernet.api.module.KernelModule with
      org.pernet.rtnetlink.module.RtnetlinkModule;
}
