// SPDX-License-Identifier: Apache-2.0

/** Netlink in bytes, from Java. */
module org.pernet.examples.netlink {
  requires org.pernet.core;
  requires org.pernet.netlink;

  uses org.pernet.api.module.KernelModule;
}
