// SPDX-License-Identifier: Apache-2.0

/** The Ethernet bridge. */
module org.pernet.bridge {
  requires org.pernet.rtnetlink;
  requires org.slf4j;
  requires static org.pernet.osgi;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.bridge.module.BridgeModule;
}
