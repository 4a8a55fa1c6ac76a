// SPDX-License-Identifier: Apache-2.0
/** A driver in fifty lines, to copy and start from. */
module org.pernet.examples.hello {
  requires org.pernet.api;
  requires static org.osgi.annotation.bundle;
  requires static org.pernet.osgi;

  provides org.pernet.api.module.KernelModule with
      org.pernet.examples.hello.HelloModule;
}
