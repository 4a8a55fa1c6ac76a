// SPDX-License-Identifier: Apache-2.0

/** A kernel in a program of one's own, without OSGi. */
module org.pernet.examples.embedding {
  requires org.pernet.core;
  requires org.pernet.rtnetlink;

  uses org.pernet.api.module.KernelModule;
}
