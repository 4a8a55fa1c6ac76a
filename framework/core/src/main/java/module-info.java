// SPDX-License-Identifier: Apache-2.0

/** The kernel in plain Java: implements the API, and exports only the way to boot it. */
module org.pernet.core {
  requires transitive org.pernet.api;
  requires org.slf4j;
  requires static jdk.jfr;
  requires static org.osgi.annotation.bundle;
  requires static org.osgi.annotation.versioning;

  exports org.pernet.core;
}
