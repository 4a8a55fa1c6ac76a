// SPDX-License-Identifier: Apache-2.0

/** The redirect: a server on a Unix-domain socket that brings unmodified Linux tools to a kernel, and its commands. */
module org.pernet.redirect {
  requires org.pernet.netlink;
  requires org.pernet.api;
  requires jdk.net;
  requires org.slf4j;
  requires static org.pernet.osgi;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.redirect.module.RedirectModule;
}
