// SPDX-License-Identifier: Apache-2.0

/** IPv4: addresses, the FIB, rules, neighbours, their settings. */
@SuppressWarnings("module") // the protocol is called so
module org.pernet.ipv4 {
  requires transitive org.pernet.rtnetlink;
  requires static org.pernet.osgi;
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.ipv4.module.Ipv4Module;
}
