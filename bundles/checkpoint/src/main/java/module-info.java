// SPDX-License-Identifier: Apache-2.0

/** Checkpoint and restore: namespaces and what stands in them as a directory of images, and back; and the commands for it. */
module org.pernet.checkpoint {
  requires transitive org.pernet.rtnetlink;
  requires transitive org.pernet.netlink;
  requires transitive org.pernet.api;
  requires com.fasterxml.jackson.core;
  requires com.google.protobuf;
  requires org.slf4j;
  requires static org.pernet.osgi;
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  exports org.pernet.checkpoint;

  provides org.pernet.api.module.KernelModule with
      org.pernet.checkpoint.module.CheckpointModule;
}
