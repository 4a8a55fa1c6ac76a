// SPDX-License-Identifier: Apache-2.0

/** The dummy device. */
module org.pernet.dummy {
  requires org.pernet.api;
  requires static org.pernet.osgi;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.dummy.DummyModule;
}
