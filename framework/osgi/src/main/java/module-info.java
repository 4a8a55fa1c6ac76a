// SPDX-License-Identifier: Apache-2.0
/** Hosts a kernel in an OSGi framework and gives driver bundles their activator. */
module org.pernet.osgi {
  requires transitive org.pernet.api;
  requires org.pernet.core;
  requires org.slf4j;
  requires static transitive org.osgi.annotation.bundle;
  requires static transitive org.osgi.annotation.versioning;
  requires static transitive osgi.core;

  exports org.pernet.osgi;
}
