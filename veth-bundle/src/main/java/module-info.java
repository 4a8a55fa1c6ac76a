// SPDX-License-Identifier: Apache-2.0

/** Virtual Ethernet pairs: the model of a link kind. */
module org.pernet.veth {
  requires org.pernet.api;
  requires static org.pernet.osgi;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.veth.VethModule;
}
