// SPDX-License-Identifier: Apache-2.0

/** The loopback device: the model of a pernet device. */
module org.pernet.loopback {
  requires org.pernet.api;
  requires static org.pernet.osgi;
  requires static org.osgi.annotation.bundle;

  provides org.pernet.api.module.KernelModule with
      org.pernet.loopback.LoopbackModule;
}
